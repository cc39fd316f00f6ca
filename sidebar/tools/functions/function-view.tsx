import { useState } from 'preact/hooks';
import type { FunctionHelp } from '../../../src/contract/tools';
import type { Phrase } from '../../../src/core/model/problem';
import { useLanguage, useSay } from '../../language';
import { View } from '../../parts/view';
import { useAsk } from '../use-ask';
import { ArgumentField } from './argument-field';
import {
  ALL_FUNCTIONS,
  EXAMPLE,
  FORMULA,
  INSERT,
  INSERTING,
  inserted,
  RESULT,
  TAKING,
  taken,
  WHERE,
} from './texts';

interface Props {
  readonly called: FunctionHelp;
  readonly back: () => void;
}

/** One function: its arguments to fill from the sheet, its formula, and where it goes. */
export function FunctionView({ called, back }: Props) {
  const say = useSay();
  const [args, setArgs] = useState<readonly string[]>(() => called.params.map(() => ''));
  const [told, setTold] = useState<Phrase>();
  const selection = useAsk('selection');
  const insertion = useAsk('insertFormula');
  const set = (index: number, text: string): void => {
    insertion.forget();
    setArgs((before) => before.map((arg, at) => (at === index ? text : arg)));
  };
  const take = (index: number, name: string): void => {
    insertion.forget();
    selection.ask({}, (answer) => {
      set(index, answer.reference);
      setTold(taken(name, answer));
    });
  };
  const insert = (): void => {
    selection.forget();
    insertion.ask({ name: called.name, args }, (answer) => setTold(inserted(answer)));
  };
  const busy = selection.asking ? TAKING : insertion.asking ? INSERTING : undefined;
  return (
    <View
      title={{ fr: called.name, en: called.name }}
      about={called.summary}
      status={busy}
      failure={insertion.failure ?? selection.failure}
      retry={insertion.failure ? insert : selection.forget}
      primary={{ label: INSERT, run: insert, disabled: busy !== undefined }}
      secondary={{ label: ALL_FUNCTIONS, run: back }}
    >
      {called.params.map((param, index) => (
        <ArgumentField
          key={param.name}
          param={param}
          value={args[index]!}
          set={(text) => set(index, text)}
          take={() => take(index, param.name)}
        />
      ))}
      <section>
        <h2>{say(FORMULA)}</h2>
        <p>
          <code>{useFormula(called, args)}</code>
        </p>
        <p class="muted">{say(WHERE)}</p>
        <p role="status">{told && busy === undefined && say(told)}</p>
      </section>
      <Help called={called} />
    </View>
  );
}

/** What it answers, and a worked example. */
function Help({ called }: { readonly called: FunctionHelp }) {
  const say = useSay();
  return (
    <section>
      <h2>{say(RESULT)}</h2>
      <p>{say(called.returns)}</p>
      <h2>{say(EXAMPLE)}</h2>
      <p>
        <code>{say({ fr: called.usage, en: called.usage.replace(/;/g, ',') })}</code>
      </p>
      <dl>
        {called.example.map(({ name, values }) => (
          <div key={name}>
            <dt>{name || say(RESULT)}</dt>
            <dd>{values.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** As it will stand in the cell, with the separator of the language. */
function useFormula({ name }: FunctionHelp, args: readonly string[]): string {
  const separator = useLanguage() === 'fr' ? '; ' : ', ';
  const last = args.reduce((end, arg, index) => (arg === '' ? end : index + 1), 0);
  return `=${name}(${args.slice(0, last).join(separator)})`;
}
