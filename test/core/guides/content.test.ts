import { GUIDE_CONTENTS } from '../../../src/core/guides/content';
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

const words = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

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
