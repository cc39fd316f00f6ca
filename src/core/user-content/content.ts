import type { TabId } from '../output/tab-plan';
import { ACTION_KEY_HEADER } from './follow-up-columns';

/** A cell that a person filled in one of our tabs. An instant is milliseconds since 1970; a formula keeps its `=`. */
export interface UserCell {
  readonly kind: 'text' | 'number' | 'boolean' | 'instant' | 'formula';
  readonly value: string | number | boolean;
  /** Number format of the cell, as the spreadsheet writes it. */
  readonly format: string;
  /** 1-based row where it stood: a formula that moves speaks of its own new row. */
  readonly row: number;
}

/** One thing that a person added to one of our tabs, and where it belongs. */
export type UserItem =
  /** A column of the user's stands in the tab, whatever it holds. */
  | { readonly at: 'column'; readonly tab: TabId; readonly column: string }
  /** A cell of such a column, on the row of a client. */
  | {
      readonly at: 'cell';
      readonly tab: TabId;
      readonly key: string;
      /** What else tells the client, see `marksIn`. */
      readonly marks?: readonly string[];
      readonly column: string;
      readonly cell: UserCell;
    }
  /** A note on a cell: of a client's row, or of the line that begins with this text. */
  | {
      readonly at: 'note';
      readonly tab: TabId;
      readonly key: string;
      readonly marks?: readonly string[];
      readonly column: string;
      readonly text: string;
    }
  /** A cell below our last row (`down` from 1) or beside our columns of a tab that is no list. */
  | {
      readonly at: 'below';
      readonly tab: TabId;
      readonly down: number;
      readonly column: number;
      readonly cell: UserCell;
    }
  | {
      readonly at: 'beside';
      readonly tab: TabId;
      readonly row: number;
      readonly column: number;
      readonly cell: UserCell;
    };

/**
 * Rows of a tab of ours as they stand: typed values, notes, and — where the user added cells — formulas and formats. The
 * arrays have all rows of the tab; of those outside the part only the keys are known.
 */
export interface StandingTab {
  readonly tab: TabId;
  /** 0-based; the rows from `first` to before `last`. */
  readonly part: { readonly first: number; readonly last: number };
  /** Headers that are ours, of this and earlier versions of the tab. */
  readonly ownColumns: readonly string[];
  /** Rows that we wrote last, for tabs that are no list. */
  readonly ownRows: number;
  readonly values: readonly (readonly StandingValue[])[];
  readonly notes: readonly (readonly string[])[];
  readonly formulas?: readonly (readonly string[])[];
  readonly formats?: readonly (readonly string[])[];
}

/** `''` for an empty cell. */
export type StandingValue = string | number | boolean | { readonly instant: number };

/** Lists have one client a row, below their headers; the other tabs are pages. */
export const isList = (tab: TabId): boolean => LISTS.includes(tab) || /^(former:)?segment:/.test(tab);

const LISTS: readonly TabId[] = [
  'clients',
  'prospects',
  'clean',
  'archive',
  'to-complete',
  'duplicates',
  'merged',
  'agreement',
  'actions',
  'former:prospects',
];

/** Tabs whose lines people write themselves. */
export const holdsEntries = (tab: TabId): boolean => tab === 'campaigns';

/** The tab that holds what a tab of ours was, while that one is written again; and the way back. */
export const asideOf = (tab: TabId): TabId => `${ASIDE}${tab}`;

export const setAsideFor = (id: TabId | undefined): TabId | undefined =>
  id?.startsWith(ASIDE) ? (id.slice(ASIDE.length) as TabId) : undefined;

const ASIDE = 'aside:';

/** Tabs among which a client’s notes travel: a client who changes segment takes them along. */
export const familyOf = (tab: TabId): string =>
  tab === 'prospects' || tab.startsWith('segment:') ? 'segments' : tab;

/** 0-based row of the headers of a list: below one line that says what it is, but for the copy that is a source itself. */
export const headerRowOf = (tab: TabId): number => (tab === 'clean' ? 0 : 1);

/** The column that tells whose row it is, in both languages: the client's, the row of the source, or a record by its content. */
export const KEY_HEADERS: readonly string[] = [
  'Référence client',
  'Client reference',
  'Ligne d’origine',
  'Source row',
  'Clé de la fiche',
  'Record key',
  ACTION_KEY_HEADER.fr,
  ACTION_KEY_HEADER.en,
];

/** Keys of a list's rows: the reference, and « #2 » for the second row of the same reference. */
export function numberedKeys(references: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return references.map((reference) => {
    if (reference === '') return '';
    const count = (seen.get(reference) ?? 0) + 1;
    seen.set(reference, count);
    return count === 1 ? reference : `${reference}#${count}`;
  });
}
