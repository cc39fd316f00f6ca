import { AddOn, clientRows } from '../support/add-on';
import { freshBase } from '../support/annotated-base';

/** 22 November 2026 is a Sunday: the plan begins the day after. */
const MONDAY = '2026-11-23';

/** A base that was segmented, its guides with it. */
function segmented(clients: number): AddOn {
  const addOn = new AddOn();
  const sheetId = addOn.addTab('Clients', clientRows(clients));
  addOn.run({ source: { sheetId }, asOf: '2026-01-01', guides: true });
  return addOn;
}

const BASE = segmented(12);

/** The same workbook each time, made once. */
const smallBase = (): AddOn => new AddOn(structuredClone(BASE.document));

function withPlan(responsible = 'Anne Petit', addOn = smallBase()): AddOn {
  addOn.answer('makePlan', { monday: MONDAY, responsible });
  return addOn;
}

const PLAN = 'Plan sur 4 semaines';
const [DUE, WHO, STATE, BOX, REMARK] = [3, 4, 5, 6, 7] as const;

/** What the tab shows of a task, from its date to its comment. */
const lineOf = (addOn: AddOn, task: string): string[] =>
  addOn
    .shown(PLAN)
    .find((row) => row.includes(task))!
    .slice(DUE, REMARK + 1);

/** Somebody changes a cell of a task in the tab. */
function type(addOn: AddOn, task: string, column: number, value: string | number | boolean): void {
  const row = addOn.shown(PLAN).findIndex((cells) => cells.includes(task));
  addOn.sheet(PLAN).layers.value[row]![column] = value;
}

const tasksIn = (addOn: AddOn) => addOn.answer('plan', {}).plan!.stages.flatMap(({ tasks }) => tasks);
const taskIn = (addOn: AddOn, id: string) => tasksIn(addOn).find((task) => task.id === id)!;
const days = (date: string): number => Date.parse(`${date}T11:00:00Z`);

