import type { EndpointName, Endpoints } from '../../../src/contract/endpoints';
import { AddOn } from '../../support/add-on';
import { failing, killed } from '../../support/disturb';
import type { Fault } from '../../support/faulty-run';
import { addExport, invoices, monthlyBase } from '../../support/monthly-base';
import { pictureOfTab } from '../../support/picture';
import { copyOfDocument, stateOf } from '../../support/snapshot';

const UNION = 'Commandes à jour';

/** Rows of the base: few, and so many that the addition takes two calls to the server. */
const [FEW, MANY] = [31, 2_600];

/** What stands in our tab, without its last blank rows; nothing where it is gone or empty. */
const contents = ({ document }: AddOn): string =>
  JSON.stringify(
    document.sheets
      .find(({ name }) => name === UNION)
      ?.layers.value.filter((row) => row?.some((cell) => cell !== '' && cell !== undefined)) ?? [],
  );

/** The tabs of the user. */
const userTabs = ({ document }: AddOn): string =>
  JSON.stringify(
    document.sheets
      .filter(({ name }) => name !== UNION && !name.startsWith('Segments PME'))
      .map((sheet) => pictureOfTab(sheet)),
  );

/** What an answer says, whichever tab and addition it names. */
const said = (answer: unknown): string => JSON.stringify(answer).replace(/"(id|sheetId)":[^,}]*/g, '');

const hidden = ({ document }: AddOn): string[] =>
  document.sheets
    .filter(({ name }) => name.startsWith('Segments PME'))
    .map((sheet) => `${sheet.name} ${sheet.hidden}`);

function month(which: 'first' | 'second', rows: number) {
  const { addOn, base, next } = monthlyBase(rows, 35);
  if (which === 'first') return { addOn, base, next };
  const { added } = addExport(addOn, { base, next });
  return { addOn, base: added.sheetId, next: addOn.addTab('Mars', invoices(rows, 40, 200)) };
}

/** A question asked until it is answered, or fails. */
function isAnswered<Name extends EndpointName>(
  addOn: AddOn,
  name: Name,
  request: Endpoints[Name]['request'],
): boolean {
  try {
    addOn.answer(name, request);
    return true;
  } catch {
    return false;
  }
}

/**
 * Every service call that the question makes, disturbed in turn: our tab is as before or as after, the user’s are as they
 * were, and the same question asked again is answered as if nothing had happened.
 */
function disturbEvery<Name extends 'addNewExport' | 'undoNewExport'>(
  what: string,
  before: AddOn,
  name: Name,
  request: Endpoints[Name]['request'],
  disturb: (which: number) => Fault,
): number {
  const again = (document: AddOn['document']): AddOn => new AddOn(copyOfDocument(document));
  const whole = again(before.document);
  let calls = 0;
  whole.beforeCall = () => void calls++;
  const answer = said(whole.answer(name, request));
  const servers = whole.times.length;
  const known = [contents(before), contents(whole)];
  const theirs = userTabs(before);
  expect(known[0] === known[1]).toBe(false);
  const states = new Set<string>();
  for (let which = 0; which < calls; which++) {
    const disturbed = again(before.document);
    let made = 0;
    const fault = disturb(which);
    disturbed.beforeCall = (call) => fault(made++, call);
    isAnswered(disturbed, name, request);
    disturbed.beforeCall = undefined;
    const state = stateOf(disturbed.document);
    if (states.has(state)) continue;
    states.add(state);
    if (!known.includes(contents(disturbed)))
      throw new Error(`call ${which} of ${calls}: our tab is between`);
    if (userTabs(disturbed) !== theirs)
      throw new Error(`call ${which} of ${calls}: a tab of the user’s changed`);
    const told = said(disturbed.answer(name, request));
    if (name === 'addNewExport') expect(told).toBe(answer);
    if (contents(disturbed) !== known[1]) throw new Error(`call ${which} of ${calls}: another tab`);
    expect(hidden(disturbed)).toEqual(hidden(whole));
  }
  process.stdout.write(
    `${what}: ${calls} service calls in ${servers} calls to the server disturbed in turn, ${states.size} different workbooks left and asked again\n`,
  );
  return servers;
}

describe.each([
  ['failing', failing],
  ['killed', killed],
] as const)(
  'a new export, each call %s: our tab as before or as after, and asked again, all is well',
  (how, disturb) => {
    test.each([
      ['first', FEW, 1],
      ['second', MANY, 2],
    ] as const)(
      'added, the %s month, to %i rows',
      (which, rows, servers) => {
        const { addOn, base, next } = month(which, rows);
        const { mark } = addOn.answer('newExport', { base, next });
        const request = { base, next, mark };
        expect(disturbEvery(`${which} addition ${how}`, addOn, 'addNewExport', request, disturb)).toBe(
          servers,
        );
      },
      600_000,
    );

    test('taken back, with a change of the user’s that is kept', () => {
      const { addOn, base, next } = month('second', FEW);
      const { added } = addExport(addOn, { base, next });
      addOn.sheet(UNION).layers.value[3]![3] = 'Nouvelle raison sociale';
      disturbEvery(`undo ${how}`, addOn, 'undoNewExport', { id: added.undo.id }, disturb);
    }, 600_000);
  },
);
