import type { Phrase } from '../../src/core/model/problem';
import { stopAt } from '../../src/core/preview/move-limit';
import { useSay } from '../language';
import type { LimitWords } from './texts';

interface LimitRowProps {
  readonly words: LimitWords;
  /** `null`: nobody is above it. */
  readonly limit: number | null;
  /** Where the limit may stand and change something. */
  readonly stops: Float64Array;
  readonly unit: LimitUnit;
  readonly move: (limit: number) => void;
}

/** How a limit is typed and read aloud. */
export interface LimitUnit {
  readonly shownOf: (limit: number) => Phrase;
  readonly typedOf: (limit: number) => number;
  readonly limitOf: (typed: number) => number;
  readonly least?: number;
  readonly most?: number;
}

/** One limit: dragged, moved by the arrow keys from one value of the clients to the next, or typed. */
export function LimitRow({ words, limit, stops, unit, move }: LimitRowProps) {
  const say = useSay();
  const last = Math.max(0, stops.length - 1);
  const name = say(words.typed);
  return (
    <div class="limit">
      <span aria-hidden="true">{say(words.shown)}</span>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={limit === null ? last : stopAt(stops, limit)}
        aria-label={name}
        {...(limit === null ? {} : { 'aria-valuetext': say(unit.shownOf(limit)) })}
        onInput={({ currentTarget }) => move(stops[currentTarget.valueAsNumber]!)}
      />
      <input
        type="number"
        step="any"
        required
        min={unit.least}
        max={unit.most}
        value={limit === null ? '' : unit.typedOf(limit)}
        aria-label={name}
        onChange={({ currentTarget: { valueAsNumber, validity } }) => {
          if (validity.valid) move(unit.limitOf(valueAsNumber));
        }}
      />
    </div>
  );
}
