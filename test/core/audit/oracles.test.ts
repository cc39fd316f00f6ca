import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { stdnum } from 'stdnum';
import { isNir } from '../../../src/core/parse/nir';
import { isPhone, parsePhone } from '../../../src/core/parse/phone';
import { isSiren, isSiret } from '../../../src/core/parse/siret';
import { isVatNumber } from '../../../src/core/parse/vat-number';
import { readSharedText, sharedDataPresent } from '../../support/shared-data';

/** Numbers judged by others: the answers must agree. */
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

const { siren, siret, tva, nir } = stdnum['FR']!;

describe('French company numbers, against stdnum', () => {
  test('SIREN: any nine digits, a right key or not', () => {
    fc.assert(
      fc.property(
        digits(9).filter((text) => !/^0+$/.test(text)),
        (text) => isSiren(text) === siren!.validate(text).isValid,
      ),
      {
        numRuns: 2000,
      },
    );
  });

  test('SIRET: any fourteen digits; of La Poste we take Luhn or its own rule, stdnum its own rule alone', () => {
    const drawn = fc.oneof(
      digits(14),
      digits(5).map((office) => `356000000${office}`),
      digits(5).map((office) => `732829320${office}`),
    );
    // stdnum asks a right key of the SIREN inside as well: what it accepts, so do we.
    fc.assert(
      fc.property(drawn, (text) => !siret!.validate(text).isValid || isSiret(text)),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(
        drawn,
        (text) =>
          !isSiret(text) ||
          !isSiren(text.slice(0, 9)) ||
          text.startsWith('356000000') ||
          siret!.validate(text).isValid,
      ),
      { numRuns: 3000 },
    );
  });

  test('VAT numbers with a key in digits', () => {
    fc.assert(
      fc.property(
        digits(2),
        digits(9).filter((text) => isSiren(text)),
        (key, company) => {
          const number = `FR${key}${company}`;
          return isVatNumber(number) === tva!.validate(number).isValid;
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('social-security numbers, Corsica included, against stdnum', () => {
  const place = fc.oneof(
    fc.constantFrom('2A', '2B'),
    fc
      .integer({ min: 1, max: 95 })
      .filter((code) => code !== 20)
      .map((code) => String(code).padStart(2, '0')),
  );
  const parts = fc.tuple(
    fc.constantFrom('1', '2'),
    digits(2),
    fc.integer({ min: 1, max: 12 }),
    place,
    digits(6),
    fc.integer({ min: 1, max: 97 }),
  );
  fc.assert(
    fc.property(parts, ([sex, year, month, department, rest, key]) => {
      const body = `${sex}${year}${String(month).padStart(2, '0')}${department}${rest}`;
      const right = 97 - (Number(body.replace('2A', '19').replace('2B', '18')) % 97);
      for (const tried of new Set([right, key])) {
        const number = body + String(tried).padStart(2, '0');
        if (isNir(number) !== nir!.validate(number).isValid) return false;
      }
      return true;
    }),
    { numRuns: 500 },
  );
});

describe('phones, against libphonenumber', () => {
  const french = digits(8).chain((rest) =>
    fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '9').map((first) => `0${first}${rest}`),
  );
  const writings: readonly ((number: string) => string)[] = [
    (number) => number,
    (number) => number.replace(/(\d\d)(?=\d)/g, '$1 '),
    (number) => number.replace(/(\d\d)(?=\d)/g, '$1.'),
    (number) => `+33${number.slice(1)}`,
    (number) => `+33 (0)${number.slice(1)}`,
    (number) => `0033${number.slice(1)}`,
  ];

  test('a French number reads the same, however it is written', () => {
    fc.assert(
      fc.property(french, fc.constantFrom(...writings), (number, write) => {
        const oracle = parsePhoneNumberFromString(write(number).replace(/^00/, '+').replace('(0)', ''), 'FR');
        return parsePhone(write(number))?.number === number && oracle?.number === `+33${number.slice(1)}`;
      }),
      { numRuns: 1000 },
    );
  });

  (sharedDataPresent ? test : test.skip)(
    'of the French reference file, what libphonenumber takes we take',
    () => {
      const text = readSharedText('dedupe/fr_clients_dev.csv');
      const written = [...new Set(text.match(/(?<=,)(?:\+33|0033|0)[\d .()-]{8,}(?=,)/g) ?? [])];
      const taken = written.filter((one) =>
        parsePhoneNumberFromString(one.replace(/^00/, '+').replace('(0)', ''), 'FR')?.isValid(),
      );
      expect(taken.length).toBeGreaterThan(3000);
      expect(taken.filter((one) => !isPhone(one))).toEqual([]);
    },
  );
});
