import type { Analysis } from '../analysis/analysis';
import { daysOf, labelsOf } from '../clients/attributes';
import { dayNumber, type IsoDate, isoDateOfDay } from '../model/iso-date';
import { parseFlag } from '../parse/flag';
import { parseNumber } from '../parse/number';
import { writePhone } from '../parse/phone-writing';
import { PACE } from '../scoring/life-cycle/rhythm';
import { nextBirthday } from './birthday';

/** Somebody to speak to: name, telephone as it is dialled, and a day of `YYYY-MM-DD` that says why now. */
export type Contact = readonly [name: string, phone: string, day: IsoDate | ''];

/** Whom to speak to in the weeks after an analysis; kept with the file until the next one. */
export interface WeekList {
  readonly version: 1;
  /** Largest « valeur en jeu » first, with the last order: ten a week. */
  readonly calls: readonly Contact[];
  /** Silent for longer than their own rhythm, with the day on which their order was expected. */
  readonly late: readonly Contact[];
  readonly quotes: readonly Contact[];
  /** With the day of the next birthday; the year of birth is not kept. */
  readonly birthdays: readonly Contact[];
}

/** Shown at a time, and a month of it. */
export const A_WEEK = 10;
const A_MONTH = 4 * A_WEEK;
/** Days ahead for which birthdays are kept: the next monthly update comes before. */
const BIRTHDAYS_AHEAD = 42;
const MOST_BIRTHDAYS = 60;
const LONGEST_NAME = 60;

/**
 * The list of an analysis. A client in dispute is called by nobody. Ties keep the order of the file. Birthdays are those
 * from `today` on.
 */
export function weekList(analysis: Analysis, today: IsoDate): WeekList {
  const { clients, outlook } = analysis;
  const everybody = Array.from({ length: clients.count }, (_, client) => client);
  const disputes = labelsOf(clients.attributes, 'dispute');
  const open = everybody.filter((client) => parseFlag(disputes?.[client] ?? '') !== true);
  const stake = (client: number): number => outlook.atStake[client] || 0;
  const byStake = [...open].sort((a, b) => stake(b) - stake(a) || a - b);
  const late = byStake.filter((client) => isLateForSure(analysis, client)).slice(0, A_WEEK);
  const isLate = new Set(late);
  const calls = byStake.filter((client) => stake(client) > 0 && !isLate.has(client)).slice(0, A_MONTH);
  return {
    version: 1,
    calls: calls.map((client) => contact(analysis, client, clients.lastDay[client]!)),
    late: late.map((client) => contact(analysis, client, expectedDay(analysis, client))),
    quotes: quotesOf(analysis, byStake)
      .slice(0, A_WEEK)
      .map((client) => contact(analysis, client, Number.NaN)),
    birthdays: birthdaysOf(analysis, today),
  };
}

/** A pause that the client made before is no reason to call. */
const isLateForSure = ({ cycle }: Analysis, client: number): boolean =>
  cycle?.rhythms?.pace[client] === PACE.late;

const expectedDay = ({ clients, cycle }: Analysis, client: number): number =>
  clients.lastDay[client]! + Math.ceil(cycle!.rhythms!.rhythm[client]!);

function contact({ clients }: Analysis, client: number, day: number): Contact {
  const { phone, mobile } = clients.contacts;
  return [
    clients.names[client]!.slice(0, LONGEST_NAME),
    asDialled(phone?.[client] || mobile?.[client] || ''),
    Number.isNaN(day) ? '' : isoDateOfDay(day),
  ];
}

/** Of the number of another country without its code, nothing is guessed: no zero is put in front. */
const asDialled = (phone: string): string => writePhone(phone, false) ?? phone;

/** « oui », a number of quotes, or their amount. */
function quotesOf({ clients }: Analysis, inOrder: readonly number[]): readonly number[] {
  const quotes = labelsOf(clients.attributes, 'open-quote');
  if (!quotes) return [];
  return inOrder.filter((client) => {
    const text = quotes[client]!;
    return parseFlag(text) ?? (parseNumber(text)?.value ?? 0) > 0;
  });
}

function birthdaysOf(analysis: Analysis, today: IsoDate): readonly Contact[] {
  const days = daysOf(analysis.clients.attributes, 'birth-date');
  if (!days) return [];
  const last = dayNumber(today) + BIRTHDAYS_AHEAD;
  return Array.from(days, (day, client) => ({ client, day }))
    .filter(({ day }) => !Number.isNaN(day))
    .map(({ client, day }) => ({ client, day: dayNumber(nextBirthday(isoDateOfDay(day), today)) }))
    .filter(({ day }) => day <= last)
    .sort((a, b) => a.day - b.day || a.client - b.client)
    .slice(0, MOST_BIRTHDAYS)
    .map(({ client, day }) => contact(analysis, client, day));
}
