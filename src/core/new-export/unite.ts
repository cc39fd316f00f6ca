import type { RowKeys } from './keys';
import { rowWords } from './row-words';
import type { Together } from './together';

/** One order, or one client, on either side; rows of the table in their order. */
export interface Thing {
  readonly base: readonly number[];
  readonly next: readonly number[];
  readonly fate: 'added' | 'replaced' | 'identical' | 'absent';
}

/** The union of the base and the new export, and what became of each thing. */
export interface Union {
  /** Rows of the table, in the order of the union. */
  readonly rows: Int32Array;
  /** By place in the union, the rows of the base whose own columns complete a row of the export. */
  readonly completedFrom: ReadonlyMap<number, readonly number[]>;
  readonly things: readonly Thing[];
}

/**
 * Every order of the new export takes the place of all its lines in the base, every client that of the client’s row; what
 * the export does not speak of stays. A row that only its content tells, and clients of one key, are paired one by one:
 * nothing is ever brought together, and appending the same export again changes nothing.
 */
export function unite(both: Together, { keys, orders }: RowKeys): Union {
  const words = rowWords(both);
  const groups = groupsOf(both, keys, words);
  const things = groups.flatMap((group) =>
    orders && group.key !== '' ? [wholeOrder(group, words)] : oneByOne(group, words),
  );
  return { ...placed(both, things), things };
}

interface Group {
  readonly key: string;
  readonly base: number[];
  readonly next: number[];
}

/** Rows of one key, in the order in which the keys come. */
function groupsOf(
  { baseRows, table }: Together,
  keys: readonly string[],
  words: readonly string[],
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (let row = 0; row < table.rowCount; row++) {
    const key = keys[row]!;
    const known = key === '' ? `row ${words[row]}` : `key ${key}`;
    const group = groups.get(known) ?? { key, base: [], next: [] };
    if (group.base.length + group.next.length === 0) groups.set(known, group);
    (row < baseRows ? group.base : group.next).push(row);
  }
  return [...groups.values()];
}

function wholeOrder({ base, next }: Group, words: readonly string[]): Thing {
  const said = (rows: readonly number[]): string =>
    rows
      .map((row) => words[row]!)
      .sort()
      .join('\u0001');
  if (base.length === 0) return { base, next, fate: 'added' };
  if (next.length === 0) return { base, next, fate: 'absent' };
  return { base, next, fate: said(base) === said(next) ? 'identical' : 'replaced' };
}

/** Rows that say the same first, then the others in their order. */
function oneByOne({ base, next }: Group, words: readonly string[]): readonly Thing[] {
  const same = new Map<string, number[]>();
  for (const row of [...base].reverse()) {
    const rows = same.get(words[row]!);
    if (rows) rows.push(row);
    else same.set(words[row]!, [row]);
  }
  const identical: Thing[] = [];
  const others: number[] = [];
  for (const row of next) {
    const twin = same.get(words[row]!)?.pop();
    if (twin === undefined) others.push(row);
    else identical.push({ base: [twin], next: [row], fate: 'identical' });
  }
  const taken = new Set(identical.map((thing) => thing.base[0]));
  const free = base.filter((row) => !taken.has(row));
  const replaced = free.slice(0, others.length).map(
    (row, index): Thing => ({
      ...{ base: [row], next: [others[index]!], fate: 'replaced' },
    }),
  );
  const absent = free.slice(others.length).map((row): Thing => ({ base: [row], next: [], fate: 'absent' }));
  const added = others.slice(free.length).map((row): Thing => ({ base: [], next: [row], fate: 'added' }));
  return [...identical, ...replaced, ...absent, ...added];
}

/** Rows of the base where they stood, those that replace them in their places, new ones at the end. */
function placed({ baseRows }: Together, things: readonly Thing[]): Pick<Union, 'rows' | 'completedFrom'> {
  const replacing = new Map<number, readonly number[]>();
  const from = new Map<number, readonly number[]>();
  for (const { base, next, fate } of things) {
    if (fate !== 'replaced') continue;
    const last = base.length - 1;
    base.forEach((row, index) => {
      replacing.set(row, index < last ? next.slice(index, index + 1) : next.slice(index));
    });
    for (const row of next) from.set(row, base);
  }
  const rows: number[] = [];
  for (let row = 0; row < baseRows; row++) rows.push(...(replacing.get(row) ?? [row]));
  for (const { next, fate } of things) if (fate === 'added') rows.push(...next);
  const completed = rows.flatMap((row, index) => {
    const base = from.get(row);
    return base ? [[index, base] as const] : [];
  });
  return { rows: Int32Array.from(rows), completedFrom: new Map(completed) };
}
