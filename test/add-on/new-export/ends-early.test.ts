import type { AddNewExportRequest } from '../../../src/contract/new-export';
import { AddOn } from '../../support/add-on';
import { killed } from '../../support/disturb';
import { addExport, invoices, monthlyBase, seen, UNION } from '../../support/monthly-base';
import { copyOfDocument } from '../../support/snapshot';

describe('an execution that ends early', () => {
  test.each(['first', 'second'])(
    'killed at each call of the %s month: before or after, never between',
    (month) => {
      const start = (): { addOn: AddOn; request: { base: number; next: number } } => {
        const { addOn, base, next } = monthlyBase();
        if (month === 'first') return { addOn, request: { base, next } };
        const { added } = addExport(addOn, { base, next });
        return { addOn, request: { base: added.sheetId, next: addOn.addTab('Mars', invoices(50, 40, 200)) } };
      };
      const { addOn: before, request } = start();
      const { mark } = before.answer('newExport', request);
      const contents = ({ document }: AddOn): string => {
        const tab = document.sheets.find(({ name }) => name === UNION);
        return JSON.stringify(tab ? tab.layers.value.filter((row) => row?.some((cell) => cell !== '')) : []);
      };
      const user = seen(before, 'Factures', 'Export février');
      const whole = new AddOn(copyOfDocument(before.document));
      let calls = 0;
      whole.beforeCall = () => void calls++;
      whole.answer('addNewExport', { ...request, mark });
      const known = new Set([contents(before), contents(whole)]);
      expect([known.size, calls > 10]).toEqual([2, true]);
      for (let which = 0; which < calls; which++) {
        const addOn = new AddOn(copyOfDocument(before.document));
        let made = 0;
        addOn.beforeCall = (name) => killed(which)(made++, name);
        expect(isDone(addOn, { ...request, mark })).toBe(false);
        addOn.beforeCall = undefined;
        expect(known).toContain(contents(addOn));
        expect(seen(addOn, 'Factures', 'Export février')).toBe(user);
        addExport(addOn, standingIn(addOn) ? { ...request, base: addOn.sheet(UNION).id } : request);
        expect(contents(addOn)).toBe(contents(whole));
      }
    },
  );
});

function isDone(addOn: AddOn, request: AddNewExportRequest): boolean {
  try {
    return addOn.ask('addNewExport', request).ok;
  } catch {
    return false;
  }
}

/** Our tab with rows in it: the base from then on. */
const standingIn = ({ document }: AddOn): boolean =>
  document.sheets.some(({ name, layers }) => name === UNION && layers.value.some((row) => row?.length));
