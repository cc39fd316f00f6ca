import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionTable, refreshReadme } from '../../scripts/readme-functions';
import { FUNCTIONS } from '../../src/functions';

test('the table has one row per custom function, optional arguments in brackets', () => {
  const rows = functionTable().split('\n').slice(2);
  expect(rows).toHaveLength(FUNCTIONS.length);
  expect(rows[0]).toContain(
    '| dernier_achat ; nb_commandes ; montant ; [seuils] ; [date_analyse] ; [ordre] ; [classes] |',
  );
  expect(rows.every((row) => row.split('|').length === 7)).toBe(true);
});

test('is written between its marks, and again without change', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  const path = join(folder, 'README.md');
  writeFileSync(path, 'Avant\n<!-- functions:start -->\nvieux\n<!-- functions:end -->\nAprès\n');
  await refreshReadme(path);
  const once = readFileSync(path, 'utf8');
  await refreshReadme(path);
  expect(readFileSync(path, 'utf8')).toBe(once);
  expect(once).toBe(`Avant\n<!-- functions:start -->\n${functionTable()}\n<!-- functions:end -->\nAprès\n`);
  rmSync(folder, { recursive: true });
});
