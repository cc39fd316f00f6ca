import type { AnalysisOptions } from '../../../src/core/analysis/analysis';
import { dayNumber, isoDateOfDay } from '../../../src/core/model/iso-date';
import type { Grid } from '../../../src/core/model/table';
import { planWorkbook } from '../../../src/core/output/workbook-plan';
import { analysisOf, day } from '../../support/analysis';
import { gridOf } from '../../support/grid';
import { SMALL_BASE } from '../scoring/prediction/small-base';

/** Margin rates of thirty clients by revenue: the first one, and the last nine, leave little. */
const rateOf = (place: number): number => (place === 1 || place > 21 ? 0.2 : place <= 11 ? 0.6 : 0.4);

/**
 * Thirty clients who bought for 3 000, 2 900… 100 €: 46 500 € in all. The first fifteen came this month, the others two years
 * ago. The six Gros are of industry, as two others are.
 */
const BASE = gridOf([
  ['Société', 'Secteur', 'Dernier achat', 'Nb commandes', 'CA HT', 'Marge', 'Coût de service', 'Impayés'],
  ...Array.from({ length: 30 }, (_, index) => {
    const place = index + 1;
    const revenue = 3100 - 100 * place;
    return [
      ...[`Société ${place}`, place <= 6 || place === 10 || place === 20 ? 'Industrie' : 'BTP'],
      ...[place <= 15 ? '10/06/2025' : '10/06/2023', 2, revenue, revenue * rateOf(place), 1],
      { 1: 50, 2: 70, 30: 10 }[place] ?? 0,
    ];
  }),
]);

const CYCLE = { newUntil: 90, activeUntil: 180, loyalFrom: 365, dormantUntil: 365, inactiveUntil: 1095 };

/** The lines of « Segments » from a title on, cells apart by « | », blank ones left out. */
function summaryFrom(title: string, grid: Grid, options: Partial<AnalysisOptions>): readonly string[] {
  const analysis = analysisOf('2025-06-30', grid, { limits: { cycle: CYCLE }, ...options });
  const { tabs } = planWorkbook(analysis, {
    language: 'fr',
    guides: [],
    advice: () => [],
    campaigns: new Map(),
  });
  const lines = tabs
    .find(({ id }) => id === 'summary')!
    .values.map((row) =>
      row
        .filter((cell) => cell !== null && cell !== '')
        .map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e4) / 1e4 : cell))
        .join(' | ')
        .replace(/[\u00a0\u202f]/g, ' '),
    );
  const start = lines.findIndex((line) => line.startsWith(title));
  if (start < 0) throw new Error(`no « ${title} » in ${lines.join('\n')}`);
  return lines.slice(start);
}

const bySize = (title: string, choices: AnalysisOptions['choices'] = {}): readonly string[] =>
  summaryFrom(title, BASE, { method: 'pmg', choices });

describe('what « Segments » tells beside the segments', () => {
  test('overdue amounts stand beside each class: 50 + 70 of the Gros, 10 of the Petits', () => {
    expect(
      bySize('Segment')
        .slice(0, 4)
        .map((line) => line.split(' | ').slice(-1)[0]),
    ).toEqual([...['Impayés', '120', '0', '10']]);
  });

  test('how much the first clients make: 3 000, 14 000, 25 500 and the first six 16 500 of 46 500', () => {
    expect(bySize('20 % de vos clients font').slice(0, 2)).toEqual([
      '20 % de vos clients font 35,5 % du chiffre d’affaires',
      'Le premier client : 6,5 % ; les cinq premiers : 30,1 % ; les dix premiers : 54,8 %.',
    ]);
  });

  test('two methods crossed: clients, then revenue', () => {
    const lines = bySize('Vos segments croisés avec : Cycle de vie', { crossWith: 'cycle' });
    const cellsOf = (from: string, line: string): readonly string[] => {
      const start = lines.findIndex((text) => text.startsWith(from));
      return lines
        .slice(start)
        .find((text) => text.startsWith(line))!
        .split(' | ')
        .slice(1);
    };
    const headers = lines
      .find((line) => line.startsWith('Nombre de clients'))!
      .split(' | ')
      .slice(1);
    const [active, inactive] = [headers.indexOf('Actifs'), headers.indexOf('Inactifs')];
    const pair = (cells: readonly string[]): readonly string[] => [cells[active]!, cells[inactive]!];
    expect(['Gros', 'Moyens', 'Petits'].map((size) => pair(cellsOf('Nombre', size)))).toEqual([
      ['6', '0'],
      ['9', '0'],
      ['0', '15'],
    ]);
    expect(['Gros', 'Moyens', 'Petits'].map((size) => pair(cellsOf('Chiffre', size)))).toEqual([
      ['16500', '0'],
      ['18000', '0'],
      ['0', '12000'],
    ]);
  });

  test('« faux bons clients »: the one of the first six whose margin is low', () => {
    expect(bySize('Faux bons clients').slice(0, 3)).toEqual([
      'Faux bons clients : 1 client',
      'Client | Pourquoi | Chiffre d’affaires | Contribution',
      'Société 1 | gros chiffre d’affaires, marge faible | 3000 | 599',
    ]);
  });

  test('value × margin: ten clients in each third of either, and what they contribute, one euro of service off', () => {
    // The first one leaves 20 % of 3 000; the nine after it 60 % of 22 500; and so on down to 20 % of 4 500.
    expect(bySize('Valeur et marge').slice(1, 10)).toEqual([
      'Nombre de clients | Marge faible | Marge moyenne | Marge élevée',
      'CA élevé | 1 | 0 | 9',
      'CA moyen | 0 | 9 | 1',
      'CA faible | 9 | 1 | 0',
      'Contribution | Marge faible | Marge moyenne | Marge élevée',
      'CA élevé | 599 | 0 | 13491',
      'CA moyen | 0 | 5391 | 1199',
      'CA faible | 891 | 399 | 0',
      '',
    ]);
  });

  test('the portrait says how far each difference may be trusted (Newcombe, worked out elsewhere)', () => {
    const lines = bySize('Portrait');
    // 0 of 6 against 22 of 24, then 6 of 6 against 2 of 24.
    expect(lines.slice(1, 3)).toEqual([
      'Secteur | BTP | 0 | 0 | 0.7333 | -0.977 | -0.489 | moins fréquents',
      'Secteur | Industrie | 6 | 1 | 0.2667 | 0.489 | 0.977 | plus fréquents',
    ]);
  });
});

