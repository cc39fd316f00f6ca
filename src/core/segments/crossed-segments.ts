import type { Phrase } from '../model/problem';
import type { ClassOf, Crossing } from '../scoring/crossing';
import { type SmallSegment, smallestUseful } from './guard-rails';

/** Two methods crossed as segments: every client that has both classes is in exactly one. */
export interface CrossedSegments {
  readonly segments: readonly CrossedSegment[];
  /** Place of each client's segment; −1 where one of the two classes is missing. */
  readonly segmentOf: Int8Array;
}

interface CrossedSegment {
  readonly id: string;
  readonly name: Phrase;
  readonly clients: number;
}

/** More segments than this and nobody acts differently on each. */
const MOST_SEGMENTS = 8;

interface Axis {
  readonly of: ClassOf;
  readonly names: readonly Phrase[];
}

/**
 * Cells large enough to act on (5 clients and 5 % of those placed) become segments, « Actifs · Gros ». The small cells of a
 * row go together (« Actifs · autres », or « Actifs » when the row has no other), and what is still small to « Autres »,
 * last, whatever its size. While more than eight remain, the size asked for rises.
 */
export function crossedSegments(
  row: Axis,
  column: Axis,
  crossing: Crossing,
  small?: SmallSegment,
): CrossedSegments {
  const placed = crossing.clients.reduce((sum, count) => sum + count, 0);
  let least = smallestUseful(placed, small);
  let plan = planOf(row, column, crossing, least);
  while (plan.segments.length > MOST_SEGMENTS) {
    least *= 1.1;
    plan = planOf(row, column, crossing, least);
  }
  const segmentOf = Int8Array.from(row.of, (one, client) => {
    const other = column.of[client]!;
    return one < 0 || other < 0 ? -1 : plan.segmentOfCell[one * crossing.columns + other]!;
  });
  return { segments: plan.segments, segmentOf };
}

interface Plan {
  readonly segments: CrossedSegment[];
  readonly segmentOfCell: Int8Array;
}

function planOf(row: Axis, column: Axis, crossing: Crossing, least: number): Plan {
  const plan: Plan = { segments: [], segmentOfCell: new Int8Array(crossing.clients.length).fill(-1) };
  const leftOver: number[] = [];
  row.names.forEach((rowName, rowIndex) => {
    const cells = column.names.map((_, index) => rowIndex * crossing.columns + index);
    const large = cells.filter((cell) => crossing.clients[cell]! >= least);
    const small = cells.filter((cell) => crossing.clients[cell]! < least);
    for (const cell of large) {
      const columnIndex = cell % crossing.columns;
      add(plan, crossing, `${rowIndex}-${columnIndex}`, join(rowName, column.names[columnIndex]!), [cell]);
    }
    if (countIn(crossing, small) < least) leftOver.push(...small);
    else add(plan, crossing, `${rowIndex}`, large.length > 0 ? join(rowName, THE_REST) : rowName, small);
  });
  if (countIn(crossing, leftOver) > 0) add(plan, crossing, 'others', OTHERS, leftOver);
  return plan;
}

const THE_REST: Phrase = { fr: 'autres', en: 'others' };
const OTHERS: Phrase = { fr: 'Autres', en: 'Others' };

const join = (one: Phrase, other: Phrase): Phrase => ({
  fr: `${one.fr} · ${other.fr}`,
  en: `${one.en} · ${other.en}`,
});

const countIn = ({ clients }: Crossing, cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + clients[cell]!, 0);

function add(plan: Plan, crossing: Crossing, id: string, name: Phrase, cells: readonly number[]): void {
  for (const cell of cells) plan.segmentOfCell[cell] = plan.segments.length;
  plan.segments.push({ id: `crossed-${id}`, name, clients: countIn(crossing, cells) });
}
