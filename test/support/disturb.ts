import type { RunRequest } from '../../src/contract/requests';
import type { AddOn } from './add-on';
import { type Fault, NextRuns, RecordedRun } from './faulty-run';
import { picture, pictureOfTab } from './picture';

type Start = () => { addOn: AddOn; request: RunRequest };

/** That one call fails; the script may catch it and go on. */
export const failing =
  (which: number): Fault =>
  (call) => {
    if (call === which) throw new Error('Service Spreadsheets failed while accessing document.');
  };

/** Google kills the execution there: nothing answers any more, not even to whoever catches the end. */
export const killed =
  (which: number): Fault =>
  (call) => {
    if (call >= which) throw new Error('Exceeded maximum execution time');
  };

/** Every call of a run in turn: afterwards a second run makes the workbook that an undisturbed run makes. */
export function disturbEveryCall(what: string, start: Start, disturb: (which: number) => Fault): void {
  const { addOn: untouched, request } = start();
  const source = JSON.stringify(pictureOfTab(untouched.sheet('Clients')));
  const run = new RecordedRun(untouched, request);
  const expected = JSON.stringify(picture(untouched.document));
  // Nothing of the run itself: only what is meant to be remembered.
  const remembered = { ...untouched.document.properties.document };
  expect(Object.keys(remembered).filter((name) => !/settings|copy|analysis|days|week/.test(name))).toEqual(
    [],
  );
  const calls = run.names.length;
  let which = 0;
  let struck = 0;
  const next = new NextRuns(run, request, ({ document }, done) => {
    if (!done || JSON.stringify(picture(document)) !== expected) {
      throw new Error(`call ${which} of ${calls}: the second run makes another workbook`);
    }
    expect(document.properties.document).toEqual(remembered);
  });
  for (; which < calls; which++) {
    const fault = disturb(which);
    const disturbed = run.disturbedAt(which, (call, name) => {
      if (call === which) struck++;
      fault(call, name);
    });
    expect(JSON.stringify(pictureOfTab(disturbed.sheet('Clients')))).toBe(source);
    next.after(disturbed);
  }
  process.stdout.write(
    `${what}: ${struck} of ${calls} service calls disturbed in turn, ${next.count} different workbooks left and run again\n`,
  );
  expect(struck).toBe(calls);
}
