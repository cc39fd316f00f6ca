import { type Attributes, labelsOf } from '../clients/attributes';
import type { ClientTable } from '../clients/client-table';
import { type IsoDate, isoDateOfDay } from '../model/iso-date';
import { decimalComma, harmless } from '../text/csv';
import type { Language } from '../text/language';
import { formatDate } from '../text/numbers';
import { say } from '../text/typography';
import { EXPORT_TEXTS } from './export-texts';
import { neutralCode } from './neutral-code';

type HeaderId = keyof typeof EXPORT_TEXTS.texts.headers;

type TextOf = (client: number) => string;

/** Headers and lines of the file: merge fields of the model messages, and what a CRM sorts by; only what the source has. */
export function exportLines(
  clients: ClientTable,
  members: readonly number[],
  {
    segment,
    asOf,
    language,
  }: { readonly segment: string; readonly asOf: IsoDate; readonly language: Language },
): readonly (readonly string[])[] {
  const code = neutralCode(segment);
  const columns = [
    ...contactColumns(clients),
    ...figureColumns(clients, language),
    column('code', () => code),
    column('tag', () => `SPME-${code}-${asOf.slice(0, 7)}`),
  ];
  const filled = columns.filter(([, textOf]) => members.some((client) => textOf(client) !== ''));
  return [
    filled.map(([id]) => say(EXPORT_TEXTS.texts.headers[id], language)),
    ...members.map((client) => filled.map(([, textOf]) => textOf(client))),
  ];
}

const column = (id: HeaderId, textOf: TextOf): readonly [HeaderId, TextOf] => [id, textOf];

/** Texts of the source: nothing in them is ever run as a formula. */
function contactColumns(clients: ClientTable): readonly (readonly [HeaderId, TextOf])[] {
  const { contacts, attributes, keys } = clients;
  const texts = (id: HeaderId, values: readonly string[] | undefined) =>
    column(id, (client) => harmless(values?.[client] ?? ''));
  const label = (role: Parameters<typeof labelsOf>[1]) => labelsOf(attributes, role);
  const [first, last] = [label('first-name'), label('last-name')];
  return [
    texts('key', keys),
    texts('email', contacts.email),
    texts('civility', label('civility')),
    texts('first-name', first),
    texts('last-name', last ?? (first ? undefined : contacts['full-name'])),
    texts('company', contacts.company),
    texts('phone', contacts.phone),
    texts('mobile', contacts.mobile),
    texts('address', addressIn(attributes)),
    texts('postal-code', contacts['postal-code']),
    texts('city', contacts.city),
    texts('account-manager', contacts['account-manager']),
  ];
}

const addressIn = (attributes: Attributes): readonly string[] | undefined => labelsOf(attributes, 'address');

function figureColumns(clients: ClientTable, language: Language): readonly (readonly [HeaderId, TextOf])[] {
  const months = EXPORT_TEXTS.texts.months[language].split(' ');
  const dayOf = (client: number): IsoDate | undefined => {
    const day = clients.lastDay[client]!;
    return Number.isNaN(day) ? undefined : isoDateOfDay(day);
  };
  const monthOf = (day: IsoDate): string => `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
  const dated =
    (write: (day: IsoDate) => string): TextOf =>
    (client) => {
      const day = dayOf(client);
      return day ? write(day) : '';
    };
  return [
    column(
      'lastOrder',
      dated((day) => formatDate(day, language)),
    ),
    column('lastMonth', dated(monthOf)),
    column('orders', (client) => decimalComma(clients.orders[client]!)),
    column('revenue', (client) => decimalComma(clients.revenue[client]! / 100)),
  ];
}
