import { proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import { withholdComments } from '../../../src/core/sensitive/withhold';
import { succeeded } from '../../support/analysis';
import { gridOf } from '../../support/grid';

function withheld(rows: string[][]) {
  const table = succeeded(readTable(gridOf(rows)));
  const result = withholdComments(table, succeeded(proposeMapping(table, [])));
  return { source: table, ...result };
}

const ROWS = [
  ['Société', 'Commentaire'],
  ['Syndic Martin', 'allergique aux arachides'],
  ['Pharmacie de l’Église', 'à rappeler lundi'],
  ['Garage Noël', 'mauvais payeur'],
  ['Fleurs du Sud', 'régime sans porc'],
];

test('remarks that say something sensitive of a person are emptied, the others stay', () => {
  const { table, count } = withheld(ROWS);
  expect(table.columns[1]!.values).toEqual([null, 'à rappeler lundi', null, null]);
  expect(count).toBe(3);
});

test('names are names, whatever words they hold', () => {
  expect(withheld(ROWS).table.columns[0]!.values).toEqual(ROWS.slice(1).map(([name]) => name));
});

test('the table read stays as it was', () => {
  expect(withheld(ROWS).source.columns[1]!.values).toEqual(ROWS.slice(1).map((row) => row[1]));
});
