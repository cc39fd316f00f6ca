import { isPlaceholder } from '../../../src/core/parse/placeholder';

describe('a value typed because something had to be', () => {
  test.each([
    ...[
      'n/a',
      'N.A.',
      'xxx',
      'test',
      '-',
      '???',
      'NC',
      'n.c.',
      'non renseigné',
      'À compléter',
      'pas de mail',
    ],
    ...['0000000000', '00 00 00 00 00', '0102030405', '0600000000', '00000000000000', '0123456789'],
    ...['01/01/1900', '1900-01-01', '31/12/9999', 'x@x.fr', 'aucun@aucun.fr', 'noreply@wanadoo.fr', 'a@a.fr'],
  ])('« %s »', (text) => expect(isPlaceholder(text)).toBe(true));

  test.each([
    ...['Natan', 'Testu', 'Dupont', '0', '1', '12/03/2024', '01/01/2020', '06 12 34 56 78', '0612340000'],
    ...['b@exemple.fr', 'testard@exemple.fr', '49000', '732829320', '1 234,56 €', 'Xavier', 'C0012', ''],
  ])('« %s » is a value', (text) => expect(isPlaceholder(text)).toBe(false));
});
