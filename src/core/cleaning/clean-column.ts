import { Kind } from '../model/cell';
import type { Column } from '../model/table';
import { type Cell, holdsText, startCell } from './cell';
import type { Place } from './place';
import type { CleaningRule } from './rule';
import type { RuleId } from './rules';
import { rulesFor, runRules, type Step } from './run-rules';

/** What the rules make of a column: each distinct value goes through them once. */
export interface ColumnRun {
  /** Index into `outcomes` of each row; -1 for a cell that no rule has anything to say about. */
  readonly outcomeOf: Int32Array;
  readonly outcomes: readonly (readonly Step[])[];
}

export type Applies = (rule: CleaningRule<RuleId>, before: Cell) => boolean;

export function cleanColumn(column: Column, place: Place, abroad: Uint8Array, applies: Applies): ColumnRun {
  const rules = rulesFor(place.role);
  const asText = holdsText(place.role);
  const outcomeOf = new Int32Array(column.values.length).fill(-1);
  const outcomes: (readonly Step[])[] = [];
  const places = [place, { ...place, french: false }];
  const known = places.map(() => new KnownValues());
  for (let row = 0; row < outcomeOf.length; row++) {
    if (column.kinds[row] === Kind.empty) continue;
    const index = abroad[row]!;
    let outcome = known[index]!.get(column, row);
    if (outcome === undefined) {
      const steps = runRules(startCell(column, row, asText), rules, places[index]!, applies);
      outcome = steps.length === 0 ? -1 : outcomes.push(steps) - 1;
      known[index]!.set(column, row, outcome);
    }
    outcomeOf[row] = outcome;
  }
  return { outcomeOf, outcomes };
}

/** Outcomes by distinct value; numbers, dates and booleans with the text on screen. */
class KnownValues {
  private readonly texts = new Map<string, number>();
  private readonly others = new Map<string, number>();

  get(column: Column, row: number): number | undefined {
    return column.kinds[row] === Kind.text
      ? this.texts.get(column.values[row] as string)
      : this.others.get(keyOf(column, row));
  }

  set(column: Column, row: number, outcome: number): void {
    if (column.kinds[row] === Kind.text) this.texts.set(column.values[row] as string, outcome);
    else this.others.set(keyOf(column, row), outcome);
  }
}

const keyOf = ({ kinds, values, shown }: Column, row: number): string =>
  `${kinds[row]} ${values[row]} ${shown?.[row] ?? ''}`;
