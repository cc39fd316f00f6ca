import type { Mapping } from '../columns/mapping';
import type { Table } from '../model/table';
import type { Links } from './decisions';
import { type DescribeOptions, GroupDescriber, type RowSet } from './describe-group';
import type { Duplicates } from './duplicates';
import type { Findings, FoundGroup } from './findings';
import { AMOUNTS } from './merge/propose-merge';
import { runToEnd } from './search/run-to-end';
import { separatedRows } from './separated';

/** More sets that only look alike than these would hide the others. */
const MOST_APART = 500;

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
  const describer = new GroupDescriber(duplicates, table, mapping, options);
  const [alike, apart] = setsOf(duplicates, options.links);
  const described: Described[] = [];
  for (const [index, set] of [...alike, ...apart].entries()) {
    described.push({ group: describer.describe(set), first: set.rows[0]! });
    if (index % BREATH === BREATH - 1) yield;
  }
  const groups = described
    .splice(0, alike.length)
    .sort((a, b) => b.group.money - a.group.money || a.first - b.first);
  return {
    rows: table.rowCount,
    headers: describer.headers,
    currency: describer.currency,
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
