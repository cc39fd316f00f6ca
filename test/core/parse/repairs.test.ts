import fc from 'fast-check';
import { isEmail } from '../../../src/core/parse/email';
import { likelyDomain } from '../../../src/core/parse/email-domain';
import { repairEmail } from '../../../src/core/parse/email-repair';
import { mendMojibake } from '../../../src/core/parse/mojibake';
import { writePersonName } from '../../../src/core/parse/person-name';
import { parsePhone } from '../../../src/core/parse/phone';
import { writePhone } from '../../../src/core/parse/phone-writing';
import { isPlaceholder } from '../../../src/core/parse/placeholder';
import { writeCompanyNumber } from '../../../src/core/parse/siret';

describe('broken accents', () => {
  test('whatever UTF-8 text was read as windows-1252 or ISO 8859-1 comes back, once or twice over', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aAéÉèçôŒœÀàÿ€’– \u00a0"🙂'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('windows-1252', 'latin1'),
        fc.constantFrom(1, 2),
        (right, encoding, times) => {
          fc.pre(/[^\x20-\x7e]/.test(right));
          let broken = right;
          for (let time = 0; time < times; time++) {
            const bytes = Buffer.from(broken, 'utf8');
            broken =
              encoding === 'latin1'
                ? bytes.toString('latin1')
                : new TextDecoder('windows-1252').decode(bytes);
          }
          expect(mendMojibake(broken)).toBe(right);
        },
      ),
    );
  });

  test.each([
    'é',
    'São Paulo',
    'Ã',
    'Â », fin',
    'déjà Ã©',
    '',
    'MÂCON',
    'Ä Ö Ü',
    'CAFÉ»',
    'CAFÉ’S',
    'voilà\u00a0»',
    'é\u00a0»',
  ])('« %s » stays', (text) => expect(mendMojibake(text)).toBeUndefined());
});

test('a repaired e-mail is one, and repairing it changes nothing', () => {
  const piece = fc.constantFrom(
    'jean',
    'A',
    '.',
    ',',
    '@',
    ' ',
    'gmail',
    'com',
    'mailto:',
    ';',
    '<',
    '>',
    '-',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const repaired = repairEmail(pieces.join(''));
      if (repaired === undefined) return;
      expect(isEmail(repaired)).toBe(true);
      expect(repairEmail(repaired)).toBe(repaired);
    }),
  );
});

test.each([
  'gmail.com',
  'email.com',
  'mail.com',
  'ymail.com',
  'gmx.com',
  'life.fr',
  'fred.fr',
  'sfr.fr',
  'orange.com',
  'grange.fr',
  'orage.fr',
  'organe.fr',
  'yahoo.gr',
  'hotmail.be',
  'outlook.es',
  'laposte.fr',
  'x.fr',
])('the domain %s may well exist', (domain) => expect(likelyDomain(domain)).toBeUndefined());

test('a phone number written anew is dialled as before, and stays as it is', () => {
  const piece = fc.constantFrom('+', '00', '33', '32', '(0)', '0', '6', '12', '345', ' ', '.', '-', '7');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, french) => {
      const text = pieces.join('');
      const written = writePhone(text, french);
      if (written === undefined) return;
      const asWritten = parsePhone(text);
      const withoutZero =
        asWritten?.form === 'international' &&
        /^\s*(?:\+|00)/.test(text) &&
        parsePhone(text.replace('(0)', ''));
      const meant = (withoutZero || asWritten)?.number;
      expect(parsePhone(written)?.number).toBe(meant);
      expect(writePhone(written, french)).toBe(written);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['n/a', true],
  ['XXX', true],
  ['0000000000', true],
  ['06 00 00 00 00', true],
  ['01/01/1900', true],
  ['aucun@aucun.fr', true],
  ['pas de mail', true],
  ['06 12 34 56 78', false],
  ['01/01/2019', false],
  ['Nathalie', false],
  ['aucune.idee@exemple.fr', false],
  ['100', false],
])('« %s » is a filler: %s', (text, answer) => expect(isPlaceholder(text)).toBe(answer));

test.each([
  ['JP', 'JP'],
  ['LY', 'Ly'],
  ['M.-C.', undefined],
  ['m.-c.', 'M.-C.'],
  ["d'angelo", "D'Angelo"],
])('the first name %s is written %s', (text, name) => {
  const written = writePersonName(text, true);
  expect(written === text ? undefined : written).toBe(name === text ? undefined : name);
});

test.each([
  ['732 829 320 00074', 14, '73282932000074'],
  ['SIREN : 732829320', 9, '732829320'],
  ['732829320', 14, undefined],
  ['FR44732829320', 9, undefined],
] as const)('%s has %i digits', (text, length, digits) =>
  expect(writeCompanyNumber(text, length)).toBe(digits),
);
