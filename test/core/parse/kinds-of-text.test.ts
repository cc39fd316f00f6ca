import { isCivility } from '../../../src/core/parse/civility';
import { currencyIn, currencyOfLocale } from '../../../src/core/parse/currency';
import { isDocumentType, isReference } from '../../../src/core/parse/document';
import { isEmail } from '../../../src/core/parse/email';
import { parseFlag } from '../../../src/core/parse/flag';
import { isHeadcount } from '../../../src/core/parse/headcount';
import { passesLuhn } from '../../../src/core/parse/luhn';
import { isNafCode } from '../../../src/core/parse/naf-code';
import { isCertainPhone, isFrenchMobile, parsePhone } from '../../../src/core/parse/phone';
import { isFrenchPostalCode, isPostalCode } from '../../../src/core/parse/postal-code';
import { isCertainAmount, isCount } from '../../../src/core/parse/quantity';
import { isSiren, isSiret } from '../../../src/core/parse/siret';
import { isVatNumber } from '../../../src/core/parse/vat-number';

type Predicate = (text: string) => boolean;

describe.each<[name: string, predicate: Predicate, yes: readonly string[], no: readonly string[]]>([
  [
    'an e-mail',
    isEmail,
    ['jean.dupont@exemple.fr', ' A+b_c@sous.domaine.co.uk ', "o'neil@exemple.fr", 'info@café.fr'],
    [
      'a@b',
      'a@b.fr;c@d.fr',
      'a@@b.fr',
      'a@b..fr',
      '.a@b.fr',
      'a.@b.fr',
      'a b@c.fr',
      'a@-b.fr',
      'pas de mail',
      '',
    ],
  ],
  [
    'a phone that can be nothing else',
    isCertainPhone,
    [
      '0123456789',
      '01 23 45 67 89',
      '+33 (0)1 23 45 67 89',
      '0033123456789',
      '33123456789',
      '+32 470 12 34 56',
    ],
    ['123456789', '212-697-5198', '01 23 45 67 8', '0000000000', '0123456789 (soir)'],
  ],
  ['a French mobile', isFrenchMobile, ['06 12 34 56 78', '+33712345678'], ['0123456789', '612345678']],
  [
    'a French postal code',
    isFrenchPostalCode,
    ['75013', '01000', '00100', '98000'],
    ['1000', '99000', '7501', 'F-75013'],
  ],
  [
    'a postal code of any country',
    isPostalCode,
    ['75013', '1000', 'F-84100', 'SW1A 1AA'],
    ['750', 'Paris', '03/02/2025'],
  ],
  // 732 829 320 is the specimen SIREN of INSEE documents; La Poste's head office is 356 000 000 00048.
  [
    'a SIREN',
    isSiren,
    ['732829320', '732 829 320', '356000000'],
    ['732829321', '000000000', '73282932', 'A32829320'],
  ],
  [
    'a SIRET',
    isSiret,
    ['73282932000074', '732 829 320 00074', '35600000000048', '35600000009075'],
    ['73282932000075', '35600000009076', '732829320', '7,32829E+13', '00000000000000'],
  ],
  [
    'a VAT number',
    isVatNumber,
    ['FR44732829320', 'FR 44 732 829 320', 'BE0123456789'],
    ['FR45732829320', '732829320', 'XX123456789'],
  ],
  ['a civility', isCivility, ['M.', 'MME', 'Mlle', 'M. et Mme', 'Dr'], ['Dupont', '', 'Actif']],
  ['a NAF code', isNafCode, ['62.01Z', '6201z'], ['62.01', '620Z', 'BTP']],
  [
    'a headcount',
    isHeadcount,
    ['12', '10 à 19', '50-99', '250+', 'plus de 500', '1 500 salariés'],
    ['PME', '-3', '2,5', ''],
  ],
  ['a count', isCount, ['0', '12', '1 000', '12,00'], ['1,5', '-1', '12 €', '12 %', 'douze']],
  [
    'an amount that can be nothing else',
    isCertainAmount,
    ['12 €', '12,50', '-3.2', '1 234,56 €'],
    ['12', '1,234', '12 %'],
  ],
  [
    'a document type',
    isDocumentType,
    ['Facture', 'AVOIR', 'Avoirs', 'Facture d’acompte', 'Credit note'],
    ['Particulier', 'Avril', ''],
  ],
  [
    'a reference',
    isReference,
    ['FA2025-0012', '536365', 'C536379', 'AV 0012', '12'],
    ['120,50', '03/02/2025', 'FACTURE'],
  ],
  ['digits that pass Luhn', passesLuhn, ['79927398713', '0'], ['79927398710', '']],
])('%s', (_, predicate, yes, no) => {
  test.each(yes)('« %s » is one', (text) => expect(predicate(text)).toBe(true));
  test.each(no)('« %s » is not', (text) => expect(predicate(text)).toBe(false));
});

describe('a phone number', () => {
  test.each([
    ['+33 (0)6 12 34 56 78', '0612345678', 'french'],
    ['0033 6 12 34 56 78', '0612345678', 'french'],
    ['06.12.34.56.78', '0612345678', 'french'],
    ['612345678', '0612345678', 'lost-zero'],
    ['+32 470 12 34 56', '+32470123456', 'international'],
    ['0032 470 12 34 56', '+32470123456', 'international'],
    ['212-697-5198', '2126975198', 'local'],
  ])('%s is dialled %s (%s)', (text, number, form) => expect(parsePhone(text)).toEqual({ number, form }));

  test.each(['06 12 34 56 7', '01 23 45 67 890', '+33 6 12 34 56', 'liste rouge', '12/03', '0000000000'])(
    '« %s » cannot be dialled',
    (text) => expect(parsePhone(text)).toBeUndefined(),
  );
});

describe('yes and no', () => {
  test.each(['oui', 'X', 'VRAI', '1', 'Opt-in'])('« %s » is yes', (text) =>
    expect(parseFlag(text)).toBe(true),
  );
  test.each(['non', 'N', 'FALSE', '0', 'refusé'])('« %s » is no', (text) =>
    expect(parseFlag(text)).toBe(false),
  );
  test('anything else is neither', () => expect(parseFlag('peut-être')).toBeUndefined());
});

describe('a currency', () => {
  test.each([
    ['CA (EUR)', '€'],
    ['12 €', '€'],
    ['Revenue $', '$'],
    ['£12', '£'],
    ['120 CHF', 'CHF'],
    ['Montant', undefined],
    ['Fleurs', undefined],
  ])('« %s » names %s', (text, symbol) => expect(currencyIn(text)).toBe(symbol));

  test.each([
    ['fr_FR', '€'],
    ['en_GB', '£'],
    ['en-US', '$'],
    ['fr_CH', 'CHF'],
    ['de_DE', '€'],
    [undefined, '€'],
  ])('the locale %s counts in %s', (locale, symbol) => expect(currencyOfLocale(locale)).toBe(symbol));
});
