import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { exportTab } from '../../workbench/files/export-tab';
import { readTableFile } from '../../workbench/files/read-table-file';
import { writeCsv } from '../../workbench/files/write-csv';
import { xlsx } from '../../workbench/files/xlsx';
import { AddOn, clientRows } from '../support/add-on';
import { NASTY } from '../support/nasty';

const TEXTS = [...NASTY, `${'x'.repeat(49_999)}!`];

const folder = mkdtempSync(join(tmpdir(), 'nasty-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A tab of ours, and where the nasty texts stand in it. */
interface Written {
  readonly name: string;
  readonly firstRow: number;
  readonly column: number;
}

/** The base with a nasty name and a nasty remark for each of the first clients, segmented and cleaned. */
function written(locale: string, timeZone: string): { addOn: AddOn; segmented: Written; clean: Written } {
  const rows = clientRows(400).map((row, index) => [
    ...row,
    index === 0 ? 'Remarque' : (TEXTS[index - 1] ?? ''),
  ]);
  TEXTS.forEach((name, index) => {
    rows[index + 1]![1] = name;
  });
  const addOn = new AddOn({ locale, timeZone });
  const source = { sheetId: addOn.addTab('Base', rows) };
  addOn.run({ source, asOf: '2026-01-01' });
  addOn.run({ source, asOf: '2026-01-01', job: 'cleaning' });
  const [segmented, clean] =
    locale === 'fr_FR' ? ['Clients segmentés', 'Clients nettoyés'] : ['Segmented clients', 'Cleaned clients'];
  return {
    addOn,
    segmented: { name: segmented!, firstRow: 2, column: 0 },
    clean: { name: clean!, firstRow: 1, column: rows[0]!.length - 1 },
  };
}

describe.each([
  ['fr_FR', 'Europe/Paris'],
  ['en_US', 'Pacific/Auckland'],
])('in %s, %s', (locale, timeZone) => {
  const { addOn, segmented, clean } = written(locale, timeZone);

  describe.each([
    ['a segment tab', segmented],
    ['the clean copy', clean],
  ])('%s', (_, { name, firstRow, column }) => {
    const exported = exportTab(addOn.sheet(name));
    const texts = (rows: readonly (readonly unknown[])[]): unknown[] =>
      rows.slice(firstRow, firstRow + TEXTS.length).map((row) => row[column]);

    test('holds them as the source does', () => {
      expect(texts(addOn.sheet(name).layers.value.map((row) => row ?? []))).toEqual(TEXTS);
    });

    test('as an .xlsx file too, read by another library than the one that writes it', async () => {
      const file = XLSX.read(await xlsx.write([exported]), { cellDates: true });
      const sheet = file.Sheets[file.SheetNames[0]!]!;
      const cells = TEXTS.map(
        (_text, index) => sheet[XLSX.utils.encode_cell({ r: firstRow + index, c: column })],
      );
      expect(cells.map((cell) => cell.v)).toEqual(TEXTS);
      expect(new Set(cells.map((cell) => cell.t))).toEqual(new Set(['s']));
      expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    });

    test('as a CSV file too, but for the apostrophe that keeps a formula from running', async () => {
      const path = join(folder, `${locale}-${column}.csv`);
      writeFileSync(path, writeCsv(exported));
      const read = await readTableFile(path, {});
      expect(texts(read.ok ? read.value.rows : [])).toEqual(
        TEXTS.map((text) => (/^[=@]|^[+-](?![\d .,]*$)/.test(text) ? `'${text}` : text)),
      );
    });
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
    addOn.run({ source: { sheetId: addOn.sheet('Base').id }, asOf: '2026-01-01', job: 'cleaning' });
    for (const [name, headerRow] of [
      ['Clients segmentés', 1],
      ['Clients nettoyés', 0],
    ] as const) {
      const [headers, ...rest] = addOn.shown(name).slice(headerRow);
      const column = headers!.indexOf('Dernier achat');
      expect(rest.slice(0, days.length).map((row) => row[column])).toEqual(
        days.map((date) => date.split('-').reverse().join('/')),
      );
    }
  }
});
