import { basisOf } from '../columns/basis';
import { roleOf } from '../columns/detect';
import { columnWithRole, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { Kind } from '../model/cell';
import { type IsoDate, readIsoDate } from '../model/iso-date';
import type { Column, Table } from '../model/table';
import { shownText } from '../parse/cell-text';
import { toCents } from '../parse/cents';
import { readCents } from '../parse/read-numbers';
import type { Language } from '../text/language';
import { formatAmount, formatDate, formatNumber } from '../text/numbers';
import { say } from '../text/typography';
import { rememberedAnswers, rememberedBy } from './answers';
import type { Links } from './decisions';
import type { Duplicates } from './duplicates';
import { explainPair } from './explain';
import type { Findings, FoundChange, FoundGroup, FoundKind, FoundRecord } from './findings';
import type { AmountRule, MergedCell } from './merge/merge';
import { AMOUNTS, mergerOf } from './merge/propose-merge';
import { type Essence, essenceOf } from './merge/same-value';
import type { Confidence } from './search/limits';
import { runToEnd } from './search/run-to-end';
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
export const describeDuplicates = (
  duplicates: Duplicates,
  table: Table,
  mapping: Mapping,
  options: DescribeOptions,
): Findings => runToEnd(describeInBreaths(duplicates, table, mapping, options));

/** The same a few groups at a time, for a page that has to stay alive. */
export function* describeInBreaths(
  duplicates: Duplicates,
  table: Table,
  mapping: Mapping,
  options: DescribeOptions,
): Generator<void, Findings, void> {
  const describe = new Describer(duplicates, table, mapping, options);
  const [alike, apart] = setsOf(duplicates, options.links);
  const described: Described[] = [];
  for (const [index, set] of [...alike, ...apart].entries()) {
    described.push(describe.group(set));
    if (index % BREATH === BREATH - 1) yield;
  }
  const groups = described
    .splice(0, alike.length)
    .sort((a, b) => b.group.money - a.group.money || a.first - b.first);
  return {
    rows: table.rowCount,
    headers: describe.headers,
    currency: describe.currency,
    hasAmounts: mapping.columns.some(({ role }) => AMOUNTS.includes(role)),
    amounts: options.amounts,
    groups: [...groups, ...described].map(({ group }) => group),
  };
}

/** Groups between two breaths: a few milliseconds. */
const BREATH = 8;

interface Described {
  readonly group: FoundGroup;
  /** Its first row. */
  readonly first: number;
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
  readonly currency: string;
  private readonly shown: readonly ShownColumn[];
  private readonly cents: Float64Array | undefined;
  private readonly propose: ReturnType<typeof mergerOf>;
  private readonly remembered: ReturnType<typeof rememberedBy>;

  constructor(
    private readonly duplicates: Duplicates,
    private readonly table: Table,
    private readonly mapping: Mapping,
    private readonly options: DescribeOptions,
  ) {
    this.shown = shownColumns(table, mapping);
    this.headers = this.shown.map(({ column }) => column.header);
    this.currency = basisOf(table, mapping).currency;
    const revenue = columnWithRole(table, mapping, 'revenue');
    this.cents = revenue && readCents(revenue).values;
    this.propose = mergerOf(table, mapping, { amounts: options.amounts });
    this.remembered = rememberedBy(options.links);
  }

  group({ kind, confidence, rows }: RowSet): Described {
    const { survivor, why, cells } = this.propose(rows);
    const ordered = [survivor, ...rows.filter((row) => row !== survivor)];
    const keys = ordered.map((row) => this.duplicates.rowKeys[row]!);
    const answers = rememberedAnswers({ kind, keys }, this.remembered);
    const group: FoundGroup = {
      ...{ kind, confidence, kept: say(why, this.options.language) },
      money: rows.reduce((sum, row) => sum + Math.abs(this.cents?.[row] || 0), 0),
      records: ordered.map((row, index) => ({
        ...this.record(row, survivor),
        answer: answers[index] ?? null,
      })),
      // Nobody thinks of merging the others.
      changes: kind === 'same-client' || kind === 'separated' ? this.changes(cells, survivor) : [],
    };
    return { group, first: rows[0]! };
  }

  private record(row: number, survivor: number): Omit<FoundRecord, 'answer'> {
    const cents = this.cents?.[row] ?? Number.NaN;
    return {
      sheetRow: this.table.sheetRows[row]!,
      key: this.duplicates.rowKeys[row]!,
      cells: this.shown.map(({ column }) => this.shownCell(column, row)),
      differs: this.shown.flatMap(({ column, essence }, at) =>
        isOther(column, essence, survivor, row) ? [at] : [],
      ),
      cents: Number.isNaN(cents) ? null : cents,
      why: row === survivor ? null : this.why(survivor, row),
    };
  }

  private why(survivor: number, row: number): string {
    return say(explainPair(this.duplicates, this.table, survivor, row), this.options.language);
  }

  private shownCell(column: Column, row: number): string {
    const text = shownText(column, row);
    return column.kinds[row] === Kind.date ? formatDate(text as IsoDate, this.options.language) : text;
  }

  /** The kept record merged with nothing tells what it says already. */
  private changes(merged: readonly MergedCell[], survivor: number): readonly FoundChange[] {
    const alone = this.propose([survivor]).cells;
    return merged.flatMap((cell, index): readonly FoundChange[] => {
      const { role } = this.mapping.columns[index]!;
      // Notes are put together; what they say of people is shown nowhere.
      if (role === 'note') return [];
      const [before, after] = [alone[index]!, cell].map((one) => this.written(one, role));
      return before === after && cell.others.length === 0
        ? []
        : [
            {
              header: this.table.columns[index]!.header,
              before: before!,
              after: after!,
              others: cell.others.map((text) => this.dayWritten(text)),
              conflict: cell.conflict,
            },
          ];
    });
  }

  private written({ value }: MergedCell, role: RoleId): string {
    const { language } = this.options;
    if (value === null) return '';
    if (typeof value !== 'number') return this.dayWritten(String(value));
    return roleOf(role)!.kind === 'amount'
      ? formatAmount(toCents(value), this.currency, language)
      : formatNumber(value, language);
  }

  private dayWritten(text: string): string {
    const day = readIsoDate(text);
    return day ? formatDate(day, this.options.language) : text;
  }
}

interface ShownColumn {
  readonly column: Column;
  readonly essence: Essence;
}

function shownColumns(table: Table, mapping: Mapping): readonly ShownColumn[] {
  const known = SHOWN.flatMap((role) => {
    const column = columnWithRole(table, mapping, role);
    return column ? [{ column, essence: essenceOf(role) }] : [];
  });
  return known.length > 0
    ? known
    : table.columns.slice(0, FIRST_COLUMNS).map((column) => ({ column, essence: essenceOf('ignored') }));
}

/** Blank is not another value. */
function isOther(column: Column, essence: Essence, survivor: number, row: number): boolean {
  const [one, other] = [survivor, row].map((at) => shownText(column, at));
  return one !== '' && other !== '' && essence(one!) !== essence(other!);
}
