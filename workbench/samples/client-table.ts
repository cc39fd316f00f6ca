import { type DayNumber, isoDateOfDay } from '../../src/core/model/iso-date';
import { formatDate } from '../../src/core/text/numbers';
import { type Account, emptyAccount, keepAccounts } from './accounts';
import type { Client } from './client';
import { companyName } from './documents';
import type { Ledger } from './ledger';

/** The header of the export, in order. « CA HT » is since the first order, « CA HT N-1 » the calendar year before. */
export const CLIENT_COLUMNS = [
  'Code client',
  'Civilité',
  'Prénom',
  'Nom',
  'Société',
  'SIRET',
  'E-mail',
  'Téléphone',
  'Mobile',
  'Adresse',
  'Code postal',
  'Ville',
  'Secteur',
  'Effectif',
  'Statut',
  'Premier achat',
  'Dernier achat',
  'Nb commandes',
  'CA HT',
  'CA HT N-1',
  'Marge brute',
  'Commercial',
  'Consentement e-mail',
  'Commentaire',
] as const;

export type ClientColumn = (typeof CLIENT_COLUMNS)[number];
export type ClientRow = Record<ClientColumn, string>;

const INACTIVE_AFTER_DAYS = 730;

/** Columns that a total line adds up. */
export const AMOUNT_COLUMNS = ['CA HT', 'CA HT N-1', 'Marge brute'] as const;

/** Cents → « 1234,50 », as spreadsheets export French numbers. */
export const writeAmount = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

export const writeDay = (day: DayNumber | undefined): string =>
  day === undefined ? '' : formatDate(isoDateOfDay(day), 'fr');

export const writePhone = (digits: string): string => digits.replace(/(\d\d)(?=\d)/g, '$1 ');

/** One row per client, in order of code. */
export function clientRows({ clients, documents }: Ledger, lastDay: DayNumber): ClientRow[] {
  const accounts = keepAccounts(documents, lastDay);
  return clients.map((client) => clientRow(client, accounts.get(client.code) ?? emptyAccount(), lastDay));
}

function clientRow(client: Client, account: Account, lastDay: DayNumber): ClientRow {
  return {
    'Code client': client.code,
    Civilité: client.civility,
    Prénom: client.firstName,
    Nom: client.lastName,
    Société: companyName(client),
    SIRET: client.siret,
    'E-mail': client.email,
    Téléphone: writePhone(client.phone),
    Mobile: writePhone(client.mobile),
    Adresse: client.address,
    'Code postal': client.postalCode,
    Ville: client.city,
    Secteur: client.sector,
    Effectif: client.headcount,
    Statut: statusOf(account, lastDay),
    'Premier achat': writeDay(account.firstOrder),
    'Dernier achat': writeDay(account.lastOrder),
    'Nb commandes': String(account.orders),
    'CA HT': writeAmount(account.revenue),
    'CA HT N-1': writeAmount(account.previousYear),
    'Marge brute': writeAmount(Math.round(account.revenue * client.marginRate)),
    Commercial: client.accountManager,
    'Consentement e-mail': client.consent,
    Commentaire: client.comment,
  };
}

function statusOf({ lastOrder }: Account, lastDay: DayNumber): string {
  if (lastOrder === undefined) return 'Prospect';
  return lastDay - lastOrder > INACTIVE_AFTER_DAYS ? 'Inactif' : 'Actif';
}
