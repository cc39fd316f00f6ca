import fc from 'fast-check';
import { decodeText } from '../../../workbench/files/decode';
import { readCsv } from '../../../workbench/files/read-csv';
import { writeCsv } from '../../../workbench/files/write-csv';
import { plainTab } from './plain-tab';

const character = fc.oneof(
  fc.constantFrom(';', '"', '\n', ',', '\t', ' ', 'é', '’'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
/** Text without what is changed on purpose: formula signs in front, control characters. */
const cell = fc
  .string({ unit: character, minLength: 1, maxLength: 8 })
  .filter(
    (text) =>
      !/^[=@+\-\t\ufeff]/.test(text) && !/\p{Cc}/u.test(text.replace(/[\n\t]/g, '')) && text.trim() !== '',
  );
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

test('what is written as CSV is read back as it was, whatever the text', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const decoded = decodeText(Buffer.from(writeCsv(plainTab(rows)), 'utf8'));
      const read = decoded.ok ? readCsv(decoded.value.text, ';') : decoded;
      expect(read).toEqual({ ok: true, value: { rows, delimiter: ';' } });
    }),
  );
});
