import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmulatedDocument } from '../../../workbench/cli/emulated-document';
import type { ReportFile } from '../../../workbench/cli/report-file';
import { readTableFile } from '../../../workbench/files/read-table-file';
import { headless, workFolder } from './command';

const folder = workFolder();
afterAll(folder.remove);

const ROOT = join(__dirname, '../../..');
const INVOICES = join(ROOT, 'workbench/samples/invoices.csv');

describe('the real add-on on the sample', () => {
  jest.setTimeout(120_000);

  test('without a file: every client of the sample is somewhere, to the cent, in the report and in the files', async () => {
    const outputs = [
      '--json',
      folder.path('a.json'),
      '--xlsx',
      folder.path('a.xlsx'),
      '--csv',
      folder.path('csv'),
    ];
    const { code, err } = await headless(outputs, await openEmulatedDocument());
    expect([code, err]).toEqual([0, '']);
    const report: ReportFile = JSON.parse(readFileSync(folder.path('a.json'), 'utf8'));
    expect(report.reconciliation.difference).toEqual({ rows: 0, amount: 0 });
    expect(report.clients).toHaveLength(report.clientCount);
    expect(report.segments.map((segment) => segment.id)).toEqual([
      'champions',
      'grow',
      'loyal',
      'new',
      'occasional',
      'win-back',
      'dormant',
      'lost',
    ]);
    const champions = await readTableFile(join(folder.path('csv'), 'Champions.csv'));
    const rows = champions.ok ? champions.value.rows : [];
    const firstClient = rows.findIndex((row) => row[0] === 'Client') + 1;
    expect(rows.length - firstClient).toBe(report.segments[0]?.clients);
    expect(readdirSync(folder.path('csv'))).not.toContain('clients.csv');
    const workbook = await readTableFile(folder.path('a.xlsx'), { sheet: 'champions' });
    expect(workbook.ok ? workbook.value.rows.length : 0).toBe(rows.length);
  });

  test('joined with its invoices, the money is that of the invoices', async () => {
    const { code, out } = await headless(
      ['--join', INVOICES, '--json', folder.path('b.json')],
      await openEmulatedDocument(),
    );
    expect(code).toBe(0);
    const report: ReportFile = JSON.parse(readFileSync(folder.path('b.json'), 'utf8'));
    expect(report.shape).toBe('joined');
    expect(report.reconciliation.difference).toEqual({ rows: 0, amount: 0 });
    expect(out).toContain('the totals match the file');
  });

  test('no row names the columns: code 2', async () => {
    const content = '12;13\n14;15\n16;17\n';
    const { code, err } = await headless([folder.file('mauvais.csv', content)], await openEmulatedDocument());
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  test('no column is of use for segments: the file is audited, and the report says what is missing', async () => {
    const file = folder.file('couleurs.csv', 'Couleur;Saveur\nbleu;sucre\nvert;sel\n');
    const json = folder.path('couleurs.json');
    const { code, out } = await headless([file, '--json', json], await openEmulatedDocument());
    expect(code).toBe(0);
    expect(out).toContain('Aucune colonne de chiffre d’affaires ou de montant n’a été reconnue');
    const report: ReportFile = JSON.parse(readFileSync(json, 'utf8'));
    expect(report.refusal?.code).toBe('nothing-to-segment');
    expect(report.audit.columns.map(({ header }) => header)).toEqual(['Couleur', 'Saveur']);
    expect(report.segments).toEqual([]);
  });
});

test('as a command, a wrong option ends with code 2 and two lines on the error stream', () => {
  const command = ['--import', 'tsx', 'workbench/cli/headless.ts', '--clases', '4'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(2);
});
