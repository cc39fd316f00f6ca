import { readFileSync } from 'node:fs';
import { openEmulatedDocument } from '../../../workbench/cli/emulated-document';
import { xlsx } from '../../../workbench/files/xlsx';
import { headless, workFolder } from './command';

const folder = workFolder();
afterAll(folder.remove);

const csv = (name: string, rows: readonly string[]): string =>
  folder.file(name, ['N° facture;Date;Code client;Montant HT', ...rows].join('\n'));

const january = csv('janvier.csv', [
  'FA-1;05/01/2025;C1;120,00',
  'FA-2;06/01/2025;C2;80,00',
  'FA-3;20/01/2025;C3;40,00',
]);
/** FA-3 again, with another amount; FA-4 is new. */
const february = csv('fevrier.csv', ['FA-3;20/01/2025;C3;45,50', 'FA-4;03/02/2025;C1;60,00']);

const described = (heading: string): string =>
  readFileSync('docs/report-schema.md', 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith(`\`${heading}\``)) ?? '';

async function reportOf(...options: readonly string[]) {
  const path = folder.path('report.json');
  const { code, out } = await headless(
    [january, ...options, '--as-of', '2025-03-01', '--json', path],
    await openEmulatedDocument(),
  );
  expect(code).toBe(0);
  return { out: out.replace(/[\u00a0\u202f]/g, ' '), report: JSON.parse(readFileSync(path, 'utf8')) };
}

test('--append adds the new export to the file first, and analyses both', async () => {
  const { out, report } = await reportOf('--append', february);
  expect(report.append).toMatchObject({
    tab: 'Commandes à jour',
    rows: { base: 3, next: 2, union: 4 },
    things: { added: 1, replaced: 1, identical: 0, absent: 2 },
    money: { header: 'Montant HT', base: 240, added: 60, changed: 5.5, union: 305.5 },
  });
  expect(report.reconciliation.source).toEqual({ rows: 4, amount: 305.5 });
  expect(out).toContain(
    'Nouvel export : 1 nouveau, 1 remplacé, 0 identique, 2 absents et gardés ; « Commandes à jour » : 4 lignes, 305,50 €',
  );
  for (const key of Object.keys(report.append)) expect(described('append')).toContain(`\`${key}\``);
}, 30_000);

describe('columns whose headers tell nothing', () => {
  const told = ['order-id=A', 'order-date=B', 'client-id=C', 'order-amount=Total'];
  const options = (option: string, ...roles: readonly string[]) => roles.flatMap((role) => [option, role]);
  const rows = ['FA-3;20/01/2025;C3;45,50', 'FA-4;03/02/2025;C1;60,00'];
  const hostile = folder.file('hostile.csv', ['A;B;C;Total', ...rows].join('\n'));

  test('--map-append says what those of the new export are', async () => {
    const { report } = await reportOf('--append', hostile, ...options('--map-append', ...told));
    expect(report.append).toMatchObject({
      rows: { base: 3, next: 2, union: 4 },
      things: { added: 1, replaced: 1, identical: 0, absent: 2 },
      money: { header: 'Montant HT', union: 305.5 },
    });
    expect(report.reconciliation.source).toEqual({ rows: 4, amount: 305.5 });
  }, 30_000);

  test('--map says what those of the base are, for the addition and for the analysis', async () => {
    const path = folder.path('report.json');
    const base = folder.file('base.csv', ['A;B;C;Total', 'FA-1;05/01/2025;C1;120,00', ...rows].join('\n'));
    const { code } = await headless(
      [base, '--append', february, ...options('--map', ...told), '--json', path],
      await openEmulatedDocument(),
    );
    const report = JSON.parse(readFileSync(path, 'utf8'));
    expect([code, report.append.things]).toEqual([0, { added: 0, replaced: 0, identical: 2, absent: 1 }]);
    expect(report.reconciliation.source).toEqual({ rows: 3, amount: 225.5 });
  }, 30_000);

  test.each([
    ['a header that only the base has', ['--append', hostile], 'Date', 'A | B | C | Total'],
    ['no new export', [], 'B', '--append'],
  ])(
    'refused: %s',
    async (_what, more, header, told) => {
      const { code, err } = await headless(
        [january, ...more, '--map-append', `order-date=${header}`],
        await openEmulatedDocument(),
      );
      expect([code, err]).toEqual([2, expect.stringContaining(told)]);
    },
    30_000,
  );
});

test('--plan gives the four weeks from that Monday, in the JSON and in the workbook', async () => {
  const path = folder.path('plan.xlsx');
  const { report } = await reportOf('--plan', '2025-03-03', '--xlsx', path);
  expect(report.plan.monday).toBe('2025-03-03');
  const tasks = report.plan.stages.flatMap(({ tasks }: { tasks: { id: string; due: string }[] }) => tasks);
  expect(tasks).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'audit-file' })]));
  expect(tasks.every(({ due }: { due: string }) => due >= '2025-03-03')).toBe(true);
  for (const key of Object.keys(report.plan)) expect(described('plan')).toContain(`\`${key}\``);
  const tabs = await xlsx.read(readFileSync(path));
  expect(tabs.map(({ name }) => name)).toContain('Plan sur 4 semaines');
}, 30_000);

test('without them, the report says so', async () => {
  const { report } = await reportOf();
  expect([report.append, report.plan]).toEqual([null, null]);
}, 30_000);

test('a plan that would not begin on a Monday is to be corrected', async () => {
  const { code, err } = await headless([january, '--plan', '2025-03-04'], await openEmulatedDocument());
  expect([code, err]).toEqual([2, expect.stringContaining('lundi')]);
}, 30_000);
