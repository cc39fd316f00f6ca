import { freshBase } from '../support/annotated-base';
import { MONDAY, PLAN, taskIn, tasksIn, withPlan } from '../support/plan';

describe('« Plan sur 4 semaines »', () => {
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
});
