import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildScript } from '../../scripts/build/script';
import { addSheet, callFromClient, createDocument } from '../../workbench/emulator';

const folder = mkdtempSync(join(tmpdir(), 'clean-copy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = (path: string): string => JSON.stringify(join(__dirname, '..', '..', 'src', path));

/** Stands in for the door of the sidebar: cleans a tab into two new ones, with the readers and writers that ship. */
const ENTRY = `
import { fillNewTab } from ${source('apps-script/apply-tab')};
import { Days } from ${source('apps-script/days')};
import { readGrid } from ${source('apps-script/read-grid')};
import { applyCleaning } from ${source('core/cleaning/apply')};
import { proposeCleaning } from ${source('core/cleaning/propose')};
import { proposeMapping } from ${source('core/columns/mapping')};
import { readTable } from ${source('core/columns/read-table')};
import { cleanTab } from ${source('core/output/clean-tab')};
import { correctionsTab } from ${source('core/output/corrections-tab')};
import { numberFormats } from ${source('core/output/number-formats')};
import { languageOf } from ${source('core/text/language')};
import { place } from ${source('core/user-content/place')};

export function callServer(name, roles) {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const days = new Days(spreadsheet.getSpreadsheetTimeZone());
  const locale = spreadsheet.getSpreadsheetLocale();
  const table = readTable(readGrid(spreadsheet.getSheetByName(name), days, locale)).value;
  const mapping = proposeMapping(table, roles).value;
  const cleaning = proposeCleaning(table, mapping, { asOf: '2025-06-30', sensitivePositions: [] });
  const clean = applyCleaning(table, mapping, cleaning, { unticked: [] });
  const language = languageOf(locale);
  const writing = { formats: numberFormats('€', language), days };
  for (const plan of [cleanTab(clean, language), correctionsTab(clean, language)]) {
    fillNewTab(spreadsheet.insertSheet(plan.name), place(plan, []), writing, true);
  }
}
`;

beforeAll(async () => {
  cpSync(join(__dirname, '..', '..', 'dist'), folder, { recursive: true });
  writeFileSync(join(folder, 'entry.ts'), ENTRY);
  writeFileSync(join(folder, 'Code.js'), await buildScript(join(folder, 'entry.ts')));
  rmSync(join(folder, 'entry.ts'));
});

/** What spreadsheets like to turn into something else, and what pages like to run. */
const NASTY = [
  ...[
    '01000',
    '06 12 34 56 78',
    '+33612345678',
    '=HYPERLINK("http://example.org";"clic")',
    '=1+1',
    '1/2',
    '12.05',
  ],
  ...[
    '1E5',
    'VRAI',
    'TRUE',
    '10 %',
    '-5',
    '@import',
    "'apostrophe",
    '<img src=x onerror=alert(1)>',
    'שלום עולם',
  ],
  ...['🙂 émoji', 'ligne une\nligne deux', `${'x'.repeat(49_999)}!`],
];

type Sheet = ReturnType<typeof createDocument>['sheets'][number];

const valuesIn = (sheet: Sheet): unknown[][] => sheet.layers.value.map((row) => [...(row ?? [])]);

describe.each([
  ['fr_FR', 'Europe/Paris', 'Clients nettoyés'],
  ['en_US', 'Pacific/Auckland', 'Cleaned clients'],
])('in %s, %s', (locale, timeZone, tab) => {
  function cleanedIn(rows: readonly (readonly unknown[])[], roles: object[] = []): (name: string) => Sheet {
    const document = createDocument({ empty: true, locale, timeZone });
    addSheet(document, 'Base', rows as never);
    callFromClient(document, { folder, authMode: 'FULL' }, 'callServer', ['Base', roles]);
    return (name) => document.sheets.find((sheet) => sheet.name === name)!;
  }

  test('nasty strings go from the source to the clean copy as they are', () => {
    const sheetOf = cleanedIn([['Société', 'Remarque'], ...NASTY.map((text) => ['Martin', text])]);
    expect(
      valuesIn(sheetOf(tab))
        .slice(1, NASTY.length + 1)
        .map((row) => row[1]),
    ).toEqual(NASTY);
  });

  test('codes are texts, dates and amounts are typed, and a text among dates stays one', () => {
    const sheetOf = cleanedIn(
      [
        ['Code postal', 'Dernier achat', 'CA HT', 'Consentement'],
        ['75013', '03/02/2025', '1 234,56 €', true],
        ['1000', '31/02/2025', '45', false],
        ['69001', { date: '2025-03-30' }, 12.5, true],
      ],
      [
        { position: 0, role: 'postal-code' },
        { position: 1, role: 'last-order-date' },
        { position: 2, role: 'revenue' },
      ],
    );
    const [, ...rows] = valuesIn(sheetOf(tab));
    expect(rows.slice(0, 3).map(([code, , amount, box]) => [code, amount, box])).toEqual([
      ['75013', 1234.56, true],
      ['01000', 45, false],
      ['69001', 12.5, true],
    ]);
    expect(rows[1]![1]).toBe('31/02/2025');
    expect([rows[0]![1], rows[2]![1]].map((value) => typeof value)).not.toContain('string');
  });
});
