import { dayNumber, readIsoDate, SERIAL_OF_DAY_ZERO } from '../../src/core/model/iso-date';
import { predict } from '../../src/core/scoring/prediction/predict';
import { referenceTable } from '../core/scoring/prediction/reference';
import { SMALL_BASE } from '../core/scoring/prediction/small-base';
import { sharedDataPresent } from '../support/shared-data';
import { call, callColumn, column, refusal } from './built-script';

const ASOF = 45_000;
const DAY = ASOF - SERIAL_OF_DAY_ZERO;

/** Rows of premier_achat, dernier_achat, nb_commandes, montant. */
const shop = SMALL_BASE.flatMap(([repeats, last, age, clients]) =>
  Array.from({ length: clients }, (_, client) => [
    ASOF - age * 7,
    ASOF - (age - last) * 7,
    repeats + 1,
    (repeats + 1) * [40, 90, 25, 60][client % 4]! + (client % 3) * 10,
  ]),
);
const columnOf = (index: number, rows: readonly unknown[][] = shop) =>
  column(...rows.map((row) => row[index]));
const dated = (rows: readonly unknown[][] = shop) => [0, 1, 2].map((index) => columnOf(index, rows));
const dayColumn = (index: number) => Float64Array.from(shop, (row) => row[index]! - SERIAL_OF_DAY_ZERO);

const figures = (months: number) =>
  predict(
    {
      firstDay: dayColumn(0),
      lastDay: dayColumn(1),
      orders: Float64Array.from(shop, (row) => row[2]!),
      revenue: Float64Array.from(shop, (row) => row[3]!),
    },
    DAY,
    months,
  );

test('CLIENT_PROBA_ACTIF gives one probability per client', () => {
  expect(callColumn('CLIENT_PROBA_ACTIF', ...dated(), ASOF)).toEqual([...figures(12).active]);
});

test('CLIENT_CA_PREVU gives the revenue of 12 months, or of the months asked for', () => {
  expect(callColumn('CLIENT_CA_PREVU', ...dated(), columnOf(3), ASOF)).toEqual([...figures(12).revenue]);
  expect(callColumn('CLIENT_CA_PREVU', ...dated(), columnOf(3), ASOF, 3)).toEqual([...figures(3).revenue]);
});

test('a blank row stays blank, and changes nothing for the others', () => {
  const rows = [['', '', '', ''], ...shop, [ASOF + 1, ASOF + 2, 2, 50]];
  expect(callColumn('CLIENT_CA_PREVU', ...dated(rows), columnOf(3, rows), ASOF)).toEqual([
    '',
    ...figures(12).revenue,
    '',
  ]);
});

describe('what cannot be predicted is said in one sentence', () => {
  const few = shop.slice(0, 90);
  const alike = new Array(80).fill([ASOF - 500, ASOF - 10, 8, 400]);
  const gone = new Array(3).fill([ASOF - 400, ASOF - 380, 12, 600]);
  const faithful = Array.from({ length: 300 }, (_, client) => {
    const orders = 2 + Math.floor((client % 60) ** 2 / 60);
    return [ASOF - 400, ASOF - Math.ceil(120 / orders), orders, orders * 50];
  }).concat(gone);

  test.each<[string, readonly unknown[], string]>([
    [
      'one client alone',
      ['CLIENT_PROBA_ACTIF', ASOF - 100, ASOF - 10, 3, ASOF],
      'CLIENT_PROBA_ACTIF : un client seul ne se compare à aucun autre. Sélectionnez toute la colonne.',
    ],
    [
      'too few clients who came back',
      ['CLIENT_PROBA_ACTIF', ...dated(few), ASOF],
      'CLIENT_PROBA_ACTIF : il faut 50 clients venus à deux dates au moins. Sélectionnez tous vos clients, depuis leur premier achat.',
    ],
    [
      'the same for the revenue',
      ['CLIENT_CA_PREVU', ...dated(few), columnOf(3, few), ASOF],
      'CLIENT_CA_PREVU : il faut 50 clients venus',
    ],
    [
      'clients all alike',
      ['CLIENT_CA_PREVU', ...dated(alike), columnOf(3, alike), ASOF],
      'CLIENT_CA_PREVU : vos clients se ressemblent trop (même rythme, ou aucun départ) pour une prévision.',
    ],
    [
      'clients all active',
      ['CLIENT_PROBA_ACTIF', ...dated(faithful), ASOF],
      'CLIENT_PROBA_ACTIF : presque tous vos clients paraissent actifs',
    ],
    [
      'no month',
      ['CLIENT_CA_PREVU', ...dated(), columnOf(3), ASOF, 0],
      'CLIENT_CA_PREVU : « mois » doit être compris entre 1 et 60.',
    ],
  ])('%s', (_, [name, ...args], sentence) => {
    expect(refusal(name as string, ...args)).toContain(sentence);
  });
});

(sharedDataPresent ? test : test.skip)('Online Retail, of 4,338 customers, through the stub', () => {
  const { rows, numbers } = referenceTable('golden/onlineretail_purchases_w_clv');
  const day = (text: string | undefined): number => dayNumber(readIsoDate(text!)!) + SERIAL_OF_DAY_ZERO;
  const args = [
    column(...rows.map((row) => day(row['first_date']))),
    column(...rows.map((row) => day(row['last_date']))),
    column(...numbers('orders')),
  ];
  const asOf = day('2011-12-10');
  expect(refusal('CLIENT_PROBA_ACTIF', ...args, asOf)).toContain(
    'presque tous vos clients paraissent actifs',
  );
  const revenue = callColumn('CLIENT_CA_PREVU', ...args, column(...numbers('total')), asOf);
  expect(revenue.every((amount) => typeof amount === 'number' && amount > 0)).toBe(true);
});

describe('TEST_CAMPAGNE', () => {
  test('whole columns of a follow-up tab, one line each; an unfinished line stays blank', () => {
    const results = call(
      'TEST_CAMPAGNE',
      column(70, 80, 12, 100),
      column(56, 48, 3, ''),
      column(80, 70, 40, 100),
      column(48, 56, 2, 20),
    ) as unknown[][];
    expect(results.map((row) => row[3])).toEqual([
      'meilleur',
      'moins bon que le témoin',
      'pas assez de recul',
      '',
    ]);
  });

  test('a control group of nobody has no share', () => {
    expect(call('TEST_CAMPAGNE', 40, 4, 0, 0)).toEqual([['', '', '', 'pas assez de recul']]);
  });

  test('more converted than sent are refused', () => {
    expect(refusal('TEST_CAMPAGNE', 40, 41, 40, 2)).toBe(
      'TEST_CAMPAGNE : les convertis ne peuvent pas dépasser les envoyés, en nombres entiers.',
    );
  });
});
