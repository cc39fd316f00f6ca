import type { Records } from './records';

/** What a row is remembered by: its normalised content, nothing of its place. Empty for a row that says nothing. */
export const rowKeysOf = ({ recordOf, hashes }: Records): readonly string[] =>
  Array.from(recordOf, (record) => (record < 0 ? '' : hashes[record]!.toString(36)));
