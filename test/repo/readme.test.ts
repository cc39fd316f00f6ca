import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFunctionTable } from '../../scripts/readme-functions';
import { FUNCTIONS } from '../../src/functions';

const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
const table = (readme: string): string =>
  /<!-- functions:start -->\n([\s\S]*)\n<!-- functions:end -->/.exec(readme)![1]!;

test('the table has one row per custom function, optional arguments in brackets', () => {
  const rows = table(withFunctionTable(README)).split('\n').slice(2);
  expect(rows).toHaveLength(FUNCTIONS.length);
  expect(rows[0]).toContain(
    '| dernier_achat ; nb_commandes ; montant ; [seuils] ; [date_analyse] ; [ordre] ; [classes] |',
  );
  expect(rows.every((row) => row.split('|').length === 7)).toBe(true);
});

test('the committed README is fresh (npm run generate)', () => {
  expect(withFunctionTable(README)).toBe(README);
});

test('only what stands between the two marks changes', () => {
  const before = 'Avant\n<!-- functions:start -->\nvieux\n<!-- functions:end -->\nAprès\n';
  const after = withFunctionTable(before);
  expect(after.replace(table(after), 'vieux')).toBe(before);
});
