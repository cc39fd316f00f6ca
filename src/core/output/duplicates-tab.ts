import { columnOf, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import type { DuplicateGroup, Duplicates } from '../duplicates/duplicates';
import { explainPair } from '../duplicates/explain';
import { APART_LABELS, CONFIDENCE_LABELS } from '../duplicates/labels';
import type { MergeProposal } from '../duplicates/merge/merge';
import { mergerOf } from '../duplicates/merge/propose-merge';
import type { Phrase } from '../model/problem';
import type { Column, Table } from '../model/table';
import { shownText } from '../parse/cell-text';
import { readCents } from '../parse/read-numbers';
import type { Language } from '../text/language';
import { formatNumber } from '../text/numbers';
import { say } from '../text/typography';
import { type PlanColumn, TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

const NAME: Phrase = { fr: 'Doublons', en: 'Duplicates' };

/** What the user answers for each record; a blank cell is « À décider ». */
export const DUPLICATE_DECISIONS = {
  merge: { fr: 'Fusionner', en: 'Merge' },
  separate: { fr: 'Garder séparés', en: 'Keep apart' },
  undecided: { fr: 'À décider', en: 'To decide' },
} as const satisfies Record<string, Phrase>;

/** What a person recognises a client by, in the order of the tab. */
const SHOWN: readonly RoleId[] = [
  'company',
  'full-name',
  'last-name',
  'first-name',
  'email',
  'phone',
  'mobile',
  'address',
  'postal-code',
  'city',
  'last-order-date',
];

/** More pairs kept apart than these would hide the others. */
const MOST_APART = 500;

/** One record of a group, with what the tab says of it. */
interface Line {
  readonly row: number;
  readonly group: DuplicateGroup;
  readonly proposal: MergeProposal;
}

/**
 * « Doublons »: groups by money at stake, one line per record, the kept one first; then who looks alike without being
 * the same client. The last column holds the keys by which decisions are read back, whatever the order of the lines.
 */
export function duplicatesTab(
  duplicates: Duplicates,
  table: Table,
  mapping: Mapping,
  language: Language,
): TabPlan {
  const revenue = columnAt(table, mapping, 'revenue');
  const cents = revenue && readCents(revenue).values;
  const lines = linesOf(duplicates, mergerOf(table, mapping, { amounts: 'sum' }), cents);
  const columns = columnsOf(lines, duplicates, table, mapping, cents);
  const builder = new TabBuilder({ id: 'duplicates', name: say(NAME, language), widths: [70] }, language)
    .line(summaryOf(duplicates), 'strong')
    .table(columns, { main: true });
  const decision = columns.findIndex(([header]) => header === DECISION);
  const range = {
    row: builder.rowCount - lines.length + 1,
    column: decision + 1,
    rows: lines.length,
    columns: 1,
  };
  if (lines.length > 0) builder.list(range, Object.values(DUPLICATE_DECISIONS));
  addApart(builder, duplicates, table, mapping);
  return builder.build();
}

const columnAt = (table: Table, mapping: Mapping, role: RoleId): Column | undefined => {
  const position = columnOf(mapping, role)?.position;
  return table.columns.find((column) => column.position === position);
};

function summaryOf({ groups }: Duplicates): Phrase {
  const extra = groups.reduce((sum, { rows }) => sum + rows.length - 1, 0);
  return {
    fr: `${formatNumber(groups.length, 'fr')} groupes de fiches semblables · ${formatNumber(extra, 'fr')} fiches en trop si tous sont fusionnés`,
    en: `${formatNumber(groups.length, 'en')} groups of similar records · ${formatNumber(extra, 'en')} records too many if all are merged`,
  };
}

/** Groups with the most money first, then the first ones; in each, the kept record, then the others. */
function linesOf(
  { groups }: Duplicates,
  propose: (rows: readonly number[]) => MergeProposal,
  cents: Float64Array | undefined,
): readonly Line[] {
  const moneyOf = ({ rows }: DuplicateGroup): number =>
    rows.reduce((sum, row) => sum + Math.abs(cents?.[row] || 0), 0);
  return groups
    .map((group) => ({ group, money: moneyOf(group) }))
    .sort((a, b) => b.money - a.money || a.group.id - b.group.id)
    .flatMap(({ group }) => {
      const proposal = propose(group.rows);
      const others = group.rows.filter((row) => row !== proposal.survivor);
      return [proposal.survivor, ...others].map((row) => ({ row, group, proposal }));
    });
}

const DECISION: Phrase = { fr: 'Décision', en: 'Decision' };

function columnsOf(
  lines: readonly Line[],
  duplicates: Duplicates,
  table: Table,
  mapping: Mapping,
  cents: Float64Array | undefined,
): readonly PlanColumn[] {
  const text = (header: Phrase, cellOf: (line: Line) => string | Phrase | null): PlanColumn => [
    header,
    'text',
    lines.map(cellOf),
  ];
  return [
    [{ fr: 'Groupe', en: 'Group' }, 'integer', lines.map(({ group }) => group.id)],
    text({ fr: 'Confiance', en: 'Confidence' }, ({ group }) => CONFIDENCE_LABELS[group.confidence]),
    text(DECISION, () => null),
    text({ fr: 'Fiche', en: 'Record' }, keptOrNot),
    [{ fr: 'Ligne', en: 'Row' }, 'integer', lines.map(({ row }) => table.sheetRows[row]!)],
    ...SHOWN.flatMap((role): readonly PlanColumn[] => {
      const column = columnAt(table, mapping, role);
      return column
        ? [[same(column.header), 'text', lines.map(({ row }) => shownText(column, row) || null)]]
        : [];
    }),
    ...(cents
      ? [
          [
            { fr: 'Chiffre d’affaires', en: 'Revenue' },
            'amount',
            lines.map(({ row }) => (Number.isNaN(cents[row]!) ? null : cents[row]! / 100)),
          ] as const,
        ]
      : []),
    text({ fr: 'Valeurs en conflit', en: 'Values in conflict' }, (line) => conflictsOf(line, table)),
    text({ fr: 'Pourquoi', en: 'Why' }, ({ row, proposal }) =>
      row === proposal.survivor ? null : explainPair(duplicates, table, proposal.survivor, row),
    ),
    text({ fr: 'Clé', en: 'Key' }, ({ row }) => duplicates.rowKeys[row]!),
  ];
}

const same = (text: string): Phrase => ({ fr: text, en: text });

const keptOrNot = ({ row, proposal: { survivor, why } }: Line): Phrase =>
  row === survivor
    ? { fr: `Fiche conservée : ${why.fr}`, en: `Kept record: ${why.en}` }
    : { fr: 'À fusionner dans la fiche conservée', en: 'To merge into the kept record' };

/** On the kept record, the columns where the others say something else, and what they say. */
function conflictsOf({ row, proposal }: Line, table: Table): string | null {
  if (row !== proposal.survivor) return null;
  const conflicts = proposal.cells.flatMap(({ conflict, others }, index) =>
    conflict ? [`${table.columns[index]!.header} (${others.join(', ')})`] : [],
  );
  return conflicts.length === 0 ? null : conflicts.join(' · ');
}

function addApart(builder: TabBuilder, { notDuplicates }: Duplicates, table: Table, mapping: Mapping): void {
  if (notDuplicates.length === 0) return;
  const named = (['company', 'full-name', 'last-name', 'first-name'] as const).flatMap(
    (role) => columnAt(table, mapping, role) ?? [],
  );
  const nameOf = (row: number): string =>
    named
      .map((column) => shownText(column, row))
      .filter(Boolean)
      .join(' ');
  const shown = notDuplicates.slice(0, MOST_APART);
  builder
    .gap()
    .line({ fr: 'Ressemblants, mais pas des doublons', en: 'Alike, but not duplicates' }, 'section')
    .table([
      [{ fr: 'Ce qu’ils sont', en: 'What they are' }, 'text', shown.map(({ kind }) => APART_LABELS[kind])],
      [
        { fr: 'Lignes', en: 'Rows' },
        'text',
        shown.map(({ rows }) => rows.map((row) => table.sheetRows[row]!).join(', ')),
      ],
      [{ fr: 'Noms', en: 'Names' }, 'text', shown.map(({ rows }) => rows.map(nameOf).join(' / '))],
    ]);
}
