import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_SCHEMA } from '../../../src/contract/report';
import { openEmulatedDocument } from '../../../workbench/cli/emulated-document';
import { headless, workFolder } from './command';

const folder = workFolder();
afterAll(folder.remove);

const description = readFileSync(join(__dirname, '../../../docs/report-schema.md'), 'utf8');

/** The text under a heading of the description. */
const section = (heading: string): string =>
  description.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

async function writtenReport(): Promise<Record<string, unknown>> {
  const clients = folder.file('clients.csv', 'Société;CA HT\nDupont;12\n');
  await headless([clients, '--json', folder.path('report.json')]);
  return JSON.parse(readFileSync(folder.path('report.json'), 'utf8'));
}

test('the description is that of the current version', () => {
  expect(section('').includes(`\`schema\` is \`${REPORT_SCHEMA}\``)).toBe(true);
});

test('every field of a written report is described, and no other', async () => {
  const report = await writtenReport();
  const described = [...section('The object').matchAll(/^\| `(\w+)`/gm)].map((row) => row[1]);
  expect(described.sort()).toEqual(Object.keys(report).sort());
});

test.each([
  'basis',
  'identity',
  'mapping',
  'methods',
  'clients',
  'notScored',
  'leftOut',
  'reconciliation',
  'limits',
  'segments',
  'audit',
  'criteria',
  'falseGood',
  'promising',
  'crossings',
  'portrait',
  'prediction',
])('every field of `%s` is described', async (name) => {
  const field = (await writtenReport())[name];
  const entries = Array.isArray(field) ? field : [field];
  const keys = new Set(entries.flatMap((entry) => Object.keys(entry)));
  expect(keys.size).toBeGreaterThan(0);
  for (const key of keys) expect(section(`\`${name}`)).toContain(`\`${key}\``);
});

test.each([
  ['history', ''],
  ['history', 'dates'],
  ['history', 'comparison'],
])(
  'every field of `%s` (%s) is described',
  async (name, list) => {
    const rows = ['C1;05/01/2025;120', 'C2;06/01/2025;80', 'C1;03/06/2025;60', 'C3;04/06/2025;40'];
    const invoices = folder.file('invoices.csv', `Code client;Date;Montant HT\n${rows.join('\n')}\n`);
    const path = folder.path('history.json');
    await headless([invoices, '--as-of', '2025-06-30', '--json', path], await openEmulatedDocument());
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const entries = [report[name][list] ?? report[name]].flat() as object[];
    for (const entry of entries) {
      for (const key of Object.keys(entry)) {
        expect(section(`\`${name}${list && '.'}${list}`)).toContain(`\`${key}\``);
      }
    }
    expect(report.history.comparison).toMatchObject({ from: '2025-03-30', to: '2025-06-30' });
  },
  30_000,
);

test.each([
  ['audit', 'columns'],
  ['audit', 'checks'],
  ['cleaning', ''],
  ['cleaning', 'groups'],
  ['cleaning', 'changes'],
  ['duplicates', ''],
  ['duplicates', 'groups'],
  ['duplicates', 'pairs'],
])(
  'every field of `%s` (%s) is described',
  async (name, list) => {
    const clients = folder.file(
      'audit.csv',
      'Société;E-mail;CA HT\nDUPONT;A@B.FR ;12\nMartin;c@d.fr;"8,00 €"\nDupont;a@b.fr;3\n',
    );
    await headless([clients, '--json', folder.path('audit.json')], await openEmulatedDocument());
    const report = JSON.parse(readFileSync(folder.path('audit.json'), 'utf8'));
    const keys = new Set(
      ([report[name][list] ?? report[name]].flat() as object[]).flatMap((entry) => Object.keys(entry)),
    );
    expect(keys.size).toBeGreaterThan(0);
    for (const key of keys) expect(section(`\`${name}${list && '.'}${list}`)).toContain(`\`${key}\``);
  },
  30_000,
);
