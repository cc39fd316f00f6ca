import { basisOf } from '../columns/basis';
import { columnOf, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { Kind } from '../model/cell';
import type { IsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { Column, Table } from '../model/table';
import { shownText } from '../parse/cell-text';
import { readCents } from '../parse/read-numbers';
import type { Language } from '../text/language';
import { formatDate, formatNumber } from '../text/numbers';
import { rememberedAnswers, rememberedBy } from './answers';
import type { Links } from './decisions';
import type { Duplicates } from './duplicates';
import { explainPair } from './explain';
import type { Findings, FoundChange, FoundGroup, FoundKind, FoundRecord } from './findings';
import type { AmountRule, MergedCell } from './merge/merge';
import { AMOUNTS, mergerOf } from './merge/propose-merge';
import type { Confidence } from './search/limits';
import { separatedRows } from './separated';

/** What a person recognises a client by, in the order of the lists. */
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

/** Without any of these, the first columns. */
const FIRST_COLUMNS = 6;

/** More sets that only look alike than these would hide the others. */
const MOST_APART = 500;

export interface DescribeOptions {
  readonly links: Links;
  readonly amounts: AmountRule;
  readonly language: Language;
}

/** Rows that go together in a list, before they are described. */
interface RowSet {
  readonly kind: FoundKind;
  readonly confidence: Confidence | null;
  readonly rows: readonly number[];
}

/**
 * A search as plain data: groups by money at stake with the kept record first, why, what merging would change, and what
 * was decided before. Ties by the first row.
 */
export function describeDuplicates(
  duplicates: Duplicates,
  table: Table,
  mapping: Mapping,
  options: DescribeOptions,
): Findings {
  const describe = new Describer(duplicates, table, mapping, options);
  const [alike, apart] = setsOf(duplicates, options.links);
  const groups = alike
    .map((set) => describe.group(set))
    .sort((a, b) => b.group.money - a.group.money || a.first - b.first);
  return {
    rows: table.rowCount,
    headers: describe.headers,
    currency: basisOf(table, mapping).currency,
    hasAmounts: mapping.columns.some(({ role }) => AMOUNTS.includes(role)),
    amounts: options.amounts,
    groups: [...groups, ...apart.map((set) => describe.group(set))].map(({ group }) => group),
  };
}

/** Who may be one client or was kept apart, and who only looks alike. */
function setsOf(
  { groups, notDuplicates, rowKeys }: Duplicates,
  { cannotLink }: Links,
): readonly [readonly RowSet[], readonly RowSet[]] {
  const separated = separatedRows(rowKeys, cannotLink);
  const known = new Set(separated.map(String));
  return [
    [
      ...groups.map(({ rows, confidence }): RowSet => ({ kind: 'same-client', confidence, rows })),
      ...separated.map((rows): RowSet => ({ kind: 'separated', confidence: null, rows })),
    ],
    notDuplicates
      .filter(({ rows }) => !known.has(String(rows)))
      .slice(0, MOST_APART)
      .map(({ kind, rows }) => ({ kind, confidence: null, rows })),
  ];
}

class Describer {
  readonly headers: readonly string[];
  private readonly shown: readonly Column[];
  private readonly cents: Float64Array | undefined;
  private readonly propose: ReturnType<typeof mergerOf>;
  private readonly remembered: ReturnType<typeof rememberedBy>;

  constructor(
    private readonly duplicates: Duplicates,
    private readonly table: Table,
    mapping: Mapping,
    private readonly options: DescribeOptions,
  ) {
    this.shown = shownColumns(table, mapping);
    this.headers = this.shown.map(({ header }) => header);
    const revenue = columnAt(table, mapping, 'revenue');
    this.cents = revenue && readCents(revenue).values;
    this.propose = mergerOf(table, mapping, { amounts: options.amounts });
    this.remembered = rememberedBy(options.links);
  }

  group({ kind, confidence, rows }: RowSet): { readonly group: FoundGroup; readonly first: number } {
    const { survivor, why, cells } = this.propose(rows);
    const ordered = [survivor, ...rows.filter((row) => row !== survivor)];
    const keys = ordered.map((row) => this.duplicates.rowKeys[row]!);
    const answers = rememberedAnswers({ kind, keys }, this.remembered);
    const group: FoundGroup = {
      ...{ kind, confidence, kept: why },
      money: rows.reduce((sum, row) => sum + Math.abs(this.cents?.[row] || 0), 0),
      records: ordered.map((row, index) => ({
        ...this.record(row, survivor),
        answer: answers[index] ?? null,
      })),
      changes: this.changes(cells, survivor),
    };
    return { group, first: rows[0]! };
  }

  private record(row: number, survivor: number): Omit<FoundRecord, 'answer'> {
    const cents = this.cents?.[row] ?? Number.NaN;
    const why: Phrase | null =
      row === survivor ? null : explainPair(this.duplicates, this.table, survivor, row);
    return {
      sheetRow: this.table.sheetRows[row]!,
      key: this.duplicates.rowKeys[row]!,
      cells: this.shown.map((column) => shownText(column, row)),
      cents: Number.isNaN(cents) ? null : cents,
      why,
    };
  }

  /** The kept record merged with nothing tells what it says already. */
  private changes(merged: readonly MergedCell[], survivor: number): readonly FoundChange[] {
    const alone = this.propose([survivor]).cells;
    return merged.flatMap((cell, index): readonly FoundChange[] => {
      const [before, after] = [alone[index]!, cell].map((one) => this.written(one));
      return before === after && cell.others.length === 0
        ? []
        : [
            {
              header: this.table.columns[index]!.header,
              before: before!,
              after: after!,
              others: cell.others,
              conflict: cell.conflict,
            },
          ];
    });
  }

  private written({ kind, value }: MergedCell): string {
    if (value === null) return '';
    if (kind === Kind.date) return formatDate(value as IsoDate, this.options.language);
    return typeof value === 'number' ? formatNumber(value, this.options.language) : String(value);
  }
}

const columnAt = (table: Table, mapping: Mapping, role: RoleId): Column | undefined => {
  const position = columnOf(mapping, role)?.position;
  return table.columns.find((column) => column.position === position);
};

function shownColumns(table: Table, mapping: Mapping): readonly Column[] {
  const known = SHOWN.flatMap((role) => columnAt(table, mapping, role) ?? []);
  return known.length > 0 ? known : table.columns.slice(0, FIRST_COLUMNS);
}