test('who is late on their rhythm is counted, with the season that may explain it', () => {
  // Thirty clients come each December, one came every month and is silent since January.
  const december = Array.from({ length: 30 }, (_, client) =>
    [2021, 2022, 2023, 2024].map((year) => [`C${client}`, `10/12/${year}`, '20,00']),
  ).flat();
  const monthly = ['05/11/2024', '05/12/2024', '05/01/2025'].map((date) => ['Régulier', date, '20,00']);
  const orders = gridOf([['Code client', 'Date', 'Montant HT'], ...december, ...monthly]);
  const lines = summaryFrom('En retard sur leur rythme', orders, {});
  expect(lines[1]).toMatch(/^1 client est silencieux depuis nettement plus longtemps que d’habitude/);
  expect(lines[2]).toBe(
    'Votre activité est saisonnière : 100 % des commandes sont passées en trois mois, de novembre à janvier. Un silence hors saison n’est pas forcément un retard.',
  );
});

/**
 * The 166 clients of a shop. Who came once paid 15, 40, 60, 90 or 200 €, one after the other; who came back paid 30, 60 or
 * 110 € each time.
 */
function shop(count = 166): Grid {
  const all = SMALL_BASE.flatMap((alike) => new Array<typeof alike>(alike[3]).fill(alike));
  const clients = all.slice(0, count);
  const asOf = dayNumber(day('2025-06-30'));
  const rows = clients.map(([repeats, last, age], client) => {
    const basket = repeats === 0 ? [15, 40, 60, 90, 200][client % 5]! : [30, 60, 110][client % 3]!;
    const [first, latest] = [age, age - last].map((weeks) => isoDateOfDay(asOf - weeks * 7));
    return [`C${client}`, first!, latest!, repeats + 1, basket * (repeats + 1)];
  });
  return gridOf([['Code client', 'Premier achat', 'Dernier achat', 'Nb commandes', 'CA HT'], ...rows]);
}

describe('the next twelve months', () => {
  test('what is expected, and « CA à risque » of those who came several times', () => {
    // Both models fitted elsewhere (scipy 1.17, Nelder–Mead to 1e-12), expectation by their closed form with ₂F₁:
    // 6 871,38 € expected; (1 − P) × expected if active is 10 328,10 €, and would be 14 249,62 € with those who came once.
    expect(summaryFrom('Les 12 prochains mois', shop(), {}).slice(1, 4)).toEqual([
      'Chiffre d’affaires prévu de vos clients actuels : 6 871 € (sans les nouveaux clients).',
      'CA à risque : 10 328 € de plus, si tous les clients venus plusieurs fois restaient vos clients.',
      '',
    ]);
  });

  test('under 50 clients who came back, nothing is at risk: the reason is said instead', () => {
    // The 80 who came once, then 49 others.
    const few = shop(80 + 49);
    expect(summaryFrom('Les 12 prochains mois', few, {}).slice(1, 3)).toEqual([
      'Pas de prévision : il faut au moins 50 clients venus à deux dates différentes. La valeur en jeu est le chiffre d’affaires moyen par an.',
      '',
    ]);
  });
});
