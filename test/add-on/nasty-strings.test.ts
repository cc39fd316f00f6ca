import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { exportTab } from '../../workbench/files/export-tab';
import { readTableFile } from '../../workbench/files/read-table-file';
import { writeCsv } from '../../workbench/files/write-csv';
import { xlsx } from '../../workbench/files/xlsx';
import { AddOn, clientRows } from '../support/add-on';

/** What spreadsheets like to turn into something else, and what pages like to run. */
const NASTY = [
  '01000',
  '06 12 34 56 78',
  '+33612345678',
  '+33 6 12 34 56 78',
  '=HYPERLINK("http://example.org";"clic")',
  '=1+1',
  '1/2',
  '12.05',
  '1E5',
  'VRAI',
  'TRUE',
  '10 %',
  '-5',
  '@import',
  "'apostrophe",
  '<img src=x onerror=alert(1)>',
  'שלום עולם',
  '🙂 émoji',
  'ligne une\nligne deux',
  `${'x'.repeat(49_999)}!`,
];

const folder = mkdtempSync(join(tmpdir(), 'nasty-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The base with a nasty name for each of the first clients, all in one segment. */
function analysed(locale: string, timeZone: string): { addOn: AddOn; tab: string } {
  const rows = clientRows(400);
  NASTY.forEach((name, index) => {
    rows[index + 1]![1] = name;
  });
  const addOn = new AddOn({ locale, timeZone });
  addOn.run({ source: { sheetId: addOn.addTab('Base', rows) }, asOf: '2026-01-01' });
  return { addOn, tab: locale === 'fr_FR' ? 'Clients segmentés' : 'Segmented clients' };
}

describe.each([
  ['fr_FR', 'Europe/Paris'],
  ['en_US', 'Pacific/Auckland'],
])('in %s, %s', (locale, timeZone) => {
  const { addOn, tab } = analysed(locale, timeZone);
  const exported = exportTab(addOn.sheet(tab));
  const names = (rows: readonly (readonly unknown[])[]): unknown[] =>
    rows.slice(2, 2 + NASTY.length).map((row) => row[0]);

  test('a segment tab holds them as the source does', () => {
    const written = addOn.sheet(tab).layers.value.map((row) => row ?? []);
    expect(names(written)).toEqual(NASTY);
  });

  test('an .xlsx file too, read by another library than the one that writes it', async () => {
    const file = XLSX.read(await xlsx.write([exported]), { cellDates: true });
    const sheet = file.Sheets[file.SheetNames[0]!]!;
    const cells = NASTY.map((_, index) => sheet[`A${index + 3}`]);
    expect(cells.map((cell) => cell.v)).toEqual(NASTY);
    expect(new Set(cells.map((cell) => cell.t))).toEqual(new Set(['s']));
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
  });

  test('a CSV file too, but for the apostrophe that keeps a formula from running', async () => {
    const path = join(folder, `${locale}.csv`);
    writeFileSync(path, writeCsv(exported));
    const read = await readTableFile(path, {});
    expect(names(read.ok ? read.value.rows : [])).toEqual(
      NASTY.map((name) => (/^[=@]|^[+-](?![\d .,]*$)/.test(name) ? `'${name}` : name)),
    );
  });
});

test('dates at day limits and on the days when clocks change stay the same day, script and spreadsheet apart', () => {
  const days = ['2025-03-30', '2025-10-26', '2024-12-31', '2025-01-01', '2024-02-29', '1999-12-31'];
  for (const timeZone of ['Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia']) {
    const rows = clientRows(60);
    days.forEach((date, index) => {
      rows[index + 1]![5] = { date };
    });
    const addOn = new AddOn({ timeZone });
    addOn.run({ source: { sheetId: addOn.addTab('Base', rows) }, asOf: '2026-01-01' });
    const [headers, ...written] = addOn.shown('Clients segmentés').slice(1);
    const column = headers!.indexOf('Dernier achat');
    expect(written.slice(0, days.length).map((row) => row[column])).toEqual(
      days.map((date) => date.split('-').reverse().join('/')),
    );
  }
});
