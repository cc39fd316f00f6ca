import { Kind } from '../model/cell';
import type { Column } from '../model/table';
import { isBlank, quantityText, shownText } from '../parse/cell-text';

/** Cells looked at to guess a role, spread evenly over the filled ones: the same ones at each run. */
const SAMPLE_SIZE = 2000;

/** What the guess of a role stands on. */
export interface ColumnSample {
  /** Cells looked at. */
  readonly looked: number;
  /** Distinct texts as shown, with the cells that hold them. Error cells are in neither map. */
  readonly shown: ReadonlyMap<string, number>;
  /** The same read as quantities: no zeros in front, no group separators. */
  readonly quantities: ReadonlyMap<string, number>;
}

export function sampleColumn(column: Column): ColumnSample {
  const filled = filledRows(column);
  const step = Math.max(1, filled.length / SAMPLE_SIZE);
  const shown = new Map<string, number>();
  const quantities = new Map<string, number>();
  let looked = 0;
  for (let index = 0; Math.floor(index) < filled.length; index += step) {
    const row = filled[Math.floor(index)]!;
    looked++;
    if (column.kinds[row] === Kind.error) continue;
    addTo(shown, shownText(column, row));
    addTo(quantities, quantityText(column, row));
  }
  return { looked, shown, quantities };
}

function filledRows(column: Column): Int32Array {
  const rows = new Int32Array(column.values.length);
  let filled = 0;
  for (let row = 0; row < rows.length; row++) {
    if (!isBlank(column.kinds[row], column.values[row])) rows[filled++] = row;
  }
  return rows.subarray(0, filled);
}

const addTo = (counts: Map<string, number>, text: string): void => {
  counts.set(text, (counts.get(text) ?? 0) + 1);
};

/** Share of the cells looked at whose text passes; 0 for an empty column. */
export function shareOf(
  sample: Pick<ColumnSample, 'looked'>,
  texts: ReadonlyMap<string, number>,
  passes: (text: string) => boolean,
): number {
  let good = 0;
  for (const [text, count] of texts) if (passes(text)) good += count;
  return sample.looked === 0 ? 0 : good / sample.looked;
}
