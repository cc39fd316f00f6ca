import type { Phrase } from '../model/problem';
import type { ClassOf, Crossing } from '../scoring/crossing';
import { type SmallSegment, smallestUseful } from './guard-rails';
import { COLORS } from './palette';
import type { ShownSegment } from './presets';

/** Two methods crossed as segments: every client that has both classes is in exactly one. */
export interface CrossedSegments {
  readonly segments: readonly CrossedSegment[];
  /** Place of each client's segment; −1 where one of the two classes is missing. */
  readonly segmentOf: Int8Array;
}

interface CrossedSegment extends ShownSegment {
  readonly clients: number;
}

/** More segments than this and nobody acts differently on each. */
const MOST_SEGMENTS = 8;

type Told = Pick<ShownSegment, 'id' | 'name' | 'member' | 'meaning'>;

/** One of the two: the class of each client, and what is said of the classes. */
interface Axis {
  readonly of: ClassOf;
  readonly classes: readonly Told[];
}

/**
 * Cells large enough to act on (5 clients and 5 % of those placed) become segments, « Actifs · Gros ». The small cells of a
 * row go together (« Actifs · autres », or « Actifs » when the row has no other), and what is still small to « Autres »,
 * last, whatever its size. While more than eight remain, the smallest cell that stands apart goes to the others of its row;
 * only when no row has two segments left does a row need more clients to keep its name.
 */
export function crossedSegments(
  row: Axis,
  column: Axis,
  crossing: Crossing,
  small?: SmallSegment,
): CrossedSegments {
  const placed = crossing.clients.reduce((sum, count) => sum + count, 0);
  let least = smallestUseful(placed, small);
  const aparts = row.classes.map(() => least);
  let plan = planOf(row, column, crossing, least, aparts);
  while (plan.segments.length > MOST_SEGMENTS) {
    const [smallest] = [...plan.closable].sort((a, b) => a.clients - b.clients);
    if (smallest) aparts[smallest.row] = smallest.clients + 1;
    else least *= 1.1;
    plan = planOf(row, column, crossing, least, aparts);
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
  /** Cells that stand apart in a row that has another segment. */
  readonly closable: { readonly row: number; readonly clients: number }[];
}

/** `least` clients make a segment, `aparts` by row one of a single cell. */
function planOf(row: Axis, column: Axis, crossing: Crossing, least: number, aparts: readonly number[]): Plan {
  const segmentOfCell = new Int8Array(crossing.clients.length).fill(-1);
  const plan: Plan = { segments: [], segmentOfCell, closable: [] };
  const leftOver: number[] = [];
  row.classes.forEach((rowClass, rowIndex) => {
    const cells = column.classes.map((_, index) => rowIndex * crossing.columns + index);
    const large = cells.filter((cell) => crossing.clients[cell]! >= aparts[rowIndex]!);
    const small = cells.filter((cell) => crossing.clients[cell]! < aparts[rowIndex]!);
    const hasRest = countIn(crossing, small) >= least;
    for (const cell of large) {
      add(plan, crossing, join(rowClass, column.classes[cell % crossing.columns]!), [cell]);
      if (large.length > 1 || hasRest)
        plan.closable.push({ row: rowIndex, clients: crossing.clients[cell]! });
    }
    if (!hasRest) leftOver.push(...small);
    else add(plan, crossing, large.length > 0 ? join(rowClass, THE_REST) : rowClass, small);
  });
  if (countIn(crossing, leftOver) > 0) add(plan, crossing, othersBeside(plan), leftOver);
  return plan;
}

/** What is left of a class once its larger pairs are apart. */
const THE_REST: Told = {
  id: 'others',
  name: { fr: 'autres', en: 'others' },
  member: { fr: 'autre', en: 'other' },
  meaning: { fr: 'les groupes trop petits réunis', en: 'the groups too small, together' },
};

const OTHERS: Told = {
  id: 'others',
  name: { fr: 'Autres', en: 'Others' },
  member: { fr: 'Autre', en: 'Other' },
  meaning: { fr: 'les croisements trop peu nombreux, réunis', en: 'the pairs too few, together' },
};

/** The small groups of a profile are called so too. */
const othersBeside = ({ segments }: Plan): Told =>
  segments.some(({ name }) => name.fr === OTHERS.name.fr) ? OTHER_PAIRS : OTHERS;

const OTHER_PAIRS: Told = {
  ...OTHERS,
  id: 'other-pairs',
  name: { fr: 'Autres croisements', en: 'Other pairs' },
  member: { fr: 'Autre croisement', en: 'Other pair' },
};

const join = (one: Told, other: Told): Told => ({
  id: `${one.id}-${other.id}`,
  name: between(one.name, ' · ', other.name),
  member: between(one.member, ' · ', other.member),
  meaning: { fr: `${one.meaning.fr} ; ${other.meaning.fr}`, en: `${one.meaning.en}; ${other.meaning.en}` },
});

const between = (one: Phrase, sign: string, other: Phrase): Phrase => ({
  fr: one.fr + sign + other.fr,
  en: one.en + sign + other.en,
});

const countIn = ({ clients }: Crossing, cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + clients[cell]!, 0);

function add(
  plan: Plan,
  crossing: Crossing,
  { id, name, member, meaning }: Told,
  cells: readonly number[],
): void {
  const place = plan.segments.length;
  for (const cell of cells) plan.segmentOfCell[cell] = place;
  plan.segments.push({
    ...{ id: `crossed-${id}`, name, member, meaning, of: [] },
    color: COLORS[place % COLORS.length]!,
    clients: countIn(crossing, cells),
  });
}
