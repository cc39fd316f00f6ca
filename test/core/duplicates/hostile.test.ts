import { duplicatesReport } from '../../../src/core/duplicates/report';
import { gridOf } from '../../support/grid';
import { searchIn } from './support';

const repeat = (count: number, rowOf: (index: number) => readonly (string | null)[]) =>
  Array.from({ length: count }, (_, index) => rowOf(index));

const found = (rows: readonly (readonly (string | null)[])[]) => searchIn(gridOf(rows)).duplicates;

test('100,000 identical rows are one group', () => {
  const row = ['Fontaine', 'Jérémy', 'j.fontaine@orange.fr', '05 46 11 22 33'];
  const { groups } = found([['Nom', 'Prénom', 'Email', 'Téléphone'], ...repeat(100_000, () => row)]);
  expect(groups.map(({ confidence, rows }) => [confidence, rows.length])).toEqual([['certain', 100_000]]);
});

test('every phone the same: nobody is put together by it', () => {
  const rows = repeat(2000, (index) => [
    `Nom${letters(index)}`,
    `Prenom${letters(index * 7 + 3)}`,
    '01 40 50 60 70',
  ]);
  expect(found([['Nom', 'Prénom', 'Téléphone'], ...rows]).pairs.length).toBeLessThan(200);
});

/** A number as a word, so that names are told apart by more than a digit. */
const letters = (index: number): string =>
  [...String((index * 7919) % 1_000_003)]
    .map((digit) => 'bcdfghjklm'[Number(digit)]! + 'aeiou'[Number(digit) % 5]!)
    .join('');

test('one column, one row, unknown columns, empty columns', () => {
  expect(
    found([['Nom'], ['Dupont Jean'], ['Dupont Jean'], ['Martin Paul']]).groups.length,
  ).toBeLessThanOrEqual(1);
  expect(
    found([
      ['Nom', 'Prénom'],
      ['Dupont', 'Jean'],
    ]).groups,
  ).toEqual([]);
  expect(
    found([
      ['Zorg', 'Blip'],
      ['a1', 'b2'],
      ['a1', 'b2'],
      ['c3', 'd4'],
    ]).pairs.length,
  ).toBeLessThanOrEqual(1);
  expect(found([['Nom', 'Vide'], ...repeat(50, () => [null, null]), ['Dupont', null]]).groups).toEqual([]);
});

test('rows that say nothing are never put together', () => {
  const { groups, rowKeys } = found([
    ['Nom', 'Email', 'Remarque'],
    ...repeat(20, (index) => ['', '', `note ${index}`]),
  ]);
  expect(groups).toEqual([]);
  expect(rowKeys).toHaveLength(20);
});

test('values of 10,000 characters', () => {
  const long = 'x'.repeat(10_000);
  const rows = repeat(40, (index) => [`${long}${index}`, `${long}@${long}.fr`, '9'.repeat(10_000), long]);
  expect(found([['Nom', 'Email', 'Téléphone', 'Adresse'], ...rows]).groups.length).toBeLessThanOrEqual(1);
});

test('the report of a file without any column for scoring is plain JSON', () => {
  const grid = gridOf([
    ['Nom', 'Email'],
    ['Lefèvre Anne', 'anne.lefevre@gmail.com'],
    ['LEFEVRE ANNE', 'anne.lefevre@gmail.com'],
    ['Petit Paul', 'paul.petit@sfr.fr'],
  ]);
  const { table, mapping, duplicates } = searchIn(grid);
  const report = duplicatesReport(duplicates, table, mapping, 'fr');
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report.groups).toMatchObject([
    {
      id: 1,
      kind: 'same-client',
      rows: [2, 3],
      survivor: 3,
      merged: { Nom: 'Lefèvre Anne', Email: 'anne.lefevre@gmail.com' },
      reasons: ['Même e-mail · même nom'],
    },
  ]);
});
