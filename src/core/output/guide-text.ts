import type { Analysis } from '../analysis/analysis';
import type { Guide } from '../guides/build-guide';
import type { ClientToCall } from '../guides/call-first';
import type { Phrase } from '../model/problem';
import { arialWidth } from '../text/arial-width';
import type { Language } from '../text/language';
import { formatAmount, formatDate } from '../text/numbers';
import { sayWith } from '../text/say-with';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import { baseAndTarget, headline, landmarks } from './guide-figures';
import { limitsOf } from './guide-limits';
import { GUIDE_WORDS } from './guide-words';

/** Texts under one label, and what is to be said below them in a lower voice. */
export interface GuideBlock {
  readonly label: string;
  readonly texts: readonly string[];
  readonly note?: string;
}

/** All that a guide says, in one language: the tab and the printed page lay out the same texts. */
export interface GuideText {
  /** « Fiche – Champions ». */
  readonly name: string;
  readonly segment: string;
  readonly color: string;
  readonly aim: string;
  readonly headline: string;
  /** Empty where nothing is known of them. */
  readonly landmarks: string;
  readonly basis: string;
  /** Blocks that stand together, in order. */
  readonly parts: readonly (readonly GuideBlock[])[];
}

export const guideName = ({ segment }: Guide, language: Language): string =>
  sayWith(GUIDE_WORDS.texts.tab, language, { name: say(segment.name, language) });

export function guideText(guide: Guide, analysis: Analysis, language: Language): GuideText {
  const { segment, content } = guide;
  return {
    name: guideName(guide, language),
    segment: say(segment.name, language),
    color: segment.color,
    aim: say(content.aim, language),
    headline: headline(guide, language),
    landmarks: landmarks(guide, analysis.basis.currency, language),
    basis: say(basisLine(analysis), language),
    parts: new GuideWriter(guide, analysis, language).parts(),
  };
}

/** Below this a rate says nothing. */
const FEW_CONTACTS = 30;

/** Room on one line of the tab’s text column, in times the size of its letters: 608 px less what a cell keeps, and 2 %. */
const LINE = (600 * 0.98) / (10 / 0.75);
/** Room that a name has in any case. */
const SHORTEST_NAME = 7;

class GuideWriter {
  private readonly texts = GUIDE_WORDS.texts;

  constructor(
    private readonly guide: Guide,
    private readonly analysis: Analysis,
    private readonly language: Language,
  ) {}

  /** A playbook stands between its neighbours without gaps: with it the page is full. */
  parts(): GuideText['parts'] {
    const playbook = this.playbook();
    const { actions, should, shouldNot } = this.texts;
    const { content } = this.guide;
    return [
      this.who(),
      [
        this.block(actions, this.actions()),
        this.block(should, [content.should]),
        this.block(shouldNot, [content.shouldNot]),
      ],
      ...(playbook
        ? [[this.message(), playbook, this.indicators()]]
        : [[this.message()], [this.indicators()]]),
      [this.calls()],
    ];
  }

  private who(): readonly GuideBlock[] {
    const { segment, portrait } = this.guide;
    const own = limitsOf(this.analysis, this.guide, this.language);
    const limits = this.guide.limits ? this.sentence(this.guide.limits) : own && capital(own);
    const about = [segment.meaning, ...(portrait ? [portrait] : [])];
    return [
      this.block(
        this.texts.who,
        about.map((phrase) => this.sentence(phrase)),
      ),
      ...(limits ? [this.block(this.texts.limits, [limits])] : []),
    ];
  }

  /** What on the first line; who, by which channel, when and with which words on the second. */
  private actions(): readonly string[] {
    return this.guide.content.actions.map(({ what, who, channel, when, message }, index) => {
      const second = [who, channel, when, message].map((part) => this.say(part));
      return `${index + 1}. ${this.say(what)}\n${second.join(' · ')}`;
    });
  }

  private message(): GuideBlock {
    const { subject, body } = this.guide.content.message;
    const about = sayWith(this.texts.subject, this.language, { subject: this.say(subject) });
    return this.block(this.texts.message, [about, body], this.texts.mailing);
  }

  private playbook(): GuideBlock | undefined {
    const { playbook } = this.guide.content;
    if (!playbook) return undefined;
    const { promise, proof, objections, service } = playbook;
    const said = { promise: this.say(promise), proof: this.say(proof) };
    const first = sayWith(this.texts.promise, this.language, said);
    return this.block(this.texts.playbook, [first, ...objections, service]);
  }

  private indicators(): GuideBlock {
    const { content, segment } = this.guide;
    const { currency } = this.analysis.basis;
    const lines = content.indicators.map((indicator, index) => {
      const measure = baseAndTarget(indicator, this.guide, currency, this.language);
      return `${index + 1}. ${this.say(indicator.name)}\n${measure}`;
    });
    const few = segment.members.length < FEW_CONTACTS;
    return this.block(this.texts.indicators, lines, few ? this.texts.few : this.texts.start);
  }

  /** Clients, one line each: the name gives way, then what the file knows, never the way to reach them. */
  private calls(): GuideBlock {
    const { callFirst, content } = this.guide;
    const lines = callFirst.map((client, index) => {
      const start = `${index + 1}. `;
      const room = LINE - arialWidth(start);
      const end = this.factsOf(client, room - SHORTEST_NAME);
      return start + shortened(client.name, room - arialWidth(end)) + end;
    });
    return this.block(this.texts.calls, [...(content.playbook ? [] : [this.texts.callFacts]), ...lines]);
  }

  /** What is known of a client after the name: how to reach, revenue, last order, as far as there is room. */
  private factsOf({ contact, revenue, lastOrder }: ClientToCall, room: number): string {
    const { currency } = this.analysis.basis;
    const facts = [
      contact,
      revenue !== undefined && formatAmount(revenue, currency, this.language, 0),
      lastOrder && formatDate(lastOrder, this.language),
    ].filter(Boolean);
    const said = () => facts.map((fact) => ` · ${fact}`).join('');
    while (facts.length > 1 && arialWidth(said()) > room) facts.pop();
    return said();
  }

  private block(label: Phrase, texts: readonly (Phrase | string)[], note?: Phrase): GuideBlock {
    return {
      label: this.say(label),
      texts: texts.map((text) => (typeof text === 'string' ? text : this.say(text))),
      ...(note ? { note: this.say(note) } : {}),
    };
  }

  private readonly say = (phrase: Phrase): string => say(phrase, this.language);
  private readonly sentence = (phrase: Phrase): string => capital(this.say(phrase));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As much of a name as there is room for. */
function shortened(name: string, room: number): string {
  if (arialWidth(name) <= room) return name;
  const letters = [...name];
  const cut = (): string => `${letters.join('').trim()}…`;
  while (arialWidth(cut()) > Math.max(room, SHORTEST_NAME)) letters.pop();
  return cut();
}
