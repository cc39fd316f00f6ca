import { useState } from 'preact/hooks';
import type { FunctionHelp } from '../../../src/contract/tools';
import { fold } from '../../../src/core/text/fold';
import { useSay } from '../../language';
import { found, NONE, SEARCH } from './texts';

interface Props {
  readonly functions: readonly FunctionHelp[];
  readonly choose: (called: FunctionHelp) => void;
}

/** Every function in a line; the search looks at names, summaries and arguments, whatever accents and case. */
export function FunctionList({ functions, choose }: Props) {
  const say = useSay();
  const [wanted, setWanted] = useState('');
  const words = fold(wanted).split(' ');
  const shown = functions.filter((called) => words.every((word) => textOf(called).includes(word)));
  return (
    <>
      <label class="field">
        {say(SEARCH)}
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <p class="muted" role="status">
        {say(shown.length === 0 ? NONE : found(shown.length))}
      </p>
      <ul class="tabs spaced">
        {shown.map((called) => (
          <li key={called.name}>
            <button type="button" class="link" onClick={() => choose(called)}>
              {called.name}
            </button>
            <span class="detail">{say(called.summary)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const textOf = ({ name, summary, params }: FunctionHelp): string =>
  fold([name, summary.fr, summary.en, ...params.map((param) => param.name)].join(' ').replace(/_/g, ' '));
