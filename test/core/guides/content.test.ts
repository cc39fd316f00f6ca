import { GUIDE_CONTENTS } from '../../../src/core/guides/content';
import * as vocabulary from '../../../src/core/guides/content/vocabulary';
import { inWordsOf } from '../../../src/core/guides/content-for';
import type { Activity, GuideContent } from '../../../src/core/guides/guide';
import { GUIDE_WORDS } from '../../../src/core/output/guide-words';
import { PMG_SEGMENTS } from '../../../src/core/segments/pmg-segments';
import { PRESETS } from '../../../src/core/segments/presets';
import { phrasesIn, unfit } from '../../support/phrases';

const ACTIVITIES: readonly (Activity | undefined)[] = [undefined, 'services', 'trade', 'industry'];

/** Every guide in the words of every activity. */
const guides = GUIDE_CONTENTS.flatMap((content) =>
  ACTIVITIES.map((activity): readonly [string, GuideContent] => [
    `${content.id}${activity ? ` (${activity})` : ''}`,
    inWordsOf(activity, content),
  ]),
);

/** Fewer words are a greeting, a date or a measure, not a sentence. */
const LEAST_WORDS = 6;

const words = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?:])\s+/).filter((sentence) => words(sentence).length >= LEAST_WORDS);

const offending = (of: (content: GuideContent) => readonly string[]): readonly string[] =>
  guides.flatMap(([name, content]) => of(content).map((text) => `${name}: ${text}`));

const everyText = [...guides.flatMap(([, content]) => phrasesIn(content)), ...phrasesIn(GUIDE_WORDS.texts)];

describe('the texts of the guides', () => {
  test('a model message has at most 60 words, its subject at most 60 characters', () => {
    const long = offending(({ message: { subject, body } }) => [
      ...[body.fr, body.en].filter((text) => words(text).length > 60),
      ...[subject.fr, subject.en].filter((text) => text.length > 60),
    ]);
    expect(long).toEqual([]);
  });

  test('a model message greets, and is signed by a person or the company', () => {
    const unsigned = offending(({ message: { body } }) =>
      [body.fr, body.en].filter((text) => !/^(?:Bonjour|Hello)\b.*\{[^}]+\}$/.test(text)),
    );
    expect(unsigned).toEqual([]);
  });

  test('both languages ask for the same number of merge fields', () => {
    const fields = (text: string): number => text.split('{').length;
    expect(everyText.filter(({ fr, en }) => fields(fr) !== fields(en))).toEqual([]);
  });

  test('no text is empty, exclaims, or says « tu »', () => {
    expect(unfit(everyText)).toEqual([]);
  });

  test('French typography: « guillemets », the typographic apostrophe, plain spaces', () => {
    expect(
      everyText.filter(({ fr }) => /["'\u00a0\u202f]|[^\s][;?:»](?=\s|$)/.test(fr.replace(/\n/g, ' '))),
    ).toEqual([]);
  });

  test('a variant says something else than the general text', () => {
    const same = GUIDE_CONTENTS.flatMap((content) =>
      Object.entries(content.variants ?? {}).flatMap(([activity, variant]) =>
        phrasesIn(variant).length > 0 &&
        JSON.stringify(inWordsOf(activity as Activity, content)) !== JSON.stringify(content)
          ? []
          : [`${content.id} ${activity}`],
      ),
    );
    expect(same).toEqual([]);
  });
});

/** Words of a jargon that the trade does not speak, or that a reader has to look up. */
const BANNED =
  /uplift|survivor|churn|lead(?:s)?\b|nurtur|upsell|cross-sell|onboarding|feedback|best practice|disruptif|booster|incontournable|n’hésitez pas|révolutionn|synergie/i;

describe('what is not to be read', () => {
  test('no word of a jargon in French', () => {
    expect(everyText.map(({ fr }) => fr).filter((fr) => BANNED.test(fr))).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('no sentence stands in two guides (%s)', (language) => {
    // Who acts, by which channel, where a measure starts: the same words everywhere, on purpose.
    const shared = new Set<unknown>(Object.values(vocabulary));
    const guidesBySentence = new Map<string, Set<string>>();
    for (const content of GUIDE_CONTENTS) {
      const own = phrasesIn(content).filter((text) => !shared.has(text));
      for (const sentence of own.flatMap((text) => sentencesOf(text[language])))
        guidesBySentence.set(sentence, (guidesBySentence.get(sentence) ?? new Set()).add(content.id));
    }
    const twice = [...guidesBySentence].filter(([, ids]) => ids.size > 1);
    expect(twice.map(([sentence, ids]) => `${[...ids].join(', ')}: ${sentence}`)).toEqual([]);
  });
});

describe('which guides there are', () => {
  const ids = GUIDE_CONTENTS.map(({ id }) => id);

  test('one for each segment of the presets and each class of size', () => {
    const shown = [...PRESETS.complet, ...PRESETS.essentiel, ...PMG_SEGMENTS].map(({ id }) => id as string);
    expect(shown.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('one for « Petits à potentiel », each of A to D, each class of score, prospects; none twice', () => {
    const classes = [
      'promising',
      'abcd-a',
      'abcd-b',
      'abcd-c',
      'abcd-d',
      'score-a',
      'score-b',
      'score-c',
      'prospects',
    ];
    expect(classes.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
