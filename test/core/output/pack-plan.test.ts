import { packPlan, piecesOf, unpackPlan } from '../../../src/core/output/pack-plan';
import { planWorkbook } from '../../../src/core/output/workbook-plan';
import { analysisOf } from '../../support/analysis';
import { tableOf } from '../../support/grid';

const PLAN = planWorkbook(
  analysisOf(
    '2025-06-30',
    tableOf(`
      Code | Société | CA HT
      C1   | Un      | 90,00
      C2   | Deux    | 20,00
      C3   | =Trois  | 10,00
    `),
  ),
  { language: 'fr', guides: [], advice: () => [], campaigns: new Map() },
);

test('a plan comes back as it was from its text', () => {
  expect(unpackPlan(packPlan(PLAN))).toEqual(JSON.parse(JSON.stringify(PLAN, withMaps), toMaps));
  expect(unpackPlan(packPlan(PLAN)).tabs[1]!.formats.get('text')).toEqual(PLAN.tabs[1]!.formats.get('text'));
});

test('cells come back as they are: texts that look like numbers, numbers, yes or no, nothing', () => {
  const values = [['01000', 1000, -0.1, '', null, true, '1', 1, 'é😀', 1e21]];
  const [tab] = PLAN.tabs;
  const packed = packPlan({ ...PLAN, tabs: [{ ...tab!, values }] });
  expect(unpackPlan(packed).tabs[0]!.values).toEqual(values);
});

test('what two tabs say is told once', () => {
  const text = packPlan(PLAN);
  expect(PLAN.tabs.filter(({ values }) => values.some((row) => row.includes('Deux'))).length).toBeGreaterThan(
    1,
  );
  expect(text.split('Deux')).toHaveLength(2);
});

const withMaps = (_: string, value: unknown) => (value instanceof Map ? ['map', ...value] : value);
const toMaps = (_: string, value: unknown) =>
  Array.isArray(value) && value[0] === 'map' ? new Map(value.slice(1)) : value;

test('pieces fit in a cell, make the text again, and never cut a character in two', () => {
  const text = `${'a'.repeat(44_999)}😀${'b'.repeat(60_000)}`;
  const pieces = piecesOf(text);
  expect(pieces.join('')).toBe(text);
  expect(pieces.map((piece) => piece.length)).toEqual([44_999, 45_000, 15_002]);
  expect(pieces[1]!.startsWith('😀')).toBe(true);
  expect(piecesOf('')).toEqual([]);
});
