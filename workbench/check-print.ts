import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/build/project';
import type { MethodId } from '../src/core/analysis/method-list';
import { openEmulatedDocument } from './cli/emulated-document';
import { readTableFile } from './files/read-table-file';
import { xlsx } from './files/xlsx';
import type { ExportTab } from './files/xlsx-port';

const METHODS: readonly MethodId[] = ['rfm', 'pmg', 'abcd', 'score'];

/** Tabs that are one page each, in either language. */
const PAGE = /^(?:Fiche – |Guide – |Page du dirigeant$|Owner’s page$)/;

/**
 * Prints the owner’s page and the tabs of the guides as LibreOffice sees them in the .xlsx, by hand: one line a guide, with its pages. Ends
 * with 1 where one of them takes more than an A4 page, 2 without LibreOffice.
 */
async function checkPrint(): Promise<number> {
  if (spawnSync('soffice', ['--version']).error) {
    process.stdout.write('LibreOffice est absent (commande « soffice ») : rien n’a été vérifié.\n');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    const guides: ExportTab[] = [];
    for (const method of METHODS) guides.push(...(await guidesBy(method)));
    const files = guides.map((_, index) => join(folder, `${index}.xlsx`));
    for (const [index, path] of files.entries()) writeFileSync(path, await xlsx.write([guides[index]!]));
    spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    const pages = files.map((file) => pagesIn(readFileSync(file.replace('.xlsx', '.pdf'))));
    for (const [index, { name }] of guides.entries())
      process.stdout.write(`${pages[index]} page(s)  ${name}\n`);
    return pages.every((count) => count === 1) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The guides of the sample, segmented by a method. */
async function guidesBy(method: MethodId): Promise<readonly ExportTab[]> {
  const sample = await readTableFile(join(ROOT, 'workbench/samples/clients.csv'), {});
  if (!sample.ok) throw new Error(sample.problem.text.fr);
  const document = await openEmulatedDocument();
  document.addTab('clients', sample.value.rows);
  const { tabs } = document.call('tabs', {});
  let run = document.call('start', { source: { sheetId: tabs[0]!.sheetId }, method, guides: true });
  while (!run.done) run = document.call('continue', { runId: run.runId });
  return document.tabs().flatMap(({ tab }) => (PAGE.test(tab.name) ? [tab] : []));
}

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

checkPrint().then((code) => {
  process.exitCode = code;
});
