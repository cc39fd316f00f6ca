import fc from 'fast-check';
import { dayNumber, type IsoDate, isoDateOfDay } from '../../../src/core/model/iso-date';
import { AGREEMENT } from '../../../src/core/output/agreement-words';
import { planTab, progressOf, workshopTab } from '../../../src/core/output/plan-tab';
import { PLAN_WORDS } from '../../../src/core/output/plan-words';
import { HOME } from '../../../src/core/plan/home-words';
import { mondayFrom, planFrom } from '../../../src/core/plan/plan-from';
import type { SaidOfTasks } from '../../../src/core/plan/said';
import { SHOWN_BY } from '../../../src/core/plan/shown-by';
import type { PlannedTask, WorkbookFacts } from '../../../src/core/plan/task';
import { PLAN_TASKS } from '../../../src/core/plan/tasks';
import { WAYS } from '../../../src/core/plan/way-words';
import { WORKSHOP } from '../../../src/core/plan/workshop';
import { WEEK } from '../../../src/core/week/week-words';
import { day, succeeded } from '../../support/analysis';
import { pageSize } from '../../support/page-size';
import { phrasesIn, unfit } from '../../support/phrases';

const NOTHING: WorkbookFacts = {
  tabs: [],
  openDuplicates: 0,
  openAgreements: undefined,
  limitsFrozen: false,
  campaigns: 0,
  campaignsMeasured: 0,
  analyses: [],
};

/** A Monday, and a plan from it. */
const MONDAY = day('2026-03-02');
const plan = (asOf: string, facts: Partial<WorkbookFacts> = {}, said: SaidOfTasks = {}) =>
  succeeded(planFrom(MONDAY, { ...NOTHING, ...facts }, said, day(asOf)));

const find = (tasks: readonly PlannedTask[], id: string): PlannedTask =>
  tasks.find((task) => task.id === id)!;
const done = (tasks: readonly PlannedTask[]): readonly string[] =>
  tasks.filter(({ state }) => state === 'done').map(({ id }) => id);

describe('dates', () => {
  test('each task has its own day of its week', () => {
    const dates = plan('2026-03-02')
      .filter(({ week }) => week)
      .map(({ week, id, due }) => `${week} ${due} ${id}`);
    expect(dates).toEqual([
      '1 2026-03-02 name-responsible',
      '1 2026-03-02 audit-file',
      '1 2026-03-04 decide-duplicates',
      '1 2026-03-05 clean-copy',
      '1 2026-03-06 complete-missing',
      '2 2026-03-09 choose-aim',
      '2 2026-03-10 compute-segments',
      '2 2026-03-12 agree-on-ten',
      '2 2026-03-13 freeze-limits',
      '3 2026-03-16 three-actions',
      '3 2026-03-18 hand-out-guides',
      '3 2026-03-19 hold-workshop',
      '4 2026-03-23 pilot-segment',
      '4 2026-03-25 first-campaign',
      '4 2026-03-27 measure-campaign',
    ]);
  });

  test('then half a day each month, a review each quarter, a rebuild after a year, always on a Monday', () => {
    const dates = plan('2026-03-02')
      .filter(({ week }) => !week)
      .map(({ id, due }) => `${due} ${id}`);
    expect(dates).toEqual([
      '2026-04-06 monthly-update-01',
      '2026-05-04 monthly-update-02',
      '2026-06-08 monthly-update-03',
      '2026-06-08 quarterly-review-03',
      '2026-07-06 monthly-update-04',
      '2026-08-03 monthly-update-05',
      '2026-09-07 monthly-update-06',
      '2026-09-07 quarterly-review-06',
      '2026-10-05 monthly-update-07',
      '2026-11-02 monthly-update-08',
      '2026-12-07 monthly-update-09',
      '2026-12-07 quarterly-review-09',
      '2027-01-04 monthly-update-10',
      '2027-02-08 monthly-update-11',
      '2027-03-08 yearly-rebuild-12',
    ]);
  });

  test.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-03', '2026-03-09'],
    ['2026-03-08', '2026-03-09'],
    ['1969-12-28', '1969-12-29'],
  ])('the Monday from %s is %s', (from, monday) => {
    expect(mondayFrom(day(from))).toBe(monday);
  });

  test('a plan that does not start on a Monday is refused', () => {
    const refused = planFrom(day('2026-03-03'), NOTHING, {}, MONDAY);
    expect(refused.ok ? '' : refused.problem.code).toBe('not-a-monday');
  });
});

