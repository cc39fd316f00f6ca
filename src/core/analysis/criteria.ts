import type { ClientTable } from '../clients/client-table';
import type { ColumnGuess } from '../columns/mapping';
import { columnLetters } from '../columns/read-table';
import { dayNumber, type IsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { Cells } from '../model/table';
import { shownText } from '../parse/cell-text';
import { isPlaceholder } from '../parse/placeholder';
import { type CriterionKind, criterionKind } from '../scoring/weighted/read-criterion';
import { fold } from '../text/fold';
import { CRITERION_ROLES, NO_CRITERION } from './criterion-roles';
import { labelOf } from './methods';

/** What the orders of a client tell, wherever they stand in the source. */
const ORDER_FIGURES = ['last-order-date', 'order-count', 'revenue'] as const;
export type OrderFigure = (typeof ORDER_FIGURES)[number];

/** Where a criterion comes from: a column of the clients’ tab by its 0-based position, or a figure of their orders. */
export type CriterionSource = number | OrderFigure;

/** True for the candidate that a person means, by its source or by its label. */
export const isMeant = ({ source, label }: CriterionCandidate, wanted: number | string): boolean =>
  source === wanted ||
  (typeof wanted === 'string' && [label.fr, label.en].some((text) => fold(text) === fold(wanted)));

/** What can count in the weighted score. */
export interface CriterionCandidate {
  readonly source: CriterionSource;
  readonly label: Phrase;
  /** A list needs points for each of its values; `undefined`: nothing that could be ranked. */
  readonly kind: CriterionKind | undefined;
  /** The column holds something that must class nobody. */
  readonly sensitive: boolean;
  /** The texts of a list, most frequent first; none for other kinds, and for lists that order themselves. */
  readonly texts: () => readonly string[];
  /** Place in {@link CRITERION_ROLES}; −1 for a column without such a role. */
  readonly known: number;
}

/** Rows looked at to tell what a column holds. */
const LOOKED_AT = 500;

/** Everything that may be chosen, or that must be refused when it is: figures of the orders, then the columns. */
export function criterionCandidates(clients: ClientTable, asOf: IsoDate): readonly CriterionCandidate[] {
  const figures = ORDER_FIGURES.filter((figure) => orderFigure(clients, figure, asOf).some(isKnown));
  const { attributes } = clients;
  const columns = attributes.oneRowPerClient
    ? attributes.mapping.columns.filter(({ role }) => !isFigure(role) && !NO_CRITERION.includes(role))
    : [];
  const candidates = [
    ...figures.map((source) => ({
      ...{ source, label: labelOf(source), sensitive: false, known: placeOf(source), texts: () => [] },
      kind: source === 'last-order-date' ? ('date' as const) : ('number' as const),
    })),
    ...columns.map((guess) => columnCandidate(clients, guess)),
  ];
  return candidates.map((candidate) => toldApart(candidate, candidates));
}

/** Two columns of one header are told apart by their letter: each has a weight of its own. */
function toldApart(candidate: CriterionCandidate, all: readonly CriterionCandidate[]): CriterionCandidate {
  const { source, label } = candidate;
  const alike = all.filter((other) => isMeant(other, label.fr)).length;
  if (typeof source !== 'number' || alike < 2) return candidate;
  const letter = columnLetters(source);
  return {
    ...candidate,
    label: { fr: `${label.fr} (colonne ${letter})`, en: `${label.en} (column ${letter})` },
  };
}

const isKnown = (value: number): boolean => !Number.isNaN(value);
const isFigure = (role: string): boolean => (ORDER_FIGURES as readonly string[]).includes(role);
const placeOf = (role: string): number => CRITERION_ROLES.findIndex((candidate) => candidate.role === role);

/** What the orders tell of each client; a last order after the analysis tells nothing. */
export function orderFigure(clients: ClientTable, figure: OrderFigure, asOf: IsoDate): Float64Array {
  if (figure === 'order-count') return clients.orders;
  if (figure === 'revenue') return clients.revenue;
  const limit = dayNumber(asOf);
  return clients.lastDay.map((day) => (day > limit ? Number.NaN : day));
}

function columnCandidate(
  { attributes }: ClientTable,
  { position, header, role, sensitive }: ColumnGuess,
): CriterionCandidate {
  const column = attributes.table.columns.find((candidate) => candidate.position === position)!;
  const kind = sensitive ? undefined : criterionKind(firstRows(column));
  const isList = kind === 'list' && !SELF_ORDERED.includes(role);
  return {
    ...{ source: position, sensitive: sensitive === true, known: placeOf(role) },
    label: { fr: header, en: header },
    kind,
    texts: () => (isList ? distinctTexts(column) : []),
  };
}

/** Bands of a headcount and words of a potential say themselves which is more. */
const SELF_ORDERED: readonly string[] = ['headcount', 'potential'];

/** What a list may hold at most: more would be no list that anybody gives points to. */
const MOST_TEXTS = 30;

function distinctTexts(column: Cells): readonly string[] {
  const counts = new Map<string, { readonly text: string; count: number }>();
  column.values.forEach((_, row) => {
    const text = shownText(column, row).trim();
    const key = fold(text);
    if (key === '' || isPlaceholder(text)) return;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { text, count: 1 });
  });
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_TEXTS)
    .map(({ text }) => text);
}

/** The first rows with something in them. */
function firstRows({ values, kinds, shown }: Cells): Cells {
  const rows: number[] = [];
  for (let row = 0; row < values.length && rows.length < LOOKED_AT; row++) {
    if (values[row] !== null) rows.push(row);
  }
  return {
    values: rows.map((row) => values[row]!),
    kinds: Uint8Array.from(rows, (row) => kinds[row]!),
    ...(shown ? { shown: rows.map((row) => shown[row]!) } : {}),
  };
}
