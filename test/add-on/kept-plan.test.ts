import type { AddOn } from '../support/add-on';
import { annotatedBase } from '../support/annotated-base';
import { picture } from '../support/picture';

const KEPT = 'Segments PME – écriture';

/** How often the texts on screen of the base are read – those of its numbers –, and the calls to the server. */
function callsOf(addOn: AddOn, work: () => void): { readonly reading: number; readonly all: number } {
  const read = (): number => addOn.calls['Range.getDisplayValues'] ?? 0;
  const [reads, calls] = [read(), addOn.times.length];
  work();
  return { reading: read() - reads, all: addOn.times.length - calls };
}

/** Goes on with a run until the first tab is written and the rest is kept for later calls. */
function firstWritten({ addOn, request }: ReturnType<typeof annotatedBase>): string {
  let run = addOn.answer('start', request);
  while (run.written === 0) run = addOn.answer('continue', { runId: run.runId });
  expect(run.done).toBe(false);
  expect(addOn.names()).toContain(KEPT);
  return run.runId;
}

function finish(addOn: AddOn, runId: string): void {
  while (!addOn.answer('continue', { runId }).done);
}

function refreshed(): unknown {
  const { addOn, request } = annotatedBase();
  addOn.run(request);
  return picture(addOn.document);
}

describe('what a run is to write, kept in a hidden tab', () => {
  test('the base is read when the run is planned, before the first tab is written and at the end; not in other calls', () => {
    const { addOn, request } = annotatedBase();
    addOn.sheet('Clients').layers.value[1]![2] = 90;
    const { reading, all } = callsOf(addOn, () => addOn.run(request));
    expect(reading).toBe(3);
    expect(all).toBeGreaterThan(4);
    expect(addOn.names()).not.toContain(KEPT);
  });

  test('once somebody deleted that tab, it is worked out again: the workbook is the same', () => {
    const base = annotatedBase();
    const runId = firstWritten(base);
    const { addOn } = base;
    addOn.document.sheets.splice(addOn.names().indexOf(KEPT), 1);
    finish(addOn, runId);
    expect(picture(addOn.document)).toEqual(refreshed());
  });

  test('a base edited meanwhile: nothing hidden is left once that is told', () => {
    const base = annotatedBase();
    const runId = firstWritten(base);
    const { addOn } = base;
    addOn.sheet('Clients').layers.value[9]![2] = '500,00';
    while (addOn.names().includes(KEPT)) addOn.ask('continue', { runId });
    expect(addOn.failure('continue', { runId }).code).toBe('stale-run');
  });

  test('a run given up leaves nothing of it', () => {
    const base = annotatedBase();
    base.addOn.cancel(firstWritten(base));
    expect(base.addOn.names()).not.toContain(KEPT);
  });

  test('one that an interrupted run left goes when the next one starts', () => {
    const base = annotatedBase();
    firstWritten(base);
    const { addOn, request } = base;
    addOn.clock += 5 * 60_000;
    addOn.run(request);
    expect(picture(addOn.document)).toEqual(refreshed());
  });
});
