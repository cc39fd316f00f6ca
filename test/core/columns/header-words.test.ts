import { headerWords, yearIn } from '../../../src/core/columns/header-words';

test.each([
  ['Dt dern. achat', ['date', 'dernier', 'achat']],
  ['Date du dernier achat', ['date', 'dernier', 'achat']],
  ['lastOrderDate', ['last', 'order', 'date']],
  ['last_order_date', ['last', 'order', 'date']],
  ['Nb cdes', ['nombre', 'commandes']],
  ['N°client', ['numero', 'client']],
  ['Tél. port.', ['telephone', 'portable']],
  ['Tel1', ['telephone', '1']],
  ['CA HT (€)', ['ca']],
  ['CA HT 2024', ['ca']],
  ['CA N-1', ['ca', 'n', '1']],
  ['HT', ['ht']],
  ['', []],
])('header « %s » says %j, whatever accents, case and short forms', (header, words) =>
  expect(headerWords(header)).toEqual(words),
);

test.each([
  ['CA 2024', 2024],
  ['CA2023', 2023],
  ['CA 2023-2024', undefined],
  ['CA', undefined],
  ['Code 120245', undefined],
])('« %s » speaks of the year %s', (header, year) => expect(yearIn(header)).toBe(year));