describe('« Plan sur 4 semaines »', () => {
  test('is begun on the Monday chosen, with what the workbook shows done already', () => {
    const addOn = smallBase();
    expect(addOn.answer('plan', {})).toEqual({
      mondays: ['16/11/2026', '23/11/2026', '30/11/2026'].map((text) => ({
        day: text.split('/').reverse().join('-'),
        text,
      })),
      plan: null,
    });
    withPlan('Anne Petit', addOn);
    expect(addOn.names().slice(-3)).toEqual([PLAN, 'Atelier d’une heure', 'Réglages']);
    expect(lineOf(addOn, 'audit-file')).toEqual(['23/11/2026', 'Anne Petit', 'À faire', 'FAUX', '']);
    expect(lineOf(addOn, 'compute-segments')[STATE - DUE]).toBe('Fait, vu dans le classeur');
    expect(
      tasksIn(addOn)
        .filter(({ done }) => done)
        .map(({ id }) => id),
    ).toEqual(['name-responsible', 'compute-segments', 'hand-out-guides']);
  });

  test('a day that is no Monday is refused, and nothing is written', () => {
    const addOn = smallBase();
    const before = addOn.names();
    expect(addOn.failure('makePlan', { monday: '2026-11-24', responsible: '' }).code).toBe('not-a-monday');
    expect(addOn.names()).toEqual(before);
  });

  test('what is ticked and written in the tab is seen in the sidebar', () => {
    const addOn = withPlan();
    type(addOn, 'hold-workshop', BOX, true);
    type(addOn, 'compute-segments', BOX, false);
    type(addOn, 'choose-aim', WHO, 'Paul');
    type(addOn, 'choose-aim', REMARK, '<b>réveiller</b>');
    type(addOn, 'choose-aim', DUE, '02/12/2026');
    expect(taskIn(addOn, 'hold-workshop').done).toBe(true);
    expect(taskIn(addOn, 'compute-segments').done).toBe(false);
    expect(taskIn(addOn, 'choose-aim')).toMatchObject({
      ...{ person: 'Paul', due: '2026-12-02', comment: '<b>réveiller</b>', line: 'Paul · 02/12/2026' },
    });
    // The tab now says the same.
    expect(lineOf(addOn, 'hold-workshop').slice(2, 4)).toEqual(['Fait', 'VRAI']);
    expect(lineOf(addOn, 'compute-segments').slice(2, 4)).toEqual(['À reprendre', 'FAUX']);
  });

  test('what is said in the sidebar stands in the tab, a text as a text', () => {
    const addOn = withPlan();
    addOn.answer('tellTask', { id: 'hold-workshop', done: true });
    addOn.answer('tellTask', {
      id: 'choose-aim',
      due: '2026-12-02',
      person: '=HYPERLINK("x")',
      comment: '+33',
    });
    expect(lineOf(addOn, 'hold-workshop').slice(2, 4)).toEqual(['Fait', 'VRAI']);
    expect(lineOf(addOn, 'choose-aim')).toEqual(['02/12/2026', '=HYPERLINK("x")', 'À faire', 'FAUX', '+33']);
    const sheet = addOn.sheet(PLAN);
    expect(sheet.layers.formula.flat().filter(Boolean)).toEqual([]);
    addOn.answer('tellTask', { id: 'choose-aim', due: '', person: '', comment: '' });
    expect(lineOf(addOn, 'choose-aim')).toEqual(['30/11/2026', 'Dirigeant', 'À faire', 'FAUX', '']);
  });

  test('a tick taken off what the workbook shows holds, and put back it holds no longer', () => {
    const addOn = withPlan();
    addOn.answer('tellTask', { id: 'compute-segments', done: false });
    expect(taskIn(addOn, 'compute-segments').done).toBe(false);
    addOn.answer('tellTask', { id: 'compute-segments', done: true });
    expect(lineOf(addOn, 'compute-segments')[STATE - DUE]).toBe('Fait, vu dans le classeur');
  });

  test('time makes a task late, in both', () => {
    const addOn = withPlan();
    addOn.clock = days('2026-11-25');
    expect(taskIn(addOn, 'audit-file')).toMatchObject({
      late: true,
      line: 'Anne Petit · 23/11/2026 · En retard',
    });
    expect(lineOf(addOn, 'audit-file')[STATE - DUE]).toBe('En retard');
    expect(addOn.shown(PLAN)[0]![0]).toContain('3 tâches faites sur 30, 1 en retard');
  });

  test('an audit written later shows that the file was audited', () => {
    const addOn = withPlan();
    addOn.run({ source: { sheetId: addOn.document.sheets[0]!.id }, job: 'audit' });
    expect(taskIn(addOn, 'audit-file').done).toBe(true);
  });

  test('a segmentation a month later does the update of that month', () => {
    const addOn = withPlan('Anne Petit', segmented(12));
    addOn.clock = days('2026-12-29');
    addOn.run({ source: { sheetId: addOn.document.sheets[0]!.id } });
    expect(taskIn(addOn, 'monthly-update-01').done).toBe(true);
    expect(taskIn(addOn, 'monthly-update-02').done).toBe(false);
  });

  test('another Monday and another person move the tasks that nobody moved', () => {
    const addOn = withPlan();
    type(addOn, 'choose-aim', WHO, 'Paul');
    addOn.answer('tellTask', { id: 'choose-aim', due: '2026-12-02' });
    addOn.answer('makePlan', { monday: '2026-11-30', responsible: 'Léa' });
    expect(lineOf(addOn, 'audit-file').slice(0, 2)).toEqual(['30/11/2026', 'Léa']);
    expect(lineOf(addOn, 'choose-aim').slice(0, 2)).toEqual(['02/12/2026', 'Paul']);
    expect(addOn.answer('plan', {}).plan).toMatchObject({ monday: '2026-11-30', responsible: 'Léa' });
  });

  test('rows sorted, rows and columns added, a tab renamed: everything stays, and is read', () => {
    const addOn = withPlan();
    const sheet = addOn.sheet(PLAN);
    const { layers } = sheet;
    for (const layer of Object.values(layers)) [layer[4], layer[10]] = [layer[10], layer[4]];
    sheet.columnCount += 1;
    layers.value[3]![9] = 'Budget';
    layers.value[10]![9] = 500;
    layers.note[10] = ['à relire'];
    addOn.answer('tellTask', { id: 'name-responsible', comment: 'fait en réunion' });
    addOn.answer('makePlan', { monday: '2026-11-30', responsible: 'Léa' });
    expect([layers.value[10]![8], layers.value[10]![9], layers.note[10]![0]]).toEqual([
      'name-responsible',
      500,
      'à relire',
    ]);
    sheet.name = 'Notre plan';
    expect(taskIn(addOn, 'name-responsible').comment).toBe('fait en réunion');
  });

  test('a task whose row is deleted is not wanted any more', () => {
    const addOn = withPlan();
    const row = addOn.shown(PLAN).findIndex((cells) => cells.includes('first-campaign'));
    for (const layer of Object.values(addOn.sheet(PLAN).layers)) layer.splice(row, 1);
    expect(taskIn(addOn, 'first-campaign')).toBeUndefined();
    expect(tasksIn(addOn)).toHaveLength(29);
  });

  test('a tab whose columns were taken apart is said, and left as it is', () => {
    const addOn = withPlan();
    addOn.sheet(PLAN).layers.value[3]![8] = 'x';
    const before = addOn.shown(PLAN);
    expect(addOn.failure('plan', {}).code).toBe('plan-unreadable');
    expect(addOn.failure('makePlan', { monday: MONDAY, responsible: '' }).code).toBe('plan-unreadable');
    expect(addOn.shown(PLAN)).toEqual(before);
  });

  test('an execution that ends anywhere while the plan is made leaves one that is made by the next', () => {
    const calls = Object.values(withPlan().calls).reduce((sum, count) => sum + count, 0);
    let disturbed = 0;
    for (let at = 1; at <= calls; at += 9) {
      const { addOn, request } = freshBase();
      addOn.run(request);
      let count = 0;
      addOn.beforeCall = () => {
        if (++count === at) throw new Error('Exceeded maximum execution time');
      };
      if (isDone(() => addOn.answer('makePlan', { monday: MONDAY, responsible: 'Anne Petit' }))) break;
      addOn.beforeCall = undefined;
      disturbed++;
      withPlan('Anne Petit', addOn);
      expect(addOn.names().filter((name) => name.startsWith(PLAN))).toEqual([PLAN]);
      expect(tasksIn(addOn)).toHaveLength(30);
      expect(addOn.names()).not.toContain('Segments PME – notes');
    }
    expect(disturbed).toBeGreaterThan(10);

    function isDone(call: () => unknown): boolean {
      try {
        call();
        return true;
      } catch {
        return false;
      }
    }
  });

  test('each call stays below 20 s of virtual time', () => {
    const addOn = withPlan();
    const before = addOn.times.length;
    addOn.answer('plan', {});
    addOn.answer('tellTask', { id: 'hold-workshop', done: true });
    addOn.answer('makePlan', { monday: '2026-11-30', responsible: 'Léa' });
    expect(Math.max(...addOn.times.slice(before - 1))).toBeLessThan(20_000);
  });
});

