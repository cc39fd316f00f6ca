import type { Mapping } from '../../columns/mapping';
import type { Table } from '../../model/table';
import type { Links } from '../decisions';
import { fieldsOf } from '../fields';
import { readDecisions } from './decided';
import { readField } from './field';
import { groupPairs } from './grouping';
import { gatherRecords, type Records } from './records';
import { rowKeysOf } from './row-keys';
import { runToEnd } from './run-to-end';

/** The rows by their contents, without any search. */
export interface KeyedRows {
  /** By row; empty for a row that says nothing. */
  readonly keys: readonly string[];
  /** The rows that the decisions alone put together, in groups of two and more; ties by contents. */
  readonly groupsBy: (links: Links) => readonly (readonly number[])[];
}

/** What each row is remembered by, at the price of reading the columns: no pair is compared. */
export function keyRows(table: Table, mapping: Mapping): KeyedRows {
  const fields = fieldsOf(table, mapping).map((plan) => runToEnd(readField(plan, table.rowCount)));
  const records = runToEnd(gatherRecords(fields, table.rowCount));
  return { keys: rowKeysOf(records), groupsBy: (links) => decidedGroups(records, links) };
}

function decidedGroups(records: Records, { mustLink, cannotLink }: Links): readonly (readonly number[])[] {
  const { together, isTogether, isApart } = readDecisions(mustLink, cannotLink, records);
  const pairs = { a: together.map(([a]) => a), b: together.map(([, b]) => b), scores: together.map(() => 0) };
  const { groups } = runToEnd(groupPairs(pairs, records, (a, b) => (isApart(a, b) ? -1 : 1)));
  const grouped = new Set(groups.flat());
  const alone = records.rowsOf.flatMap((_, record) =>
    isTogether(record, record) && !grouped.has(record) ? [[record]] : [],
  );
  // Identical rows of which nothing was said: the first one stands for its content.
  const rowsIn = (record: number): readonly number[] =>
    isTogether(record, record) ? records.rowsOf[record]! : records.rowsOf[record]!.slice(0, 1);
  return [...groups, ...alone]
    .map((members) => members.flatMap(rowsIn).sort((a, b) => a - b))
    .filter(({ length }) => length > 1)
    .sort((a, b) => a[0]! - b[0]!);
}
