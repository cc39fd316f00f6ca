import type { RunRequest } from '../../../src/contract/requests';
import type { AddOn } from '../../support/add-on';
import { annotatedBase } from '../../support/annotated-base';
import { failing, killed } from '../../support/disturb';
import { type Fault, RecordedRun } from '../../support/faulty-run';
import { pictureOfTab } from '../../support/picture';
import { stateOf } from '../../support/snapshot';

/** What a person sees. */
const seen = (addOn: AddOn): string =>
  JSON.stringify(addOn.document.sheets.filter(({ hidden }) => !hidden).map(pictureOfTab));

/** Analysed twice, the second time after a change in the source; what undoing it asks. */
function analysedTwice(): { addOn: AddOn; request: RunRequest } {
  const { addOn, request } = annotatedBase();
  addOn.run(request);
  addOn.sheet('Clients').layers.value[5]![2] = '1,00';
  addOn.run(request);
  const { back } = addOn.answer('undoable', {});
  return { addOn, request: { source: { sheetId: 0 }, job: 'undo', back } };
}

/** Goes on as a person would: what is offered is done. */
function undoAgain(addOn: AddOn): void {
  addOn.clock += 5 * 60_000;
  const offered = addOn.ask('undoable', {});
  if (offered.ok) addOn.run({ source: { sheetId: 0 }, job: 'undo', back: offered.data.back });
  else expect(offered.error.code).toBe('nothing-to-undo');
}

/** Every call of « Annuler » in turn: what is offered afterwards leads where an undisturbed one leads. */
function disturbUndoing(what: string, disturb: (which: number) => Fault): void {
  const { addOn, request } = analysedTwice();
  const run = new RecordedRun(addOn, request);
  const expected = seen(addOn);
  const states = new Set<string>();
  run.names.forEach((name, which) => {
    const disturbed = run.disturbedAt(which, disturb(which));
    const state = stateOf(disturbed.document);
    if (states.has(state)) return;
    states.add(state);
    undoAgain(disturbed);
    if (seen(disturbed) !== expected) throw new Error(`call ${which}, ${name}: another workbook`);
  });
  process.stdout.write(
    `${what}: ${run.names.length} service calls disturbed in turn, ${states.size} different workbooks left and undone again\n`,
  );
  expect(run.names.length).toBeGreaterThan(300);
}

test('each call failing: what is offered afterwards ends it, notes of the user’s kept', () => {
  disturbUndoing('undo failures', failing);
}, 600_000);

test('killed at each call: the same', () => {
  disturbUndoing('undo time-outs', killed);
}, 600_000);
