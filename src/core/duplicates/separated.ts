import type { KeyPair } from './search/search';

/** Rows that the user keeps apart, gathered as they hang together; sets and rows in the order of the table. */
export function separatedRows(
  rowKeys: readonly string[],
  cannotLink: readonly KeyPair[],
): readonly (readonly number[])[] {
  const rowsOf = rowsByKey(rowKeys);
  const sets = new Map<number, Set<number>>();
  for (const [one, other] of cannotLink) {
    const [some, others] = [rowsOf.get(one), rowsOf.get(other)];
    if (!some || !others) continue;
    const joined = new Set([...some, ...others].flatMap((row) => [row, ...(sets.get(row) ?? [])]));
    for (const row of joined) sets.set(row, joined);
  }
  return [...new Set(sets.values())]
    .filter(({ size }) => size > 1)
    .map((rows) => [...rows].sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

function rowsByKey(rowKeys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rowsOf = new Map<string, number[]>();
  rowKeys.forEach((key, row) => {
    if (key === '') return;
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  });
  return rowsOf;
}
