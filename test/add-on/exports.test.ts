import type { ExportRequest } from '../../src/contract/exports';
import type { HostCell } from '../../workbench/emulator';
import { AddOn } from '../support/add-on';

/** So many companies that can all be written to, the largest first; the health column is nobody’s business. */
const rows = (count: number): HostCell[][] => [
  ['Code client', 'Société', 'E-mail', 'Code postal', 'Allergies', 'CA HT'],
  ...Array.from({ length: count }, (_, index): HostCell[] => [
    `C${String(index + 1).padStart(5, '0')}`,
    `Société ${index + 1}`,
    `contact@societe${index + 1}.example`,
    `0${1000 + (index % 9000)}`,
    'arachides',
    `${count - index},50`,
  ]),
];

function analysed(count: number): { addOn: AddOn; request: ExportRequest } {
  const addOn = new AddOn();
  const source = { sheetId: addOn.addTab('Clients', rows(count)) };
  addOn.run({ source, asOf: '2025-06-30', method: 'pmg' });
  return {
    addOn,
    request: { source, asOf: '2025-06-30', segment: 'small', channel: 'email', page: 0 },
  };
}

/** The whole file, page after page, and what the last answer said. */
function whole(addOn: AddOn, request: ExportRequest) {
  let answer = addOn.answer('exportSegment', request);
  let csv = answer.csv;
  while (answer.page + 1 < answer.pages) {
    answer = addOn.answer('exportSegment', { ...request, page: answer.page + 1 });
    csv += answer.csv;
  }
  return { ...answer, csv };
}

describe('the CSV of a segment', () => {
  test('holds the rows of its tab as it stands, but for who asked not to be contacted and for the control group', () => {
    const { addOn, request } = analysed(1000);
    const [, headers, ...clients] = addOn.shown('Petits');
    const result = headers!.indexOf('Résultat');
    const group = headers!.indexOf('Groupe');
    addOn.sheet('Petits').layers.value[2]![result] = 'Ne plus contacter';
    const before = JSON.stringify(addOn.document.sheets);
    const { csv, exported, leftOut, summary, fileName } = whole(addOn, request);
    const control = clients.slice(1).filter((row) => row[group] === 'Témoin');
    expect(leftOut).toMatchObject({ 'do-not-contact': 1, control: control.length });
    expect(exported).toBe(500 - 1 - control.length);
    expect(csv.split('\r\n')).toHaveLength(exported + 2);
    expect(csv).toMatch(/^\ufeffRéférence client;E-mail;Société;/);
    expect(csv).not.toMatch(/arachides|Petit/);
    expect(csv).not.toContain(clients[0]![1]);
    expect(summary.fr).toContain('« Ne plus contacter » (1)');
    expect(summary.fr).toContain('Colonnes sensibles jamais exportées : 1.');
    expect(fileName).toBe('envoi-t3-email-2025-06-30.csv');
    expect(JSON.stringify(addOn.document.sheets)).toBe(before);
    const witness = whole(addOn, { ...request, control: true });
    expect(
      witness.csv
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(';')[0]),
    ).toEqual(control.map((row) => row[headers!.indexOf('Référence client')]));
  });

  test('a large segment comes page by page, each call below 20 s: the pages put together are the file', () => {
    const { addOn, request } = analysed(12_000);
    addOn.times.length = 0;
    const { csv, exported, pages } = whole(addOn, request);
    expect(pages).toBe(2);
    const lines = csv.split('\r\n').slice(1, -1);
    expect(lines).toHaveLength(exported);
    expect(new Set(lines.map((line) => line.split(';')[0])).size).toBe(exported);
    expect(csv.match(/\ufeff/g)).toHaveLength(1);
    expect(Math.max(...addOn.times)).toBeLessThan(20_000);
  });

  test('without the tab, nothing is exported', () => {
    const addOn = new AddOn();
    const source = { sheetId: addOn.addTab('Clients', rows(9)) };
    const request = { source, segment: 'small', channel: 'email', page: 0 } as const;
    expect(addOn.failure('exportSegment', request).code).toBe('no-segment-tab');
    expect(addOn.failure('exportSegment', { ...request, channel: 'fax' as never }).code).toBe('bad-request');
  });
});
