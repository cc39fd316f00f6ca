import fc from 'fast-check';
import { proposeWeights } from '../../../../src/core/scoring/weighted/propose-weights';
import { criterionKind, readCriterion } from '../../../../src/core/scoring/weighted/read-criterion';
import { scoreClass } from '../../../../src/core/scoring/weighted/score-class';
import {
  type Criterion,
  contributionsTo,
  scoreClassOf,
  scoreReason,
  type WeightedScore,
  weightedScore,
} from '../../../../src/core/scoring/weighted/weighted-score';
import { cellsOf } from '../../../support/grid';

const criterion = (name: string, weight: number, ...points: (number | '')[]): Criterion => ({
  label: { fr: name, en: name },
  weight,
  points: Float64Array.from(points, (value) => (value === '' ? Number.NaN : value)),
});

function scored(...criteria: readonly Criterion[]): WeightedScore {
  const result = weightedScore(criteria);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** Worked by hand: CA 50, clics 30, secteur 20. */
const FIVE = scored(
  criterion('CA', 50, 100, 60, '', '', ''),
  criterion('clics', 30, 100, 20, 80, 90, ''),
  criterion('secteur', 20, 50, 20, 35, '', ''),
);
const rounded = (values: ArrayLike<number>): number[] =>
  Array.from(values, (value) => Math.round(value * 100) / 100);

describe('weighted score, worked by hand', () => {
  test.each([
    [0, 90, 1, 'A', '100×50 + 100×30 + 50×20, over 100'],
    [1, 40, 1, 'B', '60×50 + 20×30 + 20×20, over 100'],
    [2, 62, 0.5, 'B', '80×30 + 35×20, over 50: half of the weights is enough'],
    [3, 90, 0.3, null, '90×30, over 30: a score, but too little known for a class'],
    [4, Number.NaN, 0, null, 'nothing known'],
  ])('client %i has %p, known at %p, class %p: %s', (client, score, coverage, abc, _why) => {
    expect(rounded([FIVE.score[client]!, FIVE.coverage[client]!])).toEqual([score, coverage]);
    expect(scoreClassOf(FIVE, client)).toBe(abc);
  });

  test('each criterion brings its part, and the parts make the score', () => {
    expect(rounded(contributionsTo(FIVE, 0))).toEqual([50, 30, 10]);
    expect(rounded(contributionsTo(FIVE, 2))).toEqual([Number.NaN, 48, 14]);
    expect(scoreReason(FIVE, 2).fr).toBe('62 sur 100 : clics 48, secteur 14 (50\u00a0% des critères connus)');
    expect(scoreReason(FIVE, 0).en).toBe('90 out of 100: CA 50, clics 30, secteur 10');
    expect(scoreReason(FIVE, 4).fr).toBe('aucun critère connu');
  });

  test('the limits belong to the better class and can be changed', () => {
    expect([70, 69.99, 40, 39.99].map((score) => scoreClass(score))).toEqual(['A', 'B', 'B', 'C']);
    expect(scoreClass(75, { a: 80, b: 76 })).toBe('C');
  });
});

describe('refused, with what to do', () => {
  test.each([
    ['sensitive-criterion', { ...criterion('Religion', 10, 50), sensitive: true }],
    ['negative-weight', criterion('Retard', -5, 50)],
    ['no-weight', criterion('CA', 0, 50)],
  ])('%s', (code, one) => {
    const result = weightedScore([one]);
    expect(result.ok ? '' : result.problem.code).toBe(code);
  });

  test('no criterion at all', () => {
    expect(weightedScore([]).ok).toBe(false);
  });
});

test('the unit of the weights and the clients around change nothing to a score', () => {
  const points = fc.option(fc.integer({ min: 0, max: 100 }), { nil: '' as const });
  const client = fc.tuple(points, points, points);
  fc.assert(
    fc.property(fc.array(client, { minLength: 1, maxLength: 20 }), (clients) => {
      const of = (rows: typeof clients, unit: number): number[] =>
        rounded(
          scored(
            ...[5, 3, 2].map((weight, index) =>
              criterion('c', weight * unit, ...rows.map((row) => row[index]!)),
            ),
          ).score,
        );
      expect(of(clients, 7)).toEqual(of(clients, 1));
      expect(of(clients.slice(0, 1), 1)[0]).toEqual(of(clients, 1)[0]);
      for (const score of of(clients, 1))
        if (!Number.isNaN(score)) expect(score >= 0 && score <= 100).toBe(true);
    }),
  );
});

describe('what a column can be as a criterion', () => {
  test.each([
    ['number', ['12', '35,5', '', '1 200 €']],
    ['number', ['35 %', '12 %']],
    ['flag', ['oui', 'non', '']],
    ['flag', [true, false]],
    ['date', ['03/02/2025', '14/02/2025']],
    ['list', ['BTP', 'Industrie', 'BTP']],
    [
      'list',
      Array.from({ length: 90 }, (_, index) => `${['santé', 'SANTE', 'Santé'][index % 3]} ${index % 30}`),
    ],
    [undefined, Array.from({ length: 40 }, (_, index) => `Client ${index} SARL`)],
    [undefined, ['', '']],
  ])('%s: %p', (kind, values) => {
    expect(criterionKind(cellsOf(values))).toBe(kind);
  });

  test('e-mail clicks count by rank, a late payment counts against', () => {
    expect(rounded(readCriterion(cellsOf(['3', '0', '', '12']), { kind: 'number' }))).toEqual([
      50,
      0,
      Number.NaN,
      100,
    ]);
    expect(rounded(readCriterion(cellsOf(['oui', 'non']), { kind: 'flag', lowIsGood: true }))).toEqual([
      0, 100,
    ]);
    expect(rounded(readCriterion(cellsOf(['01/02/2025', '01/03/2025']), { kind: 'date' }))).toEqual([0, 100]);
  });
});

describe('help to set weights', () => {
  test.each([
    [
      'in proportion of the two effects',
      [
        [3, 3],
        [2, 1],
        [1, 0],
      ],
      [60, 30, 10],
    ],
    [
      'whole weights that make 100',
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      [34, 33, 33],
    ],
    [
      'no effect anywhere: all the same',
      [
        [0, 0],
        [0, 0],
      ],
      [50, 50],
    ],
    ['nothing to weigh', [], []],
  ])('%s', (_, effects, weights) => {
    const given = effects.map(([winning, lifetime]) => ({ winning, lifetime }));
    expect(proposeWeights(given as Parameters<typeof proposeWeights>[0])).toEqual(weights);
  });
});
