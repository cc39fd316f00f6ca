import type { AuditContext } from './context';

/** 1 for each row that repeats an earlier one in every column, outer spaces aside; rows of blanks are no copies. */
export function copiedRows({ columns, table }: AuditContext): Uint8Array {
  const lists = columns.map(({ values }) =>
    values.distinct === values.texts.length ? values.codes : trimmedCodes(values.codes, values.texts),
  );
  const copies = new Uint8Array(table.rowCount);
  const seen = new Map<number, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const key = hashRow(lists, row);
    if (key === undefined) continue;
    const known = seen.get(key);
    if (!known) seen.set(key, [row]);
    else if (known.some((other) => lists.every((codes) => codes[row] === codes[other]))) copies[row] = 1;
    else known.push(row);
  }
  return copies;
}

/** Values that differ by their outer spaces alone get one code. */
function trimmedCodes(codes: Int32Array, texts: readonly string[]): Int32Array {
  const first = new Map<string, number>();
  const same = texts.map((text, code) => {
    const known = first.get(text);
    if (known === undefined) first.set(text, code);
    return known ?? code;
  });
  return codes.map((code) => (code < 0 ? code : same[code]!));
}

function hashRow(lists: readonly Int32Array[], row: number): number | undefined {
  let hash = 0;
  let filled = false;
  for (const codes of lists) {
    const code = codes[row]!;
    if (code >= 0) filled = true;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return filled ? hash : undefined;
}
