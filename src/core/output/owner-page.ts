import type { Analysis } from '../analysis/analysis';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { formatAmount, formatShare, plural } from '../text/numbers';
import { sayWith } from '../text/say-with';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import type { GuideBlock, GuideText } from './guide-text';
import { OWNER_WORDS } from './owner-words';

/** Whom to speak to this week, under one title. */
export interface WeekBlock {
  readonly title: string;
  readonly people: readonly { readonly name: string; readonly line: string }[];
}

/** Paper holds four lists of so many. */
const MOST_PEOPLE = 8;
const NAMED = 3;
const LONGEST_NAME = 30;

const COLOR = '#44546a';

/**
 * One page for whoever leads: the figures, the sales week, and this week’s lists as the sidebar tells them, each of so many
 * people at most.
 */
export function ownerPage(
  analysis: Analysis,
  week: readonly WeekBlock[],
  language: Language,
  most = MOST_PEOPLE,
): GuideText {
  const { texts } = OWNER_WORDS;
  const told = (phrase: Phrase): string => say(phrase, language);
  const lists = week.map(({ title, people }): GuideBlock => {
    const lines = people
      .slice(0, most)
      .map(({ name, line }) => [cut(name), line].filter(Boolean).join(' · '));
    return { label: title, texts: lines };
  });
  return {
    ...{ name: told(texts.name), segment: told(texts.title), color: COLOR, aim: told(texts.aim) },
    ...{ headline: headlineOf(analysis, language), landmarks: revenueOf(analysis, language) },
    basis: say(basisLine(analysis), language),
    parts: [
      [{ label: told(texts.sales), texts: salesWeek(analysis, language) }],
      ...(lists.length > 0 ? [lists] : []),
    ],
  };
}

function headlineOf({ scored, segments }: Analysis, language: Language): string {
  const { texts } = OWNER_WORDS;
  const counted = (count: number, one: Phrase, many: Phrase): string =>
    plural(count, one[language], many[language], language);
  const filled = segments.filter(({ members }) => members.length > 0).length;
  return sayWith(texts.headline, language, {
    clients: counted(scored, texts.client, texts.clients),
    segments: counted(filled, texts.segment, texts.segments),
  });
}

function revenueOf({ segments, concentration, basis }: Analysis, language: Language): string {
  const cents = segments.reduce((sum, { revenue }) => sum + revenue, 0);
  const revenue = formatAmount(cents, basis.currency, language, 0);
  return concentration
    ? sayWith(OWNER_WORDS.texts.concentration, language, {
        revenue,
        share: formatShare(concentration.topFifth, language, 0),
      })
    : sayWith(OWNER_WORDS.texts.revenue, language, { revenue });
}

/** Each day on one line, whom it begins with on the next. */
function salesWeek(analysis: Analysis, language: Language): readonly string[] {
  const { texts } = OWNER_WORDS;
  const promising = analysis.promising.clients.map(({ client }) => client);
  const days: readonly (readonly [Phrase, readonly number[]])[] = [
    [texts.monday, classOf(analysis, 'big')],
    [texts.tuesday, classOf(analysis, 'medium')],
    [texts.wednesday, promising],
  ];
  return days.map(([day, clients]) => `${say(day, language)}\n${beginningWith(analysis, clients, language)}`);
}

/** Highest revenue first, ties in the order of the file. */
function classOf({ pmg, clients }: Analysis, wanted: 'big' | 'medium'): readonly number[] {
  const members = [...pmg.classes.keys()].filter((client) => pmg.classes[client] === wanted);
  return members.sort((a, b) => clients.revenue[b]! - clients.revenue[a]! || a - b);
}

function beginningWith({ clients }: Analysis, members: readonly number[], language: Language): string {
  const { texts } = OWNER_WORDS;
  if (members.length === 0) return say(texts.nobody, language);
  return sayWith(members.length > NAMED ? texts.first : texts.few, language, {
    clients: plural(members.length, texts.client[language], texts.clients[language], language),
    names: members
      .slice(0, NAMED)
      .map((client) => cut(clients.names[client]!))
      .join(', '),
  });
}

const cut = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trim()}…`;
