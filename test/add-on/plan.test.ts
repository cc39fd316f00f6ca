import {
  BOX,
  DUE,
  lineOf,
  PLAN,
  REMARK,
  STATE,
  segmented,
  smallBase,
  taskIn,
  tasksIn,
  type,
  WHO,
  withPlan,
} from '../support/plan';

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

  test('each call stays below 20 s of virtual time', () => {
    const addOn = withPlan();
    const before = addOn.times.length;
    addOn.answer('plan', {});
    addOn.answer('tellTask', { id: 'hold-workshop', done: true });
    addOn.answer('makePlan', { monday: '2026-11-30', responsible: 'Léa' });
    expect(Math.max(...addOn.times.slice(before - 1))).toBeLessThan(20_000);
  });
});
