import type { Recognised } from '../clients/join';
import { type Result, success } from '../model/result';
import { keysOfRows, type RowKeys } from './keys';
import { splitAt, type Together, together } from './together';
import { type Union, unite } from './unite';

/** Where the new export stands: in a tab of its own, or in the base itself from a row of the sheet on. */
export type NextPlace = { readonly tab: Recognised } | { readonly fromRow: number };

export interface Merged {
  readonly both: Together;
  readonly keys: RowKeys;
  readonly union: Union;
}

/** A base and its new export as one: nothing is written. */
export function mergeNewExport(base: Recognised, place: NextPlace): Result<Merged> {
  const both = 'tab' in place ? together(base, place.tab) : splitAt(base, place.fromRow);
  if (!both.ok) return both;
  const keys = keysOfRows(both.value, 'tab' in place ? place.tab.table.name : base.table.name);
  if (!keys.ok) return keys;
  return success({ both: both.value, keys: keys.value, union: unite(both.value, keys.value) });
}
