import { isoDateOfDay } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import type { UserItem } from './content';

const MILLISECONDS_A_DAY = 86_400_000;

/** The tab that keeps what found no place: its client is no longer in the base. */
export const LEFTOVERS_NAME: Phrase = { fr: 'Notes à rattacher', en: 'Notes to reattach' };

const HEADERS: readonly Phrase[] = [
  { fr: 'Référence client', en: 'Client reference' },
  { fr: 'Onglet', en: 'Tab' },
  { fr: 'Colonne', en: 'Column' },
  { fr: 'Contenu', en: 'Content' },
  { fr: 'Client proposé', en: 'Client proposed' },
];

export const leftoverHeaders = (language: Language): readonly string[] =>
  HEADERS.map((header) => say(header, language));

/** What a person wrote about somebody who is in no tab any more, as rows of text; each once. `loose`: cells of nobody too. */
export function leftoverRows(
  items: readonly UserItem[],
  placed: ReadonlySet<UserItem>,
  existing: readonly (readonly string[])[],
  loose = false,
  /** The reference of the client who may be meant; blank for none. */
  propose: (item: UserItem) => string = () => '',
): readonly (readonly string[])[] {
  const known = new Set(existing.map((row) => row.slice(0, 4).join('\u0000')));
  return items.flatMap((item): readonly (readonly string[])[] => {
    if (placed.has(item) || item.at === 'column') return [];
    if (!loose && item.at !== 'cell' && item.at !== 'note' && !isLive(item)) return [];
    const row = leftoverRow(item);
    const mark = row.join('\u0000');
    if (known.has(mark)) return [];
    known.add(mark);
    return [[...row, propose(item)]];
  });
}

/** Beside a live list: it found no place because the list was taken away. */
const isLive = ({ tab }: UserItem): boolean => tab.startsWith('live:');

/** A loose cell belongs to no client, and its column may have no name. */
const leftoverRow = (item: Exclude<UserItem, { at: 'column' }>): readonly string[] =>
  item.at === 'cell' || item.at === 'note'
    ? [item.key, item.tab, item.column, item.at === 'note' ? item.text : shown(item.cell)]
    : ['', item.tab, '', shown(item.cell)];

const shown = ({ kind, value }: Extract<UserItem, { at: 'cell' }>['cell']): string =>
  kind === 'instant' ? isoDateOfDay(Math.round(Number(value) / MILLISECONDS_A_DAY)) : String(value);
