import type { RunRequest } from '../../src/contract/requests';
import type { AddOn } from './add-on';
import { type Fault, runWithFault, wait } from './faulty-run';
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
  const { calls } = runWithFault(untouched, request, () => {});
  const expected = JSON.stringify(picture(untouched.document));
  // Nothing of the run itself: only what is meant to be remembered.
  const remembered = { ...untouched.document.properties.document };
  expect(Object.keys(remembered).filter((name) => !/settings|copy|analysis/.test(name))).toEqual([]);
  let tried = 0;
  for (let which = 0; which < calls; which++) {
    const disturbed = start().addOn;
    runWithFault(disturbed, request, disturb(which));
    wait(disturbed);
    expect(JSON.stringify(pictureOfTab(disturbed.sheet('Clients')))).toBe(source);
    const { done } = runWithFault(disturbed, request, () => {});
    if (!done || JSON.stringify(picture(disturbed.document)) !== expected) {
      throw new Error(`call ${which} of ${calls}: the second run makes another workbook`);
    }
    expect(disturbed.document.properties.document).toEqual(remembered);
    tried++;
  }
  process.stdout.write(`${what}: ${tried} of ${calls} service calls disturbed in turn\n`);
  expect(tried).toBe(calls);
}
