import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTableFile } from '../../../workbench/files/read-table-file';
import { xlsx } from '../../../workbench/files/xlsx';
import { plainTab } from './plain-tab';

const folder = mkdtempSync(join(tmpdir(), 'table-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('a table is recognised by its content', () => {
  test('the CSV of French Excel: windows-1252, `;`, decimal commas', async () => {
    const path = file(
      'clients été.csv',
      Buffer.from('Soci\xe9t\xe9;CA HT\r\nCaf\xe9 d\x92Or;1 234,50 \x80\r\n', 'latin1'),
    );
    expect(await readTableFile(path)).toEqual({
      ok: true,
      value: {
        name: 'clients été',
        rows: [
          ['Société', 'CA HT'],
          ['Café d’Or', '1 234,50 €'],
        ],
        csv: { encoding: 'windows-1252', delimiter: ';' },
      },
    });
  });

  test('a workbook called .csv, named after its sheet', async () => {
    const workbook = await xlsx.write([plainTab([['Nom'], ['Dupont']], { name: 'Base' })]);
    expect(await readTableFile(file('faux.csv', workbook))).toEqual({
      ok: true,
      value: { name: 'Base', rows: [['Nom'], ['Dupont']] },
    });
  });
});

describe('what is not a table is a problem', () => {
  const zip = (content: string) =>
    Buffer.concat([bytes(0x50, 0x4b, 3, 4), Buffer.from(`${'\0'.repeat(26)}${content}`)]);

  test.each([
    ['an empty file', 'vide.csv', '', 'empty-file'],
    ['only blank rows', 'blancs.csv', '\n;;\n \n', 'empty-file'],
    ['a header and nothing below', 'entete.csv', 'Nom;CA\n', 'no-rows'],
    ['an old .xls', 'vieux.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'not-a-table'],
    [
      'a LibreOffice file',
      'a.ods',
      zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'not-a-table',
    ],
    ['an archive', 'a.zip', zip('photos/plage.jpg'), 'not-a-table'],
    ['a damaged workbook', 'a.xlsx', zip('xl/workbook.xml'), 'unreadable-xlsx'],
    ['a PDF', 'a.csv', '%PDF-1.7\n', 'not-a-table'],
    ['a picture', 'a.png', bytes(0x89, 0x50, 0x4e, 0x47), 'not-a-table'],
    ['a web page saved as .xls', 'b.xls', '\ufeff<html><table></table></html>', 'not-a-table'],
    ['JSON', 'a.json', '[{"nom": "Dupont"}]', 'not-a-table'],
    ['a text with NUL', 'c.csv', 'a;b\n1;\0\n', 'not-text'],
    ['a cell longer than Sheets accepts', 'd.csv', `a;b\n1;${'x'.repeat(50_001)}\n`, 'cell-too-long'],
  ])('%s', async (_, name, content, code) => {
    expect(await readTableFile(file(name, content))).toMatchObject({ ok: false, problem: { code } });
  });

  test.each([
    ['a file that does not exist', join(folder, 'absent.csv')],
    ['a folder', folder],
  ])('%s', async (_, path) => {
    expect(await readTableFile(path)).toMatchObject({ ok: false, problem: { code: 'missing-file' } });
  });

  test('a workbook whose first sheet is a title page: --sheet is the way out', async () => {
    const workbook = await xlsx.write([plainTab([['Lisez-moi']]), plainTab([['Nom'], ['Dupont']])]);
    const read = await readTableFile(file('f.xlsx', workbook));
    expect(read).toMatchObject({ ok: false, problem: { code: 'no-rows' } });
    expect(read.ok ? '' : read.problem.text.fr).toContain('--sheet');
  });

  test('a sheet asked of a CSV', async () => {
    const path = file('e.csv', 'a;b\n1;2');
    expect(await readTableFile(path, { sheet: 'Base' })).toMatchObject({
      ok: false,
      problem: { code: 'sheet-of-csv' },
    });
  });
});
