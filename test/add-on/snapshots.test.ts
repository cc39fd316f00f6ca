import type { AddOn } from '../support/add-on';
import { freshBase, laterAmounts } from '../support/annotated-base';
import { killed } from '../support/disturb';
import { NextRuns, RecordedRun } from '../support/faulty-run';
import { picture } from '../support/picture';

const STORE = 'Segments PME – historique';

const storedRows = (addOn: AddOn): string[][] =>
  addOn.shown(STORE).filter((row) => row.some((text) => text !== ''));

describe('a snapshot of each analysis', () => {
  test('is kept in a hidden tab, once for the same analysis of the same day', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    const before = storedRows(addOn);
    expect(before).toHaveLength(1);
    expect(addOn.sheet(STORE).hidden).toBe(true);
    addOn.run(request);
    expect(storedRows(addOn)).toEqual(before);
  });

  test('another analysis of the same day takes its place; one of another day is added', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    const [before] = storedRows(addOn);
    laterAmounts(addOn);
    addOn.run(request);
    expect(storedRows(addOn)).toHaveLength(1);
    expect(storedRows(addOn)[0]).not.toEqual(before);
    addOn.run({ ...request, asOf: '2025-09-30' });
    expect(storedRows(addOn)).toHaveLength(2);
  });
});

test('a snapshot changed by hand is told, and another one is used', () => {
  const { addOn, request } = freshBase();
  for (const asOf of ['2025-03-31', '2025-06-30', '2025-09-30']) addOn.run({ ...request, asOf });
  const { value } = addOn.sheet(STORE).layers;
  value[1]![1] = `${value[1]![1]}x`;
  const answer = addOn.answer('history', { ...request, asOf: '2025-09-30', page: 0 });
  expect(answer.comparison).toMatchObject({ from: '2025-03-31', to: '2025-09-30' });
  expect(answer.notices.map(({ code }) => code)).toEqual(['history-damaged']);
  for (const row of value) row?.fill('détruit');
  expect(addOn.answer('history', { ...request, page: 0 })).toMatchObject({
    comparison: null,
    notices: [{ code: 'history-damaged' }],
  });
  addOn.run({ ...request, job: 'history' });
  expect(addOn.shown('Historique').flat().join()).toContain('laissés de côté');
  // The next analysis is kept below what was destroyed.
  addOn.run(request);
  expect(addOn.answer('history', { ...request, page: 0 }).dates.map(({ asOf }) => asOf)).toEqual([
    '2025-06-30',
  ]);
});

test('an execution that ends while a snapshot takes the place of another of the same day: the next run makes the workbook whole', () => {
  const { addOn, request } = freshBase();
  addOn.run(request);
  laterAmounts(addOn);
  const run = new RecordedRun(addOn, request);
  const expected = JSON.stringify(picture(addOn.document));
  const next = new NextRuns(run, request, ({ document }) => {
    expect(JSON.stringify(picture(document))).toBe(expected);
  });
  // The snapshot is kept last.
  const calls = run.names.length;
  for (let which = calls - 30; which < calls; which++) next.after(run.disturbedAt(which, killed(which)));
  expect(next.count).toBeGreaterThan(1);
}, 120_000);
