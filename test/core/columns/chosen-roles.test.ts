import { columnOf, proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import { tableOf } from '../../support/grid';
import { mappingOf, rolesOf } from './support';

describe('the user’s choice', () => {
  const grid = tableOf('Nom | Total | Divers\nDupont | 12,00 | 8,00\nMartin | 9,00 | 7,00');

  test('wins over the proposal, which gives way', () => {
    expect(rolesOf(grid)).toEqual({ Nom: 'last-name', Total: 'revenue', Divers: 'ignored' });
    expect(rolesOf(grid, [{ position: 2, role: 'revenue' }])).toEqual({
      Nom: 'last-name',
      Total: 'ignored',
      Divers: 'revenue',
    });
    expect(columnOf(mappingOf(grid, [{ position: 2, role: 'revenue' }]), 'revenue')).toMatchObject({
      confidence: 1,
      chosenByUser: true,
    });
  });

  test('of the same role for two columns, the later one stands', () => {
    const choices = [1, 2].map((position) => ({ position, role: 'margin' }));
    expect(rolesOf(grid, choices)).toEqual({ Nom: 'last-name', Total: 'ignored', Divers: 'margin' });
  });

  test('may be that a column is not used', () => {
    expect(rolesOf(grid, [{ position: 1, role: 'ignored' }])).toMatchObject({ Total: 'ignored' });
  });

  test.each([
    [{ position: 1, role: 'turnover' }, 'unknown-role'],
    [{ position: 9, role: 'revenue' }, 'unknown-column'],
  ])('of what does not exist is refused: %j', (choice, code) => {
    const table = readTable(grid);
    const mapping = table.ok && proposeMapping(table.value, [choice]);
    expect(mapping).toMatchObject({ ok: false, problem: { code } });
  });
});
