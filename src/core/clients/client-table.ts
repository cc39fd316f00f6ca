import type { DayNumber } from '../model/iso-date';
import type { Phrase, Problem } from '../model/problem';
import type { Attributes } from './attributes';

/** What is shown of a client beside the figures. Texts as they stand on screen in the source. */
export const CONTACT_FIELDS = [
  'company',
  'full-name',
  'email',
  'phone',
  'mobile',
  'postal-code',
  'city',
  'account-manager',
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** Why a client cannot be scored; `ready` can. */
export type ClientState =
  | 'ready'
  | 'no-order'
  | 'credit-notes-only'
  | 'missing-date'
  | 'unreadable-date'
  | 'future-date'
  | 'missing-orders'
  | 'unreadable-orders'
  | 'missing-amount'
  | 'unreadable-amount';

/** Rows that belong to no client, by reason, with their money in cents. */
export interface LeftOut {
  readonly table: 'main' | 'join';
  readonly reason: string;
  readonly text: Phrase;
  readonly rows: readonly number[];
  readonly amount: number;
}

/** One client per index, whatever the shape of the source. Money in cents; NaN where the source does not say. */
export interface ClientTable {
  readonly shape: 'clients' | 'orders' | 'joined';
  /** The tab whose rows and money are reconciled. */
  readonly moneyTable: 'main' | 'join';
  readonly count: number;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly contacts: Readonly<Partial<Record<ContactField, readonly string[]>>>;
  /** Where the other columns of the source speak of each client. */
  readonly attributes: Attributes;
  /** 1-based rows, in the tab that holds the money, that make the client. */
  readonly rows: readonly (readonly number[])[];
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
  /** Revenue of the twelve months up to the analysis date; only where orders are known one by one. */
  readonly recentRevenue?: Float64Array;
  /** Orders one by one, where they are known: the client's index and the day. */
  readonly orderDays?: { readonly client: Int32Array; readonly day: Float64Array };
  readonly states: readonly ClientState[];
  readonly identity: Identity;
  readonly leftOut: readonly LeftOut[];
  readonly source: { readonly rows: number; readonly amount: number };
  readonly creditNotes: { readonly rows: number; readonly amount: number };
  /** Median whole days between two orders of a client; `undefined` where nobody ordered twice. */
  readonly orderInterval: number | undefined;
  readonly firstOrder: DayNumber | undefined;
  readonly notices: readonly Problem[];
}

/** How clients are told apart. */
export interface Identity {
  readonly roles: readonly string[];
  readonly filledShare: number;
  readonly rowsWithoutKey: number;
  readonly unmatched?: { readonly clients: number; readonly orderRows: number };
}
