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
