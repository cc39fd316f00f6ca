import type { TabPlan } from '../output/tab-plan';
import { fold } from '../text/fold';
import { familyOf, headerRowOf, isList, KEY_HEADERS, numberedKeys, type UserItem } from './content';

/** What tells a client apart besides the reference: e-mail and phone lead to the client, a name only proposes one. */
const MARKS: readonly (readonly [
  mark: string,
  headers: readonly string[],
  read: (text: string) => string,
])[] = [
  ['e', ['E-mail'], (text) => text.trim().toLowerCase()],
  ['t', ['Téléphone', 'Mobile', 'Phone'], (text) => text.replace(/\D/g, '').slice(-9)],
  ['n', ['Client'], fold],
];

/** Columns that such a mark is read from. */
export const bearsMark = (header: string): boolean => MARKS.some(([, names]) => names.includes(header));

/** « e:contact@un.fr », « t:612345678 », « n:garage un »: none for what is blank, or too short to tell anybody. */
export function marksIn(headers: readonly string[], textAt: (column: number) => string): readonly string[] {
  return MARKS.flatMap(([mark, names, read]) =>
    headers.flatMap((header, column) => {
      const text = names.includes(header) ? read(textAt(column)) : '';
      return text.length < 3 ? [] : [`${mark}:${text}`];
    }),
  );
}

/** The clients of the tabs of one family: their keys, and the only one who has a mark; `null` where several do. */
interface Known {
  readonly keys: Set<string>;
  readonly byMark: Map<string, string | null>;
}

/** Who stands in the tabs that are written, to find again the clients of notes whose reference is gone. */
export class SameClients {
  private readonly families = new Map<string, Known>();

  constructor(tabs: readonly TabPlan[]) {
    for (const tab of tabs) if (isList(tab.id)) this.take(tab);
  }

  private take({ id, values }: TabPlan): void {
    const family = familyOf(id);
    const known = this.families.get(family) ?? { keys: new Set(), byMark: new Map() };
    this.families.set(family, known);
    const headers = (values[headerRowOf(id)] ?? []).map((value) => String(value ?? ''));
    const keyColumn = headers.findIndex((header) => KEY_HEADERS.includes(header));
    const rows = values.slice(headerRowOf(id) + 1);
    numberedKeys(rows.map((row) => String(row[keyColumn] ?? ''))).forEach((key, index) => {
      if (key === '') return;
      known.keys.add(key);
      for (const mark of marksIn(headers, (column) => String(rows[index]![column] ?? ''))) {
        known.byMark.set(mark, known.byMark.has(mark) ? null : key);
      }
    });
  }

  /** The items, those of a client whose reference is gone under the one that has the e-mail, else the phone. */
  follow(items: readonly UserItem[]): readonly UserItem[] {
    return items.map((item) => {
      const key = this.found(item, (mark) => !mark.startsWith('n:'));
      return key === undefined || (item.at !== 'cell' && item.at !== 'note') ? item : { ...item, key };
    });
  }

  /** The reference of the client who may be meant: the only one of that name. */
  propose(item: UserItem): string {
    return this.found(item, (mark) => mark.startsWith('n:')) ?? '';
  }

  private found(item: UserItem, isUsed: (mark: string) => boolean): string | undefined {
    if (item.at !== 'cell' && item.at !== 'note') return undefined;
    const known = this.families.get(familyOf(item.tab));
    if (!known || !item.marks || known.keys.has(item.key)) return undefined;
    for (const mark of item.marks.filter(isUsed)) {
      const key = known.byMark.get(mark);
      if (key) return key;
    }
    return undefined;
  }
}
