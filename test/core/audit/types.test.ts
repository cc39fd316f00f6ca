import type { ValueType } from '../../../src/core/audit/define-type';
import { TYPES } from '../../../src/core/audit/types';
import { headerFit } from '../../../src/core/columns/header-fit';
import { headerWords } from '../../../src/core/columns/header-words';
import { fold } from '../../../src/core/text/fold';

const types: readonly ValueType[] = TYPES;

describe.each(types.map((type) => [type.id, type] as const))('the type %s', (_, type) => {
  test('accepts its good values', () => {
    expect(type.examples.accepted.filter((text) => !type.recognises(text))).toEqual([]);
  });

  test('refuses what is not one of them', () => {
    expect(type.examples.refused.filter((text) => type.recognises(text))).toEqual([]);
  });

  test('is shown by ten values or more of each', () => {
    expect(new Set(type.examples.accepted).size).toBeGreaterThanOrEqual(10);
    expect(new Set(type.examples.refused).size).toBeGreaterThanOrEqual(10);
  });

  test('has a label in both languages, and is found under each of its own headers', () => {
    expect(type.label.fr && type.label.en).toBeTruthy();
    for (const header of type.headers ?? [])
      expect([header, headerFit(type.headers, headerWords(header))]).toEqual([header, 1]);
  });

  test('knows names as they are compared: folded', () => {
    expect((type.names ?? []).filter((name) => fold(name) !== name)).toEqual([]);
  });
});

/** Good values of a type that another one takes too: what makes the header, and the order of the types, necessary. */
const OVERLAPS: Readonly<Record<string, string>> = {
  address: 'identifier, city, company, person-name, sector, category, free-text, text',
  amount:
    'boolean, percentage, headcount, department, postal-code, number, identifier, address, company, sector, category, free-text, text',
  boolean:
    'percentage, amount, headcount, department, country, number, identifier, city, company, person-name, sector, category, free-text, text',
  category: 'country, identifier, address, city, company, person-name, sector, free-text, text',
  city: 'boolean, department, postal-code, identifier, address, company, person-name, sector, category, free-text, text',
  civility: 'country, address, city, company, person-name, sector, category, free-text, text',
  company:
    'url, country, postal-code, identifier, address, city, person-name, sector, category, free-text, text',
  country: 'vat-number, address, city, company, person-name, sector, category, free-text, text',
  date: 'phone, amount, headcount, postal-code, number, identifier, address, company, sector, category, free-text, text',
  department:
    'percentage, amount, headcount, number, identifier, address, city, company, person-name, sector, category, free-text, text',
  email: 'text',
  'free-text': 'boolean, country, identifier, address, city, company, person-name, sector, category, text',
  headcount:
    'percentage, amount, department, postal-code, number, identifier, address, city, company, sector, category, free-text, text',
  iban: 'identifier, address, company, sector, category, free-text, text',
  identifier:
    'percentage, amount, headcount, department, postal-code, number, company, sector, category, free-text, text',
  'naf-code': 'postal-code, identifier, address, company, sector, category, free-text, text',
  number:
    'boolean, percentage, amount, headcount, department, postal-code, identifier, company, sector, category, free-text, text',
  percentage: 'boolean, amount, headcount, department, number, identifier, free-text, text',
  'person-name': 'address, city, company, sector, category, free-text, text',
  phone: 'siren, amount, postal-code, number, identifier, free-text, text',
  'postal-code':
    'date, percentage, amount, headcount, number, identifier, address, company, sector, category, free-text, text',
  region: 'department, country, address, city, company, person-name, sector, category, free-text, text',
  sector: 'country, address, city, company, person-name, category, free-text, text',
  siren: 'phone, amount, postal-code, number, identifier, free-text, text',
  siret: 'amount, number, identifier, free-text, text',
  text: 'email, url, date, boolean, percentage, amount, headcount, department, postal-code, number, identifier, city, company, person-name, sector, category, free-text',
  url: 'city, company, person-name, sector, category, free-text, text',
  'vat-number': 'postal-code, identifier, address, company, sector, category, free-text, text',
};

test('good values of a type are good values of no other one, save these', () => {
  const found = Object.fromEntries(
    types.map((type) => [
      type.id,
      types
        .filter((other) => other !== type && type.examples.accepted.some((text) => other.recognises(text)))
        .map(({ id }) => id)
        .join(', '),
    ]),
  );
  expect(found).toEqual(OVERLAPS);
});
