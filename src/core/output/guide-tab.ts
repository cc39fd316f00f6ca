import type { Analysis } from '../analysis/analysis';
import type { Guide } from '../guides/build-guide';
import type { ClientToCall } from '../guides/call-first';
import type { Playbook } from '../guides/guide';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { formatAmount, formatDate } from '../text/numbers';
import { sayWith } from '../text/say-with';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import { baseAndTarget, headline, landmarks } from './guide-figures';
import { limitsOf } from './guide-limits';
import { GuidePage } from './guide-page';
import { GUIDE_WORDS } from './guide-words';
import type { TabPlan } from './tab-plan';

export const guideName = ({ segment }: Guide, language: Language): string =>
  sayWith(GUIDE_WORDS.texts.tab, language, { name: say(segment.name, language) });

/** « Fiche – Champions »: one A4 page that a team can work from. */
export function guideTab(guide: Guide, analysis: Analysis, language: Language): TabPlan {
  const { texts } = GUIDE_WORDS;
  const { segment, content } = guide;
  const { currency } = analysis.basis;
  const name = guideName(guide, language);
  const page = new GuidePage({ id: `guide:${segment.id}`, name, color: segment.color }, language);
  page.line(segment.name, 'title').line(content.aim, 'strong').gap();
  page.line(headline(guide, language), 'title');
  const known = landmarks(guide, currency, language);
  if (known) page.line(known);
  page.line(basisLine(analysis), 'muted').gap();
  who(page, guide, limitsOf(analysis, guide, language), language);
  page.block(texts.actions, actionLines(guide, language));
  page.block(texts.should, [content.should]).block(texts.shouldNot, [content.shouldNot]).gap();
  page.block(texts.message, [
    sayWith(texts.subject, language, { subject: say(content.message.subject, language) }),
    content.message.body,
  ]);
  page.note(say(texts.mailing, language));
  if (content.playbook) playbook(page, content.playbook, language);
  else page.gap();
  indicators(page, guide, currency, language);
  const lines = guide.callFirst.map((client) => callLine(client, currency, language));
  page.calls(texts.calls, content.playbook ? [] : [texts.callFacts], lines);
  return page.build();
}

function who(page: GuidePage, guide: Guide, own: string | undefined, language: Language): void {
  const { texts } = GUIDE_WORDS;
  const { segment, portrait } = guide;
  const sentence = (phrase: Phrase): string => capital(say(phrase, language));
  page.block(texts.who, [sentence(segment.meaning), ...(portrait ? [sentence(portrait)] : [])]);
  const limits = guide.limits ? sentence(guide.limits) : own && capital(own);
  if (limits) page.block(texts.limits, [limits]);
  page.gap();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What on the first line; who, by which channel, when and with which words on the second. */
const actionLines = ({ content }: Guide, language: Language): readonly string[] =>
  content.actions.map(({ what, who: person, channel, when, message }, index) => {
    const second = [person, channel, when, message].map((part) => say(part, language));
    return `${index + 1}. ${say(what, language)}\n${second.join(' · ')}`;
  });

/** Between two blocks, without gaps: with it the page is full. */
function playbook(
  page: GuidePage,
  { promise, proof, objections, service }: Playbook,
  language: Language,
): void {
  const { texts } = GUIDE_WORDS;
  const first = sayWith(texts.promise, language, {
    promise: say(promise, language),
    proof: say(proof, language),
  });
  page.block(texts.playbook, [first, ...objections, service]);
}

/** Below this a rate says nothing. */
const FEW_CONTACTS = 30;

function indicators(page: GuidePage, guide: Guide, currency: string, language: Language): void {
  const { texts } = GUIDE_WORDS;
  const lines = guide.content.indicators.map((indicator, index): Phrase | string => {
    const measure = baseAndTarget(indicator, guide, currency, language);
    return `${index + 1}. ${say(indicator.name, language)}\n${measure}`;
  });
  page.block(texts.indicators, lines);
  const few = guide.segment.members.length < FEW_CONTACTS;
  page.note(say(few ? texts.few : texts.start, language)).gap();
}

/** What is known of a client after the name: how to reach, revenue, last order. */
function callLine({ name, contact, revenue, lastOrder }: ClientToCall, currency: string, language: Language) {
  const facts = [
    contact,
    revenue !== undefined && formatAmount(revenue, currency, language, 0),
    lastOrder && formatDate(lastOrder, language),
  ];
  return { name, facts: facts.filter(Boolean).join(' · ') };
}
