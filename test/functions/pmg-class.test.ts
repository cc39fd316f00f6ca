import fc from 'fast-check';
import { callColumn, column, refusal } from './built-script';

const TEN = column(100, 90, 80, 70, 60, 50, 40, 30, 20, 10);
const classes = (...args: unknown[]) => callColumn('PMG_CLASS', ...args);
const repeat = (name: string, count: number): string[] => new Array<string>(count).fill(name);

test('of ten clients, two are big and three medium', () => {
  expect(classes(TEN)).toEqual([...repeat('Gros', 2), ...repeat('Moyen', 3), ...repeat('Petit', 5)]);
});

test('ties share the better class', () => {
  expect(classes(column(100, 90, 90, 90, 60, 50, 40, 30, 20, 10))).toEqual([
    ...repeat('Gros', 4),
    'Moyen',
    ...repeat('Petit', 5),
  ]);
});

test('revenues at or below zero take part, blanks do not', () => {
  expect(classes(column(50, '', 0, -20, -30, ''))).toEqual(['Gros', '', 'Moyen', 'Petit', 'Petit', '']);
});

test.each([
  [10, 40],
  [0.1, 0.4],
  ['10 %', '0,4'],
])('shares may be written %p and %p', (big, medium) => {
  expect(classes(TEN, big, medium)).toEqual(['Gros', ...repeat('Moyen', 4), ...repeat('Petit', 5)]);
});

describe('by cumulated revenue', () => {
  test('a class goes on until it has made its share of the total', () => {
    expect(classes(column(500, 300, 100, 60, 40), '', '', 'cumul')).toEqual([
      'Gros',
      'Gros',
      'Moyen',
      'Moyen',
      'Petit',
    ]);
  });

  test('the shares are of revenue', () => {
    expect(classes(column(500, 300, 100, 60, 40), 50, 30, 'cumul')).toEqual([
      'Gros',
      'Moyen',
      'Petit',
      'Petit',
      'Petit',
    ]);
  });

  test('a total that is not positive is refused', () => {
    expect(refusal('PMG_CLASS', column(10, -30), '', '', 'cumul')).toContain(
      'le total de « ca » n’est pas positif',
    );
    expect(refusal('CA_PART_CUMULEE', column(10, -30))).toContain('le total de « ca » n’est pas positif');
  });
});

test('shares that make more than the whole are refused', () => {
  expect(refusal('PMG_CLASS', TEN, 60, 50)).toBe(
    'PMG_CLASS : « part_gros » et « part_moyens » dépassent ensemble 100 %.',
  );
});

test('the class of a client depends neither on the order of the rows nor on the unit of money', () => {
  const revenues = fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(revenues, (values) => {
      const expected = classes(column(...values));
      expect(classes(column(...[...values].reverse())).reverse()).toEqual(expected);
      expect(classes(column(...values.map((value) => value * 1000)))).toEqual(expected);
    }),
  );
});
