import type { DayNumber } from '../../../src/core/model/iso-date';
import { keepAccounts } from '../accounts';
import { SURNAMES } from '../data/people';
import { isOrder, type SalesDocument } from '../documents';
import { byDay, clientCode, type Ledger } from '../ledger';
import { workingDay } from '../orders';
import type { Random } from '../random';
import type { InvoiceDirt } from './kinds';

/** Clients refunded of more than the list shows them to have bought; `spared` are left alone. */
export function overRefund(
  ledger: Ledger,
  count: number,
  spared: ReadonlySet<string>,
  lastDay: DayNumber,
  random: Random,
): Ledger & { refunded: readonly string[] } {
  const accounts = keepAccounts(ledger.documents, lastDay);
  const lastInvoice = new Map(ledger.documents.filter(isOrder).map((document) => [document.code, document]));
  const modest = ledger.clients.filter(
    ({ code }) => !spared.has(code) && [1, 2].includes(accounts.get(code)?.orders ?? 0),
  );
  const chosen = random.sample(modest, count).map(({ code }) => code);
  const refunds = chosen.map((code): SalesDocument => {
    const invoice = lastInvoice.get(code)!;
    const cents = -Math.round(accounts.get(code)!.revenue * 1.3);
    return {
      ...invoice,
      type: 'Avoir',
      cents,
      day: workingDay(Math.min(lastDay, invoice.day + 12)),
      status: 'Remboursé',
    };
  });
  return { clients: ledger.clients, documents: byDay([...ledger.documents, ...refunds]), refunded: chosen };
}

/** Codes of clients since deleted from the client table. */
const FIRST_DELETED_CODE = 90_001;

interface SoiledInvoices {
  readonly documents: readonly SalesDocument[];
  readonly planted: Readonly<Record<InvoiceDirt, readonly SalesDocument[]>>;
}

/** What the list says otherwise than the books, `share` scaling how often; clients `spared` are left alone. */
export function soilInvoices(
  documents: readonly SalesDocument[],
  share: number,
  spared: ReadonlySet<string>,
  random: Random,
): SoiledInvoices {
  const draw = (list: readonly SalesDocument[], count: number) =>
    random.sample(list, Math.ceil(count * share));
  const coded = draw(
    documents.filter((document) => isOrder(document) && !spared.has(document.code)),
    4,
  );
  const uncoded = new Map(coded.map((document) => [document, { ...document, code: '' }]));
  const strangers = draw(documents.filter(isOrder), 5).map((document, index) => ({
    ...document,
    code: clientCode(FIRST_DELETED_CODE + index),
    name: `Établissements ${random.pick(SURNAMES)}`,
  }));
  return {
    documents: byDay([...documents.map((document) => uncoded.get(document) ?? document), ...strangers]),
    planted: {
      'invoice-unknown-client': strangers,
      'invoice-without-code': [...uncoded.values()],
      'invoice-credit-unsigned': draw(
        documents.filter(({ type }) => type === 'Avoir'),
        5,
      ),
    },
  };
}
