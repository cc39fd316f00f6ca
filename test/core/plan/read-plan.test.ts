import type { CellValue } from '../../../src/core/model/cell';
import { planChanges } from '../../../src/core/output/plan-changes';
import { planTab, type ShownPlan } from '../../../src/core/output/plan-tab';
import { readPlan } from '../../../src/core/output/read-plan';
import { planFrom } from '../../../src/core/plan/plan-from';
import type { SaidOfTasks } from '../../../src/core/plan/said';
import type { WorkbookFacts } from '../../../src/core/plan/task';
import type { Language } from '../../../src/core/text/language';
import { day, succeeded } from '../../support/analysis';

const MONDAY = day('2026-03-02');
const TODAY = day('2026-03-10');
const FACTS: WorkbookFacts = {
  ...{ tabs: ['audit'], openDuplicates: 0, openAgreements: undefined, limitsFrozen: false },
  ...{ campaigns: 0, campaignsMeasured: 0, analyses: [], responsible: 'Anne Petit' },
};

const shown = (said: SaidOfTasks = {}, monday = MONDAY): ShownPlan => ({
  monday,
  tasks: succeeded(planFrom(monday, FACTS, said, TODAY)),
  responsible: 'Anne Petit',
});

/** The tab as Sheets would give it back. */
const cellsOf = (plan: ShownPlan, language: Language = 'fr'): CellValue[][] =>
  planTab(plan, language).values.map((row) => [...row]);

const DUE = 3;
const WHO = 4;
const STATE = 5;
const BOX = 6;
const COMMENT = 7;
const KEY = 8;

/** The tab after somebody changed cells of one task. */
function changed(task: string, cells: Readonly<Record<number, CellValue>>, rows = cellsOf(shown())) {
  const row = rows.find((candidate) => candidate[KEY] === task)!;
  for (const [column, value] of Object.entries(cells)) row[Number(column)] = value;
  return rows;
}

const saidIn = (rows: CellValue[][], task: string) => readPlan(rows)!.said[task];

test('a tab that nobody touched says nothing but what the plan proposes', () => {
  for (const language of ['fr', 'en'] as const) {
    const plan = readPlan(cellsOf(shown(), language))!;
    expect([plan.monday, plan.responsible]).toEqual([MONDAY, 'Anne Petit']);
    expect(Object.values(plan.said).filter((said) => Object.keys(said).length > 0)).toEqual([]);
  }
});

describe('the box', () => {
  test.each([
    ['a task to do, ticked', 'hold-workshop', true, true],
    ['a task that the workbook shows done, its tick taken off', 'audit-file', false, false],
    ['a task that the workbook shows done, left alone', 'audit-file', true, undefined],
    ['a task to do, left alone', 'hold-workshop', false, undefined],
    ['« oui » typed where the box was cleared', 'hold-workshop', 'oui', true],
  ])('%s', (_title, task, box, expected) => {
    expect(saidIn(changed(task, { [BOX]: box }), task)?.done).toBe(expected);
  });

  test('a word once said stays, whatever is read in between', () => {
    const said = { 'hold-workshop': { done: true }, 'audit-file': { done: false } };
    const again = readPlan(cellsOf(shown(said)))!.said;
    expect([again['hold-workshop']?.done, again['audit-file']?.done]).toEqual([true, false]);
  });

  test('a tick taken off a task that nothing shows leaves it to do', () => {
    const rows = changed(
      'hold-workshop',
      { [BOX]: false },
      cellsOf(shown({ 'hold-workshop': { done: true } })),
    );
    expect(saidIn(rows, 'hold-workshop')?.done).toBeUndefined();
  });
});

describe('dates, persons and comments', () => {
  test('what somebody wrote is theirs', () => {
    const rows = changed('choose-aim', { [DUE]: '2026-03-11', [WHO]: 'Paul', [COMMENT]: '=1+1' });
    expect(saidIn(rows, 'choose-aim')).toEqual({ due: '2026-03-11', person: 'Paul', comment: '=1+1' });
  });

  test('a blank date or person is the plan’s own again', () => {
    const rows = changed('choose-aim', { [DUE]: null, [WHO]: '' });
    expect(saidIn(rows, 'choose-aim')).toEqual({});
  });

  test('a date typed as a text is a date; words that are none are kept as a comment', () => {
    expect(saidIn(changed('choose-aim', { [DUE]: '12/03/2026' }), 'choose-aim')).toEqual({
      due: '2026-03-12',
    });
    expect(saidIn(changed('choose-aim', { [DUE]: 'mi-mars', [COMMENT]: 'à voir' }), 'choose-aim')).toEqual({
      comment: 'à voir · mi-mars',
    });
  });

  test('the person in charge, written by a task of somebody else, is said there', () => {
    expect(saidIn(changed('choose-aim', { [WHO]: 'Anne Petit' }), 'choose-aim')).toEqual({
      person: 'Anne Petit',
    });
  });
});

describe('above the tasks', () => {
  test('another Monday moves the tasks, but for those that were given a day of their own', () => {
    const rows = changed('choose-aim', { [DUE]: '2026-03-11' });
    rows[1]![1] = '2026-03-09';
    const plan = readPlan(rows)!;
    expect(plan.monday).toBe('2026-03-09');
    expect(plan.said['choose-aim']).toEqual({ due: '2026-03-11' });
    expect(plan.said['audit-file']).toEqual({});
  });

  test('a day that is no Monday changes nothing', () => {
    const rows = cellsOf(shown());
    rows[1]![1] = '2026-03-11';
    expect(readPlan(rows)!.monday).toBe(MONDAY);
  });

  test('another person in charge takes over the tasks of the former', () => {
    const rows = cellsOf(shown());
    rows[2]![1] = 'Paul Roux';
    const plan = readPlan(rows)!;
    expect(plan.responsible).toBe('Paul Roux');
    expect(plan.said['audit-file']).toEqual({});
  });
});

test('rows may stand in any order, with others between', () => {
  const rows = changed('hold-workshop', { [BOX]: true });
  const lines = rows.splice(4).reverse();
  rows.push(...lines.slice(0, 10), ['ma ligne'], [], ...lines.slice(10));
  expect(saidIn(rows, 'hold-workshop')).toEqual({ done: true });
});

test.each([
  ['the key', KEY],
  ['the state', STATE],
])('a tab without its column of %s is not read', (_title, column) => {
  const rows = cellsOf(shown());
  rows[3]![column] = 'autre chose';
  expect(readPlan(rows)).toBeUndefined();
});

describe('what is written again', () => {
  const changes = (plan: ShownPlan, rows: CellValue[][]) =>
    planChanges(plan, readPlan(rows)!, rows, 'fr').map(({ row, column, cells }) => [
      row,
      column,
      cells.length,
    ]);

  test('is nothing where the tab says it already', () => {
    expect(changes(shown(), cellsOf(shown()))).toEqual([]);
  });

  test('is the line that counts, and the rows of the tasks that changed, neighbours at once', () => {
    const said = {
      'hold-workshop': { done: true },
      'pilot-segment': { done: true },
      'choose-aim': { done: true },
    };
    expect(changes(shown(said), cellsOf(shown()))).toEqual([
      [1, 1, 1],
      [10, 4, 1],
      [16, 4, 2],
    ]);
  });

  test('is the Monday too, where the one typed is none', () => {
    const rows = cellsOf(shown());
    rows[1]![1] = '2026-03-11';
    expect(changes(shown(), rows)).toEqual([[2, 2, 1]]);
  });
});