describe('states', () => {
  test('to do on its day, late the day after', () => {
    expect(find(plan('2026-03-06'), 'complete-missing').state).toBe('to-do');
    expect(find(plan('2026-03-07'), 'complete-missing').state).toBe('late');
  });

  test.each<[string, Partial<WorkbookFacts>]>([
    ['name-responsible', { responsible: 'Anne' }],
    ['audit-file', { tabs: ['audit'] }],
    ['decide-duplicates', { tabs: ['duplicates'] }],
    ['clean-copy', { tabs: ['clean'] }],
    ['compute-segments', { tabs: ['summary'] }],
    ['agree-on-ten', { openAgreements: 0 }],
    ['freeze-limits', { limitsFrozen: true }],
    ['three-actions', { tabs: ['actions'] }],
    ['hand-out-guides', { tabs: ['guide:champions'] }],
    ['first-campaign', { campaigns: 1 }],
    ['measure-campaign', { campaignsMeasured: 1 }],
  ])('%s is done when the workbook shows it, and nothing else is', (id, facts) => {
    expect(done(plan('2026-06-01', facts))).toEqual([id]);
  });

  test('a task that was given another day is late after that day', () => {
    const said = { 'complete-missing': { due: day('2026-03-20') } };
    expect(find(plan('2026-03-20', {}, said), 'complete-missing').state).toBe('to-do');
    expect(find(plan('2026-03-21', {}, said), 'complete-missing').state).toBe('late');
  });

  test('a fact that a person’s word makes needless is not asked for', () => {
    const facts = Object.defineProperty({ ...NOTHING, tabs: ['duplicates'] }, 'openDuplicates', {
      get: () => {
        throw new Error('asked');
      },
    });
    const tasks = succeeded(planFrom(MONDAY, facts, { 'decide-duplicates': { done: true } }, MONDAY));
    expect(find(tasks, 'decide-duplicates').state).toBe('done');
  });

  test('names still without an answer leave « 10 clients par segment » to do', () => {
    expect(done(plan('2026-03-02', { openAgreements: 3 }))).toEqual([]);
  });

  test('duplicates without a decision are still to do', () => {
    expect(done(plan('2026-03-02', { tabs: ['duplicates'], openDuplicates: 1 }))).toEqual([]);
  });

  test('a month is done by an analysis around its date, and no other month is', () => {
    const facts = { analyses: [day('2026-04-20')] };
    expect(done(plan('2026-12-31', facts))).toEqual(['monthly-update-01']);
    expect(done(plan('2026-12-31', { analyses: [day('2026-03-10')] }))).toEqual([]);
  });

  test('a tick by hand does a task, and taking it off opens one that the workbook shows', () => {
    expect(done(plan('2026-03-02', {}, { 'hold-workshop': { done: true } }))).toEqual(['hold-workshop']);
    expect(done(plan('2026-03-02', { tabs: ['audit'] }, { 'audit-file': { done: false } }))).toEqual([]);
  });
});

describe('for every Monday', () => {
  const mondays = fc
    .integer({ min: dayNumber(day('1990-01-01')), max: dayNumber(day('2150-01-01')) })
    .map((number) => mondayFrom(isoDateOfDay(number)));
  const tasksFrom = (monday: IsoDate, facts: Partial<WorkbookFacts> = {}) =>
    succeeded(planFrom(monday, { ...NOTHING, ...facts }, {}, monday));

  test('no analysis does two months at once', () => {
    fc.assert(
      fc.property(mondays, fc.integer({ min: 0, max: 400 }), (monday, after) => {
        const analyses = [isoDateOfDay(dayNumber(monday) + after)];
        expect(done(tasksFrom(monday, { analyses })).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('dates never fall on a week-end, ids never come twice', () => {
    fc.assert(
      fc.property(mondays, (monday) => {
        const tasks = tasksFrom(monday);
        expect(tasks.filter(({ due }) => (dayNumber(due) - dayNumber(monday)) % 7 > 4)).toEqual([]);
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      }),
    );
  });
});

describe('texts', () => {
  const declaredTasks = [...PLAN_TASKS.texts.weeks, ...PLAN_TASKS.texts.rhythm];

  test('what the workbook shows is a task', () => {
    const ids = declaredTasks.map(({ id }) => id);
    expect(Object.keys(SHOWN_BY).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('none is empty, none exclaims, none says « tu »', () => {
    expect(unfit(phrasesIn([PLAN_TASKS, WORKSHOP, PLAN_WORDS, AGREEMENT, HOME, WAYS, WEEK]))).toEqual([]);
  });

  test('the steps of the workshop follow one another for one hour', () => {
    const bounds = WORKSHOP.texts.steps.map(({ time }) => time.fr.match(/\d+/g)!.map(Number));
    expect(bounds.map(([from]) => from)).toEqual([0, ...bounds.slice(0, -1).map(([, to]) => to)]);
    expect(bounds[bounds.length - 1]![1]).toBe(60);
  });
});

describe('the tabs', () => {
  test('the plan says how far it is, from when, who answers for it, and each task with its date and person', () => {
    const said = { 'choose-aim': { done: true, comment: 'réveiller' } };
    const tasks = plan('2026-03-10', { responsible: 'Anne Petit', tabs: ['audit'] }, said);
    const tab = planTab({ monday: MONDAY, tasks, responsible: 'Anne Petit' }, 'fr');
    const rows = tab.values.map((row) =>
      row
        .filter((cell) => cell !== null)
        .join(' | ')
        .replace(/[\u00a0\u202f]/g, ' '),
    );
    expect(rows[0]).toMatch(/^Plan sur 4 semaines · 3 tâches faites sur 30, 3 en retard · /);
    expect(progressOf([]).fr).toBe('0 tâche faite sur 0');
    expect(rows[1]).toBe('Premier lundi | 2026-03-02 | 2026-03-02');
    expect(rows[2]).toBe('Responsable | Anne Petit | Anne Petit');
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^Semaine 1 \| Auditer le fichier clients \| .* \| 2026-03-02 \| Anne Petit \| Fait, vu dans le classeur \| true \| audit-file$/,
      ),
    );
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^Semaine 2 \| Choisir le but .* \| Dirigeant \| Fait \| true \| réveiller \| choose-aim$/,
      ),
    );
    expect(rows).toContainEqual(
      expect.stringMatching(/^Ensuite \| Refonte de l’année .* \| À faire \| false \| yearly-rebuild-12$/),
    );
  });

  test.each(['fr', 'en'] as const)('the workshop is one page of 720 × 1,000 px (%s)', (language) => {
    const { width, height } = pageSize(workshopTab(language));
    expect(width).toBeLessThanOrEqual(720);
    expect(height).toBeLessThanOrEqual(1_000);
  });
});
