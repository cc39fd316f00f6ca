import { type DayNumber, isoDateOfDay } from '../../src/core/model/iso-date';
import type { Client } from './client';
import { type Story, workingDay } from './orders';
import type { Random } from './random';

type DocumentType = 'Facture' | 'Avoir' | 'Devis';

/** One line of the invoice list, not yet numbered. Credit notes are negative; cents before tax. */
export interface SalesDocument {
  readonly type: DocumentType;
  readonly day: DayNumber;
  /** Blank when nobody filled it. */
  readonly code: string;
  /** Client as printed on the document. */
  readonly name: string;
  readonly cents: number;
  readonly status: string;
}

const CANCELLED = 'Annulée';

/** An invoice that is an order: not cancelled, not free of charge. */
export const isOrder = ({ type, status, cents }: SalesDocument): boolean =>
  type === 'Facture' && status !== CANCELLED && cents !== 0;

/** Orders and credit notes: what makes the revenue. */
export const isMoney = (document: SalesDocument): boolean => isOrder(document) || document.type === 'Avoir';

/** Everything the billing software printed for one client. */
export function drawDocuments(
  client: Client,
  story: Story,
  lastDay: DayNumber,
  random: Random,
): SalesDocument[] {
  const basket = 150 * client.appetite * Math.exp(0.8 * random.normal());
  const issue = (type: DocumentType, day: DayNumber, cents: number, status: string): SalesDocument => ({
    type,
    day,
    code: client.code,
    name: printedName(client),
    cents,
    status,
  });
  const orders = story.orderDays.flatMap((day) => {
    const cents = Math.max(1200, Math.round(100 * basket * Math.exp(0.4 * random.normal())));
    const documents = [issue('Facture', day, cents, paymentStatus(day, lastDay, random))];
    if (random.chance(0.04))
      documents.push(issue('Devis', workingDay(day - random.integer(2, 20)), cents, 'Accepté'));
    if (random.chance(0.01)) documents.push(issue('Facture', day, cents, CANCELLED));
    if (random.chance(0.006)) documents.push(issue('Facture', day, 0, 'Payée'));
    if (random.chance(0.03)) documents.push(creditNote(documents[0]!, lastDay, random));
    return documents;
  });
  const pending = random.chance(story.orderDays.length === 0 ? 0.4 : 0.02);
  const quoteDay = workingDay(Math.min(lastDay, story.createdOn + random.integer(1, 30)));
  const status = random.pick(['En attente', 'Refusé']);
  return pending ? [...orders, issue('Devis', quoteDay, Math.round(120 * basket), status)] : orders;
}

export const printedName = (client: Client): string =>
  client.tradeName === '' ? `${client.firstName} ${client.lastName}` : companyName(client);

/** « SARL Menuiserie Durand » or « Menuiserie Durand SAS »: the habit goes with the form. */
export function companyName({ tradeName, legalForm }: Pick<Client, 'tradeName' | 'legalForm'>): string {
  if (tradeName === '' || legalForm === '') return tradeName;
  return ['SAS', 'SASU', 'SA'].includes(legalForm)
    ? `${tradeName} ${legalForm}`
    : `${legalForm} ${tradeName}`;
}

function paymentStatus(day: DayNumber, lastDay: DayNumber, random: Random): string {
  const age = lastDay - day;
  if (age < 40) return random.chance(0.8) ? 'En attente' : 'Payée';
  return age < 240 && random.chance(0.03) ? 'En retard' : 'Payée';
}

/** Goods returned: a part of the invoice, so that no client ends at zero by accident. */
const creditNote = (invoice: SalesDocument, lastDay: DayNumber, random: Random): SalesDocument => ({
  ...invoice,
  type: 'Avoir',
  day: workingDay(Math.min(lastDay, invoice.day + random.integer(3, 40))),
  cents: -Math.round(invoice.cents * (0.1 + 0.5 * random.next())),
  status: 'Remboursé',
});

const PREFIX: Readonly<Record<DocumentType, string>> = { Facture: 'FA', Avoir: 'AV', Devis: 'DE' };

/** « FA2025-00012 »: by type and year, in the order of the list. */
export function numberDocuments(documents: readonly SalesDocument[]): string[] {
  const counters = new Map<string, number>();
  return documents.map(({ type, day }) => {
    const series = PREFIX[type] + isoDateOfDay(day).slice(0, 4);
    const rank = (counters.get(series) ?? 0) + 1;
    counters.set(series, rank);
    return `${series}-${String(rank).padStart(5, '0')}`;
  });
}
