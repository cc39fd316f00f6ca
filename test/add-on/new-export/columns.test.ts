import type { RoleChoice } from '../../../src/contract/requests';
import type { HostCell } from '../../../workbench/emulator';
import { AddOn } from '../../support/add-on';
import { addExport, invoices, monthlyBase, rowsOf, UNION } from '../../support/monthly-base';

/** Headers of exports as one meets them, and as nobody should: none tells what its column holds. */
const HOSTILE = ['constructor', '<img src=x onerror=alert(1)>', '__proto__', '=HYPERLINK("x")', 'Divers'];

/** Invoices of January and February under headers that tell nothing. */
const underHostileHeaders = (): HostCell[][] => [HOSTILE, ...invoices(24, 35).slice(1)];

const TOLD: readonly RoleChoice[] = ['order-id', 'order-date', 'client-id', 'company', 'order-amount'].map(
  (role, position) => ({ table: 'join', position, role }),
);

function hostileMonth() {
  const { addOn, base } = monthlyBase();
  const next = addOn.addTab('Export', underHostileHeaders());
  return { addOn, base, next };
}

describe('the columns of a new export, corrected', () => {
  test('are shown under their own headers, whatever these are', () => {
    const { addOn, next } = hostileMonth();
    const { main } = addOn.answer('inspect', { source: { sheetId: next } });
    expect(main.columns.map(({ header }) => header)).toEqual(HOSTILE);
  });

  test('once told, the comparison and the addition go by them, and the base keeps its headers', () => {
    const { addOn, base, next } = hostileMonth();
    expect(addOn.failure('newExport', { base, next }).code).toBe('no-common-key');
    const { shown, added } = addExport(addOn, { base, next, choices: TOLD });
    expect(shown.things).toEqual({ added: 28, replaced: 0, identical: 7, absent: 24 });
    expect(added.rows).toBe(59);
    expect(rowsOf(addOn, UNION)).toEqual(invoices(0, 59));
  });

  test('the next month they need not be told again, nor does the analysis', () => {
    const { addOn, base, next } = hostileMonth();
    const { added } = addExport(addOn, { base, next, choices: TOLD });
    expect(addOn.answer('newExport', { base: added.sheetId, next }).things).toEqual({
      ...{ added: 0, replaced: 0, identical: 35, absent: 24 },
    });
    const { main } = addOn.answer('inspect', { source: { sheetId: added.sheetId } });
    expect([main.shape, main.columns.map(({ header }) => header)]).toEqual(['orders', invoices(0, 0)[0]]);
  });

  test('what is only compared is not remembered', () => {
    const { addOn, base, next } = hostileMonth();
    addOn.answer('newExport', { base, next, choices: TOLD });
    expect(addOn.failure('newExport', { base, next }).code).toBe('no-common-key');
  });

  test('pasted below the old rows: the columns of the base are meant', () => {
    const addOn = new AddOn();
    const [, ...old] = invoices(0, 31);
    const base = addOn.addTab('Factures', [
      ...underHostileHeaders().slice(0, 1),
      ...old,
      ...invoices(24, 35).slice(1),
    ]);
    const choices = TOLD.map((choice): RoleChoice => ({ ...choice, table: 'main' }));
    const { shown } = addExport(addOn, { base, fromRow: 33, choices });
    expect(shown.things).toEqual({ added: 28, replaced: 0, identical: 7, absent: 24 });
  });

  test.each([
    ['a role that does not exist', 'unknown-role', [{ table: 'join', position: 0, role: 'constructor' }]],
    ['a column that is not there', 'unknown-column', [{ table: 'join', position: 90, role: 'revenue' }]],
    ['a third table', 'bad-request', [{ table: 'other', position: 0, role: 'revenue' }]],
    ['no list', 'bad-request', 'revenue'],
  ])('refused: %s', (_what, code, choices) => {
    const { addOn, base, next } = hostileMonth();
    const request = { base, next, choices: choices as readonly RoleChoice[] };
    expect(addOn.failure('newExport', request).code).toBe(code);
  });
});
