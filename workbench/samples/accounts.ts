import { type DayNumber, isoDateOfDay } from '../../src/core/model/iso-date';
import { isMoney, isOrder, type SalesDocument } from './documents';

/** What the invoice list says of one client. Cents before tax. */
export interface Account {
  firstOrder: DayNumber | undefined;
  lastOrder: DayNumber | undefined;
  orders: number;
  revenue: number;
  /** Of the calendar year before the one of the last day. */
  previousYear: number;
}

export const emptyAccount = (): Account => ({
  firstOrder: undefined,
  lastOrder: undefined,
  orders: 0,
  revenue: 0,
  previousYear: 0,
});

/** One account per client code; documents in order of day. */
export function keepAccounts(
  documents: readonly SalesDocument[],
  lastDay: DayNumber,
): ReadonlyMap<string, Account> {
  const previousYear = String(Number(isoDateOfDay(lastDay).slice(0, 4)) - 1);
  const accounts = new Map<string, Account>();
  for (const document of documents.filter(isMoney)) {
    const account = accounts.get(document.code) ?? emptyAccount();
    accounts.set(document.code, account);
    account.revenue += document.cents;
    if (isoDateOfDay(document.day).startsWith(previousYear)) account.previousYear += document.cents;
    if (!isOrder(document)) continue;
    account.orders++;
    account.firstOrder ??= document.day;
    account.lastOrder = document.day;
  }
  return accounts;
}
