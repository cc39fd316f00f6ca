import {
  absentSignal,
  POTENTIAL_SIGNALS,
  potentialReason,
  smallsWithPotential,
} from '../../../src/core/scoring/small-with-potential';

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);
const SMALL = ['small', 'small', 'small', 'small', 'big'] as const;

const INPUT = {
  revenue: numbers(1200, 1190, 40, 900, 90_000),
  previousRevenue: numbers(1000, 1000, 20, Number.NaN, 1000),
  growthFrom: 500,
  promisingSector: Uint8Array.of(0, 0, 0, 1, 1),
  headcount: numbers(12, 80, 3, 50, 400),
  potential: numbers(80, 20, 66, Number.NaN, 90),
};

describe('« Petits à potentiel »', () => {
  const found = smallsWithPotential(SMALL, INPUT);

  test('small clients with one signal at least, most signals first, then revenue', () => {
    expect(found.clients).toEqual([
      { client: 0, signals: ['growth', 'potential'] },
      { client: 3, signals: ['sector', 'headcount'] },
      { client: 1, signals: ['headcount'] },
    ]);
  });

  test('growth counts from 20 %, and only above the minimum in euros', () => {
    const growing = (revenue: number, before: number): number =>
      smallsWithPotential(['small'], {
        revenue: numbers(revenue),
        previousRevenue: numbers(before),
        growthFrom: 500,
      }).clients.length;
    expect([growing(1200, 1000), growing(1199, 1000), growing(499, 100), growing(800, 0)]).toEqual([
      1, 0, 0, 0,
    ]);
  });

  test('each is listed with its reason', () => {
    expect(found.clients.map((client) => potentialReason(INPUT, client).fr)).toEqual([
      'chiffre d’affaires en hausse de 20\u00a0% ; potentiel fort',
      'secteur prometteur ; 50 salariés',
      '80 salariés',
    ]);
  });

  test('signals that the file cannot give are said', () => {
    expect(found.absent).toEqual([]);
    const { clients, absent } = smallsWithPotential(SMALL, { revenue: INPUT.revenue, growthFrom: 500 });
    expect([clients, absent]).toEqual([[], [...POTENTIAL_SIGNALS]]);
    expect(absent.map((signal) => absentSignal(signal).fr)).toContain('effectif : il manque dans le fichier');
  });
});
