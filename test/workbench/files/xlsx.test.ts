import { readXlsx } from 'hucre/xlsx';
import { readXlsxTab } from '../../../workbench/files/read-xlsx';
import { xlsx } from '../../../workbench/files/xlsx';
import { UnreadableXlsx, type XlsxTab } from '../../../workbench/files/xlsx-port';
import { plainTab } from './plain-tab';

const written = async (...tabs: Parameters<typeof xlsx.write>[0]) => xlsx.read(await xlsx.write(tabs));

describe('a workbook written and read again', () => {
  test('values keep their types: text, numbers, days, times, booleans, errors, blanks', async () => {
    const formats: Record<string, string> = {
      '1,2': 'dd/mm/yyyy',
      '1,3': 'dd/mm/yyyy hh:mm',
      '1,4': '00000',
    };
    const rows = [
      ['Code', 'CA', 'Dernier achat', 'Rappel', 'CP', 'Actif', 'Erreur', 'Vide'],
      ['01000', 1234.5, 45691, 45691.5, 1000, true, { error: '#REF!' }, null],
    ];
    const tab = plainTab(rows, {
      name: 'Données',
      format: (row, column) => formats[`${row},${column}`] ?? 'General',
    });
    expect(await written(tab)).toEqual([
      {
        name: 'Données',
        rows: [
          rows[0],
          [
            '01000',
            1234.5,
            { date: '2025-02-03' },
            { serial: 45691.5, format: 'dd/mm/yyyy hh:mm:ss' },
            { serial: 1000, format: '00000' },
            true,
            { error: '#REF!' },
            null,
          ],
        ],
      },
    ]);
  });

  test('a link leads to its address, or to the tab and the cell by their names', async () => {
    const links = ['https://exemple.fr/a', '#gid=7&range=B3', '#gid=99'];
    const tab = plainTab([['Site', 'Fiche', 'Perdu']], { link: (_row, column) => links[column] });
    const { sheets } = await readXlsx(
      await xlsx.write([tab, plainTab([['x']], { sheetId: 7, name: "L'onglet" })]),
    );
    const cells = [0, 1, 2].map((column) => sheets[0]?.cells?.get(`0,${column}`)?.hyperlink);
    expect(cells).toEqual([
      expect.objectContaining({ target: links[0] }),
      expect.objectContaining({ location: "'L''onglet'!B3" }),
      undefined,
    ]);
  });

  test('printed on A4, as wide as the tab: a page upright, a wide list lying', async () => {
    const wide = plainTab([['a', 'b']], { name: 'Liste', columnWidth: () => 400 });
    const { sheets } = await readXlsx(await xlsx.write([plainTab([['a', 'b']]), wide]));
    expect(sheets.map(({ pageSetup }) => pageSetup)).toMatchObject([
      { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ]);
  });

  test('text that looks like a formula stays text', async () => {
    const [tab] = await written(plainTab([['=1+1', '+33 6', '@nom', '-x']]));
    expect(tab?.rows).toEqual([['=1+1', '+33 6', '@nom', '-x']]);
  });

  test('names that Excel refuses are made good and distinct', async () => {
    const tabs = await written(plainTab([['a']], { name: 'CA 1/2' }), plainTab([['b']], { name: 'CA 1:2' }));
    expect(tabs.map((tab) => tab.name)).toEqual(['CA 1 2', 'CA 1 2 (2)']);
  });
});

describe('the look of a written workbook, read by the library itself', () => {
  const header = {
    bold: true,
    italic: false,
    fontSize: 11,
    color: '#ffffff',
    background: '#1a73e8',
    horizontal: 'center',
    wrap: true,
  } as const;

  test('bold, colours, formats, widths, frozen rows, tab colour, hidden tabs, merges', async () => {
    const bytes = await xlsx.write([
      plainTab([['cachés']], { name: 'Interne', hidden: true }),
      plainTab(
        [
          ['CA', 'Nom'],
          [12.5, 'x'],
          [13, null],
        ],
        {
          name: 'Champions',
          frozenRows: 1,
          tabColor: '#0b8043',
          gridlines: false,
          merges: [{ row: 3, column: 1, rows: 1, columns: 2 }],
          columnWidth: (column) => (column === 0 ? 75 : 180),
          format: (row, column) => (row > 0 && column === 0 ? '#,##0.00 €' : 'General'),
          style: (row) => (row === 0 ? header : undefined),
        },
      ),
    ]);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const [hidden, sheet] = sheets;
    expect(hidden?.hidden).toBe(true);
    expect(sheet?.hidden ?? false).toBe(false);
    expect(sheet?.freezePane?.rows).toBe(1);
    expect(sheet?.view).toMatchObject({ showGridLines: false, tabColor: { rgb: '0B8043' } });
    expect(sheet?.columns?.map((column) => column.width)).toEqual([10, 25]);
    expect(sheet?.merges).toEqual([{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }]);
    expect(sheet?.cells?.get('0,0')?.style).toMatchObject({
      font: { bold: true, size: 11, color: { rgb: 'FFFFFF' } },
      fill: { pattern: 'solid', fgColor: { rgb: '1A73E8' } },
      alignment: { horizontal: 'center', wrapText: true },
    });
    expect(sheet?.cells?.get('1,0')?.style?.numFmt).toBe('#,##0.00 €');
    expect(sheet?.cells?.get('1,1')?.style?.font?.bold ?? false).toBe(false);
  });
});

describe('the sheet read', () => {
  const tabs: XlsxTab[] = [
    { name: 'Vide', rows: [] },
    { name: 'Clients 2025', rows: [['a']] },
    { name: 'Société', rows: [['b']] },
  ];
  const reader = { read: async () => tabs };
  const bytes = new Uint8Array();

  test.each([
    ['the first with content when none is named', undefined, 'Clients 2025'],
    ['the one named', 'Société', 'Société'],
    ['the one named without accents or capitals', 'societe', 'Société'],
    ['an empty one when it is named', 'Vide', 'Vide'],
  ])('%s', async (_, wanted, name) => {
    expect(await readXlsxTab(bytes, wanted, reader)).toMatchObject({ ok: true, value: { name } });
  });

  test('an unknown name is a problem that lists the sheets', async () => {
    const read = await readXlsxTab(bytes, 'Factures', reader);
    expect(read).toMatchObject({ ok: false, problem: { code: 'unknown-sheet' } });
    expect(read.ok ? '' : read.problem.text.fr).toContain('« Vide », « Clients 2025 », « Société »');
  });

  test.each([
    ['protected', 'protected-file'],
    ['damaged', 'unreadable-xlsx'],
  ] as const)('a %s workbook is a problem', async (defect, code) => {
    const failing = { read: () => Promise.reject(new UnreadableXlsx(defect)) };
    expect(await readXlsxTab(bytes, undefined, failing)).toMatchObject({ ok: false, problem: { code } });
  });
});
