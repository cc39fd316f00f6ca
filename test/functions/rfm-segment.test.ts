import { callColumn, column, refusal } from './built-script';

/** The table of the method, with one code for each line of it. */
const WITH_5_CLASSES = [
  ['444', 'Champion'],
  ['342', 'Petit panier fidèle'],
  ['333', 'Fidèle'],
  ['411', 'Nouveau'],
  ['325', 'Occasionnel'],
  ['214', 'À réactiver'],
  ['151', 'À réactiver'],
  ['233', 'En sommeil'],
  ['133', 'Perdu'],
] as const;

const WITH_3_CLASSES = [
  ['333', 'Champion'],
  ['321', 'Petit panier fidèle'],
  ['223', 'Fidèle'],
  ['313', 'Nouveau'],
  ['213', 'Occasionnel'],
  ['113', 'À réactiver'],
  ['121', 'En sommeil'],
  ['111', 'Perdu'],
] as const;

const ESSENTIAL = [
  ['555', 'Champion'],
  ['351', 'Fidèle'],
  ['355', 'Fidèle'],
  ['411', 'Nouveau ou occasionnel'],
  ['311', 'Nouveau ou occasionnel'],
  ['155', 'À réactiver'],
  ['211', 'En sommeil ou perdu'],
  ['111', 'En sommeil ou perdu'],
] as const;

const codes = (table: readonly (readonly [string, string])[]) => column(...table.map(([code]) => code));
const names = (table: readonly (readonly [string, string])[]) => table.map(([, name]) => name);

test('names each code with 5 classes', () => {
  expect(callColumn('RFM_SEGMENT', codes(WITH_5_CLASSES))).toEqual(names(WITH_5_CLASSES));
});

test('names each code with 3 classes', () => {
  expect(callColumn('RFM_SEGMENT', codes(WITH_3_CLASSES), '', '', 3)).toEqual(names(WITH_3_CLASSES));
});

test('gathers the eight segments into five', () => {
  expect(callColumn('RFM_SEGMENT', codes(ESSENTIAL), '', 'Essentiel')).toEqual(names(ESSENTIAL));
});

test('a recent code is new up to 90 days after the first order', () => {
  expect(callColumn('RFM_SEGMENT', column(511, 511, 511), column(90, 91, ''))).toEqual([
    'Nouveau',
    'Occasionnel',
    'Nouveau',
  ]);
});

test('reads a code that Sheets turned into a number, in either order', () => {
  expect(callColumn('RFM_SEGMENT', column(411, '114'), '', '', '', 'RFM')).toEqual([
    'Nouveau',
    'À réactiver',
  ]);
  expect(callColumn('RFM_SEGMENT', column(411, '114'), '', '', '', 'MFR')).toEqual([
    'À réactiver',
    'Nouveau',
  ]);
});

test.each(['5', '5555', 'abc', '600', '056'])('refuses « %s », which is no code', (code) => {
  expect(refusal('RFM_SEGMENT', code)).toBe(
    `RFM_SEGMENT : « ${code} » n’est pas un code de trois chiffres de 1 à 5.`,
  );
});

test('refuses a code of 5 classes read with 3', () => {
  expect(refusal('RFM_SEGMENT', '345', '', '', 3)).toContain('de 1 à 3');
});
