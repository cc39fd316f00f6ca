import { weakSignals } from '../../../src/core/analysis/weak-signals';
import { dashboardTab } from '../../../src/core/output/dashboard-tab';
import { analysisOf } from '../../support/analysis';
import { gridOf } from '../../support/grid';

type Group = readonly [sector: string, clients: number, revenue: number, previous: number, margin: number];

/** So many clients of each sector, all alike. */
const baseOf = (...groups: readonly Group[]) =>
  analysisOf(
    '2025-06-30',
    gridOf([
      ['Société', 'Secteur', 'CA HT', 'CA HT N-1', 'Marge brute'],
      ...groups.flatMap(([sector, clients, ...figures], place) =>
        Array.from({ length: clients }, (_, index) => [
          ...[`S${place}-${index}`, sector],
          ...figures.map((figure) => `${figure + index},00`),
        ]),
      ),
    ]),
    { method: 'pmg' },
  );

const told = (signals: ReturnType<typeof weakSignals>['growing']) =>
  signals?.map(({ name, clients, value, base }) => [name.fr, clients, value, base].map(rounded));

const rounded = (value: string | number) =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

describe('groups that grow', () => {
  test('a sector up a fifth on the previous period, with the growth of all', () => {
    // Pottery: 5 × 150 + 10 = 760 against 5 × 100 + 10 = 510. All: 760 + 5,190 against 510 + 5,190.
    const { growing } = weakSignals(baseOf(['Poterie', 5, 150, 100, 30], ['Vannerie', 20, 250, 250, 75]));
    expect(told(growing)).toEqual([['Poterie', 5, 0.49, 0.04]]);
  });

  test('four clients are chance, and 19 % is no signal', () => {
    const { growing } = weakSignals(
      baseOf(['Poterie', 4, 900, 100, 30], ['Vannerie', 20, 250, 250, 75], ['Lutherie', 6, 1190, 1000, 100]),
    );
    expect(told(growing)).toEqual([]);
  });
});

describe('small groups with an outstanding margin', () => {
  test('a tenth of the clients at most, and a quarter above the rate of all', () => {
    // Pottery: margin 5 × 600 + 10 of 5 × 1,000 + 10. All: 3,010 + 60 × 300 + 1,770 of 5,010 + 60 × 1,000 + 1,770.
    const { profitable } = weakSignals(
      baseOf(['Poterie', 5, 1000, 1000, 600], ['Vannerie', 60, 1000, 1000, 300]),
    );
    expect(told(profitable)).toEqual([['Poterie', 5, 0.6, 0.34]]);
  });

  test('a large group is no weak signal', () => {
    const { profitable } = weakSignals(
      baseOf(['Poterie', 20, 1000, 1000, 600], ['Vannerie', 60, 1000, 1000, 300]),
    );
    expect(told(profitable)).toEqual([]);
  });
});

test('what the file cannot tell is said, not shown as nothing', () => {
  const analysis = analysisOf(
    '2025-06-30',
    gridOf([
      ['Société', 'CA HT'],
      ...Array.from({ length: 9 }, (_, index) => [`S${index}`, `${index + 1},00`]),
    ]),
  );
  expect(weakSignals(analysis)).toEqual({ growing: undefined, profitable: undefined });
  const shown = { analysis, heads: [], comparison: undefined, conversions: new Map() };
  const text = dashboardTab(shown, 'fr').values.flat().join('\n').replace(/\s/g, ' ');
  expect(text).toContain('Sans colonne « CA de la période précédente »');
  expect(text).toContain('Sans colonne de marge');
});

test('« Tableau de bord » tells each with its reason', () => {
  const analysis = baseOf(['Poterie', 5, 150, 100, 90], ['Vannerie', 60, 250, 250, 75]);
  const shown = { analysis, heads: [], comparison: undefined, conversions: new Map() };
  const rows = dashboardTab(shown, 'fr').values.map((row) =>
    row
      .slice(0, 2)
      .join(' | ')
      .replace(/[\u00a0\u202f]/g, ' '),
  );
  expect(rows).toContain(
    'Poterie | Secteur : chiffre d’affaires en hausse de 49 % sur la période précédente, contre 1 % pour l’ensemble (5 clients).',
  );
  expect(
    rows.filter((row) => row.startsWith('Poterie | Secteur : petit groupe à la marge de 61 %')),
  ).toHaveLength(1);
});
