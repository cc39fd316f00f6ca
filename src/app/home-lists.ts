import type { HomeList } from '../contract/home';
import { readIsoDate } from '../core/model/iso-date';
import type { Phrase } from '../core/model/problem';
import { formatDate } from '../core/text/numbers';
import { sayWith } from '../core/text/say-with';
import { say } from '../core/text/typography';
import { type ThisWeek, thisWeek } from '../core/week/this-week';
import type { Contact } from '../core/week/week-list';
import { WEEK } from '../core/week/week-words';
import type { LastAnalysis } from './last-analysis';
import type { Ports } from './ports';
import { loadWeek } from './week';

/** In the order in which a week goes, with what is said of the day. */
const KINDS = ['calls', 'late', 'quotes', 'birthdays'] as const satisfies readonly (keyof ThisWeek)[];

/** Whom to speak to this week, as the last analysis found them; lists without anybody are left out. */
export function homeLists(ports: Ports, last: LastAnalysis | undefined): readonly HomeList[] {
  const list = loadWeek(ports.settings);
  const made = last && readIsoDate(last.day);
  if (!list || !made) return [];
  const week = thisWeek(list, made, ports.workbook.today());
  return KINDS.filter((kind) => week[kind].length > 0).map((kind) => ({
    title: say(WEEK.texts[kind], ports.language),
    people: week[kind].map((contact) => personOf(ports, contact, WEEK.texts.days[kind])),
  }));
}

function personOf(
  { language }: Ports,
  [name, phone, day]: Contact,
  words: Phrase,
): HomeList['people'][number] {
  const when = day === '' ? [] : [sayWith(words, language, { date: formatDate(day, language) })];
  return { name, line: [...(phone ? [phone] : []), ...when].join(' · ') };
}