describe('« 10 clients par segment : d’accord ? »', () => {
  const LIST = '10 clients par segment';
  const listed = (addOn: AddOn) => addOn.shown(LIST).slice(2);

  test('takes ten names of each segment, and is done once each has an answer', () => {
    const addOn = withPlan('Anne', segmented(300));
    addOn.answer('agreement', {});
    const segments = listed(addOn).map(([segment]) => segment);
    const counts = new Map(segments.map((name) => [name, segments.filter((other) => other === name).length]));
    expect([...counts.values()].every((count) => count === 10)).toBe(true);
    expect(counts.size).toBe(7);
    expect(taskIn(addOn, 'agree-on-ten').done).toBe(false);
    listed(addOn).forEach((_, index) => {
      addOn.sheet(LIST).layers.value[index + 2]![5] = 'oui';
    });
    expect(taskIn(addOn, 'agree-on-ten').done).toBe(true);
  });

  test('made again, it keeps the answers, the remarks and what was added beside', () => {
    const addOn = withPlan('Anne', segmented(300));
    addOn.answer('agreement', {});
    const { layers } = addOn.sheet(LIST);
    addOn.sheet(LIST).columnCount += 1;
    layers.value[1]![7] = 'Avis de Paul';
    layers.value[2]![7] = 'à voir';
    layers.value[2]![5] = 'non';
    layers.value[2]![6] = '=2+2';
    const [client] = listed(addOn).map((row) => row[4]);
    addOn.answer('agreement', {});
    expect(
      listed(addOn)
        .find((row) => row[4] === client)!
        .slice(5),
    ).toEqual(['non', '=2+2', 'à voir']);
    expect(addOn.names()).not.toContain('Segments PME – notes');
    expect(addOn.times.at(-1)).toBeLessThan(20_000);
  });

  test('costs as many calls for 2,000 clients as for 300', () => {
    const cost = (clients: number): number => {
      const addOn = segmented(clients);
      const before = addOn.roundTrips;
      addOn.answer('agreement', {});
      return addOn.roundTrips - before;
    };
    expect(cost(2_000)).toBe(cost(300));
  });

  test('without segments, says what to do first', () => {
    const addOn = new AddOn();
    addOn.addTab('Clients', clientRows(3));
    expect(addOn.failure('agreement', {}).code).toBe('no-clients-tab');
  });
});
