import type { HomeList } from '../contract/home';
import type { Analysis } from '../core/analysis/analysis';
import { readIsoDate } from '../core/model/iso-date';
import type { Phrase } from '../core/model/problem';
import type { Language } from '../core/text/language';
import { formatDate } from '../core/text/numbers';
import { sayWith } from '../core/text/say-with';
import { say } from '../core/text/typography';
import { type ThisWeek, thisWeek } from '../core/week/this-week';
import { type Contact, weekList } from '../core/week/week-list';
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
  return list && made ? listsOf(thisWeek(list, made, ports.workbook.today()), ports.language) : [];
}

/** The same, as an analysis of today finds them. */
export function listsOfToday(analysis: Analysis, { workbook, language }: Ports): readonly HomeList[] {
  const today = workbook.today();
  return listsOf(thisWeek(weekList(analysis, today), today, today), language);
}

const listsOf = (week: ThisWeek, language: Language): readonly HomeList[] =>
  KINDS.filter((kind) => week[kind].length > 0).map((kind) => ({
    title: say(WEEK.texts[kind], language),
    people: week[kind].map((contact) => personOf(contact, WEEK.texts.days[kind], language)),
  }));

function personOf(
  [name, phone, day]: Contact,
  words: Phrase,
  language: Language,
): HomeList['people'][number] {
  const when = day === '' ? [] : [sayWith(words, language, { date: formatDate(day, language) })];
  return { name, line: [...(phone ? [phone] : []), ...when].join(' · ') };
}
