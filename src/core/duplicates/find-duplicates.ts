import type { Mapping } from '../columns/mapping';
import type { Table } from '../model/table';
import type { Duplicates } from './duplicates';
import { type DuplicateOptions, startSearch } from './search/search';

/**
 * Finds the rows that are one client: groups with their confidence, pairs with their score, and those that look alike
 * but are not one client (household, other site, namesakes). Any mapping will do, also one without a known column.
 * The method is that of Fellegi and Sunter, with fixed shares for duplicates and shares of strangers learnt from the
 * file; the answer depends on the contents of the rows, never on their order.
 */
export function findDuplicates(table: Table, mapping: Mapping, options: DuplicateOptions = {}): Duplicates {
  const search = startSearch(table, mapping, options);
  while (!search.done) search.step(Number.POSITIVE_INFINITY);
  return search.result;
}
