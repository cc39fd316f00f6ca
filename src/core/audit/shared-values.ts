import type { AuditContext, AuditedColumn } from './context';
import type { Found } from './found';
import { findValues, together } from './found';
import type { TypeId } from './types';

/** From this many clients on, a value names nobody; two or three may be a household, or a duplicate. */
const MANY = 4;

/** Cells whose value, reduced to its key, is that of four clients or more. Orders repeat their client: not asked there. */
export function findShared(
  context: AuditContext,
  types: readonly TypeId[],
  keyOf: (text: string, column: AuditedColumn, code: number) => string | undefined,
): Found | undefined {
  if (context.shape === 'orders') return undefined;
  return together(
    context,
    context.byType(...types).map((column) => {
      const placeholders = context.placeholdersIn(column);
      const keys = column.values.texts.map((text, code) =>
        placeholders[code] ? undefined : keyOf(text, column, code),
      );
      const counts = clientsByKey(column, keys);
      return findValues(context, [column], (_, __, code) => (counts.get(keys[code] ?? '') ?? 0) >= MANY);
    }),
  );
}

function clientsByKey(
  { values }: AuditedColumn,
  keys: readonly (string | undefined)[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  keys.forEach((key, code) => {
    if (key) counts.set(key, (counts.get(key) ?? 0) + values.counts[code]!);
  });
  return counts;
}
