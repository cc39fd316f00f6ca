import { type PlanColumn, TabBuilder } from '../../../src/core/output/tab-builder';
import type { PlanStyle, TabPlan } from '../../../src/core/output/tab-plan';

const column = (fr: string, format: PlanColumn[1]): PlanColumn => [{ fr, en: fr }, format, [null]];

/** A table in columns of 100 pixels but for the first one. */
const tabOf = (columns: readonly PlanColumn[], main: boolean): TabPlan =>
  new TabBuilder({ id: 'summary', name: 'Segments', widths: [220] }, 'fr').table(columns, { main }).build();

const rangesOf = (tab: TabPlan, style: PlanStyle): readonly number[][] =>
  (tab.styles.get(style) ?? []).map(({ row, column, rows, columns }) => [row, column, rows, columns]);

describe('headers', () => {
  test.each<[string, string, boolean, boolean]>([
    ['one as long as its column goes over several lines', 'Chiffre d’affaires', false, true],
    ['one that fits does not', 'Part du CA', false, false],
    ['the button of a filter takes its room too', 'Commandes', true, true],
    ['without it the same fits', 'Commandes', false, false],
  ])('%s', (_, header, main, isTall) => {
    const tab = tabOf([column('Segment', 'text'), column(header, 'amount')], main);
    expect(rangesOf(tab, 'tall')).toEqual(isTall ? [[1, 1, 1, 2]] : []);
  });

  test('a wide column has room for the same words', () => {
    expect(rangesOf(tabOf([column('Chiffre d’affaires', 'text')], false), 'tall')).toEqual([]);
  });

  test('stand at the right above figures and dates, but for lists with a filter', () => {
    const columns = [column('Segment', 'text'), column('Clients', 'count'), column('Depuis', 'date')];
    expect(rangesOf(tabOf(columns, false), 'right')).toEqual([
      [1, 2, 1, 1],
      [1, 3, 1, 1],
    ]);
    expect(rangesOf(tabOf(columns, true), 'right')).toEqual([]);
  });
});
