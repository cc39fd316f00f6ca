import { dayNumber, readIsoDate, SERIAL_OF_DAY_ZERO } from '../../../src/core/model/iso-date';
import { formatNumber } from '../../../src/core/text/numbers';
import { PLACEHOLDERS } from '../data/notes';
import { type Corruption, rewriting } from './corruption';

/** « 1234,50 » → « 1 234,50 » with the separator given. */
const grouped = (amount: string, separator: string): string => amount.replace(/\B(?=(\d{3})+,)/g, separator);

const AMOUNT_STYLES: readonly ((amount: string) => string)[] = [
  (amount) => `${grouped(amount, ' ')} €`,
  (amount) => `${grouped(amount, '\u202f')}\u00a0€`,
  (amount) => `${grouped(amount, '.')} €`,
  (amount) => `${amount}€`,
  (amount) => `${amount} EUR`,
];

const MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

const isoOf = (date: string): string => date.split('/').reverse().join('-');

const DATE_STYLES: readonly ((day: string, month: string, year: string) => string)[] = [
  (day, month, year) => `${year}-${month}-${day}`,
  (day, month, year) => `${day}-${month}-${year.slice(2)}`,
  (day, month, year) => `${day}.${month}.${year}`,
  (day, month, year) => `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
  (day, month, year) => String(dayNumber(readIsoDate(`${year}-${month}-${day}`)!) + SERIAL_OF_DAY_ZERO),
];

const IMPOSSIBLE_DATES = ['31/02/2024', '30/02/2025', '31/04/2026', '31/11/2025', '29/02/2025', '00/00/0000'];

/** The history is shorter than ten years: the slip of a key always leads to the future. */
const tenYearsLater = (date: string): string => date.slice(0, 6) + (Number(date.slice(6)) + 10);

export const FIGURE_CORRUPTIONS: readonly Corruption[] = [
  {
    kind: 'dates-reversed',
    count: 6,
    columns: ['Premier achat', 'Dernier achat'],
    applies: (row) =>
      row['Dernier achat'] !== '' && isoOf(row['Dernier achat']) > isoOf(row['Premier achat']),
    change: (row) => ({ 'Premier achat': row['Dernier achat'], 'Dernier achat': row['Premier achat'] }),
  },
  rewriting('date-impossible', 6, 'Dernier achat', (_, random) => random.pick(IMPOSSIBLE_DATES)),
  rewriting('date-future', 3, 'Dernier achat', tenYearsLater),
  rewriting('date-placeholder', 5, 'Premier achat', () => PLACEHOLDERS.date),
  rewriting('date-other-format', 90, 'Dernier achat', (date, random) => {
    const [day = '', month = '', year = ''] = date.split('/');
    return random.pick(DATE_STYLES)(day, month, year);
  }),
  rewriting(
    'order-count-missing',
    18,
    'Nb commandes',
    () => '',
    (count) => count !== '0',
  ),
  rewriting(
    'amount-as-text',
    70,
    'CA HT',
    (amount, random) => random.pick(AMOUNT_STYLES)(amount),
    (amount) => amount !== '0,00',
  ),
  rewriting(
    'amount-dot-decimal',
    5,
    'CA HT',
    (amount) => formatNumber(Number(amount.replace(',', '.')), 'en', 2),
    (amount) => /^\d{4}/.test(amount),
  ),
];
