import * as aim from '../../sidebar/aim/texts';
import * as columns from '../../sidebar/columns/texts';
import * as creation from '../../sidebar/creation/texts';
import * as duplicates from '../../sidebar/duplicates/texts';
import * as home from '../../sidebar/home/texts';
import * as parts from '../../sidebar/parts/texts';
import * as plan from '../../sidebar/plan/texts';
import * as preview from '../../sidebar/preview/texts';
import * as segments from '../../sidebar/segments/texts';
import * as source from '../../sidebar/source/texts';
import * as explain from '../../sidebar/tools/explain/texts';
import * as functions from '../../sidebar/tools/functions/texts';
import * as leave from '../../sidebar/tools/leave/texts';
import * as tools from '../../sidebar/tools/texts';
import type { Phrase } from '../../src/core/model/problem';
import { PRESETS } from '../../src/core/segments/presets';
import { say } from '../../src/core/text/typography';

const isPhrase = (value: object): value is Phrase => 'fr' in value && 'en' in value;

/** All phrases of a catalogue, those in records included. */
const phrasesIn = (catalogue: object): readonly Phrase[] =>
  Object.values(catalogue).flatMap((value: unknown) =>
    typeof value !== 'object' || value === null ? [] : isPhrase(value) ? [value] : phrasesIn(value),
  );

const phrases = [
  aim,
  columns,
  creation,
  duplicates,
  home,
  parts,
  plan,
  preview,
  segments,
  source,
  tools,
  explain,
  functions,
  leave,
].flatMap(phrasesIn);

test.each(phrases.map((phrase) => [phrase.fr, phrase]))(
  '« %s » is well written in both languages',
  (_fr, phrase) => {
    expect(phrase.en).not.toBe('');
    for (const text of Object.values(phrase)) expect(text).not.toMatch(/[!'"]|\.\.\./);
  },
);

test('nobody is asked to sign up, to pay or to rate', () => {
  const asking =
    /inscri(vez|ption)|abonne|premium|payant|publicité|notez-nous|sign up|subscri|upgrade|rate us/i;
  expect(phrases.filter(({ fr, en }) => asking.test(fr) || asking.test(en))).toEqual([]);
});

const tabs = (...exists: boolean[]) =>
  exists.map((known, index) => ({ name: `T${index}`, rows: 1, exists: known }));

test.each([
  [tabs(false), 'Nous allons créer 1 onglet ; aucune de vos cellules n’est modifiée.'],
  [
    tabs(true, true),
    'Nous allons mettre à jour 2 onglets de Segments PME ; aucune de vos cellules n’est modifiée.',
  ],
  [
    tabs(false, false, true),
    'Nous allons créer 2 onglets et mettre à jour 1 onglet de Segments PME ; aucune de vos cellules n’est modifiée.',
  ],
])('before writing, the promise says what is created and what is brought up to date', (planned, sentence) => {
  expect(segments.promise(planned).fr).toBe(sentence);
});

test('the presets are announced with the number of segments they have', () => {
  for (const preset of ['complet', 'essentiel'] as const) {
    expect(segments.PRESETS[preset].fr).toContain(`${PRESETS[preset].length} segments`);
  }
});

test('the size of a tab leaves out its title row', () => {
  expect(say(source.sizeOfTab(1235, 1), 'fr')).toBe('1\u202f234 lignes, 1 colonne');
});

test('a stage begins as a sentence', () => {
  const run = { runId: '', done: false, written: 2, total: 12, tabs: [], notices: [] };
  const stage = { fr: 'écriture de « Fidèles »', en: 'writing “Loyal”' };
  expect(creation.progressLine({ ...run, stage }).fr).toBe('Écriture de « Fidèles » (2 sur 12)');
});
