import { startCell } from '../cleaning/cell';
import { cellWords } from '../cleaning/cell-words';
import { contactsOf, displayName } from '../clients/contacts';
import type { Column } from '../model/table';
import type { Language } from '../text/language';
import type { RowKeys } from './keys';
import { columnWords } from './row-words';
import type { Together } from './together';
import type { Thing, Union } from './unite';

/** One order or client, as a person recognises it, and what changed of it. Texts of the user’s own cells. */
export interface UnionExample {
  readonly name: string;
  readonly changes: readonly { readonly header: string; readonly before: string; readonly after: string }[];
}

/** So many of each fate are shown. */
const MOST = 5;
const MOST_CHANGES = 4;

/** The first ones of each fate but those that stay as they are. */
export function unionExamples(
  both: Together,
  keys: RowKeys,
  { things }: Union,
  language: Language,
): Readonly<Record<'added' | 'replaced' | 'absent', readonly UnionExample[]>> {
  const nameOf = namer(both, keys);
  const changesOf = comparer(both, language);
  const first = (fate: Thing['fate']): readonly UnionExample[] =>
    things
      .filter((thing) => thing.fate === fate)
      .slice(0, MOST)
      .map((thing) => ({
        name: nameOf(thing.next[0] ?? thing.base[0]!),
        changes: fate === 'replaced' ? changesOf(thing) : [],
      }));
  return { added: first('added'), replaced: first('replaced'), absent: first('absent') };
}

function namer({ table, mapping }: Together, { clients, orders }: RowKeys): (row: number) => string {
  const contacts = contactsOf(table, mapping);
  return (row) => {
    const client = displayName(contacts, row, clients.labels[row]!);
    const label = orders ? (orders.orderIds?.[row] ?? '') : clients.labels[row]!;
    return [label, client]
      .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
      .join(' · ');
  };
}

/** Rows that say the same are left aside; the others are compared in their order. */
function comparer(
  { table, mapping, origins }: Together,
  language: Language,
): (thing: Thing) => UnionExample['changes'] {
  const columns = table.columns.flatMap((column, place) =>
    origins[place] === 'both' ? [{ column, words: columnWords(column, mapping.columns[place]!.role) }] : [],
  );
  const shown = (column: Column, row: number): string => cellWords(startCell(column, row, true), language);
  return ({ base, next }) => {
    const said = (row: number): string => columns.map(({ words }) => words(row)).join('\u0000');
    const without = (rows: readonly number[], others: readonly number[]): readonly number[] => {
      const known = others.map(said);
      return rows.filter((row) => !known.includes(said(row)));
    };
    const [before, after] = [without(base, next), without(next, base)];
    return before
      .slice(0, after.length)
      .flatMap((row, index) =>
        columns
          .filter(({ words }) => words(row) !== words(after[index]!))
          .map(({ column }) => ({
            header: column.header,
            before: shown(column, row),
            after: shown(column, after[index]!),
          })),
      )
      .slice(0, MOST_CHANGES);
  };
}
