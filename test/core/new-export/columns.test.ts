import { recognise } from '../../../src/core/analysis/source';
import type { Recognised } from '../../../src/core/clients/join';
import { mergeNewExport } from '../../../src/core/new-export/new-export';
import { tableOf } from '../../support/grid';
import { lines, merged, unionOf } from './support';

/** A tab of which the user says what some columns are, by their headers. */
function told(drawing: string, roles: Readonly<Record<string, string>> = {}): Recognised {
  const result = recognise({
    grid: tableOf(drawing),
    choicesFor: ({ columns }) =>
      columns.flatMap(({ header, position }) => (roles[header] ? [{ position, role: roles[header] }] : [])),
  });
  if (!result.ok) throw new Error(result.problem.text.fr);
  return result.value;
}

const BASE = `
  N° facture | Date facture | Code client | Montant HT
  FA-001     | 05/01/2026   | C1          | 100,00
  FA-002     | 12/01/2026   | C2          | 40,00`;

/** Nothing in it tells what it holds. */
const EXPORT = `
  Réf    | A          | B  | C     | Remise
  FA-002 | 12/01/2026 | C2 | 45,50 | 2,00
  FA-003 | 03/02/2026 | C1 | 30,00 | 1,00`;

const TOLD = { Réf: 'order-id', A: 'order-date', B: 'client-id', C: 'order-amount', Remise: 'ignored' };

describe('the columns of a new export, as the user corrects them', () => {
  test('a column goes where the user says, whatever its header', () => {
    expect(unionOf(merged(told(BASE), { tab: told(EXPORT, TOLD) }))).toEqual(
      lines(`
      N° facture | Date facture | Code client | Montant HT | Remise
      FA-001     | 05/01/2026   | C1          | 100,00     |
      FA-002     | 12/01/2026   | C2          | 45,50      | 2,00
      FA-003     | 03/02/2026   | C1          | 30,00      | 1,00`),
    );
  });

  test('without the correction the export is refused, since its amount is not known', () => {
    const { C: _amount, ...rest } = TOLD;
    const refused = mergeNewExport(told(BASE), { tab: told(EXPORT, { ...rest, C: 'ignored' }) });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'column-not-in-export' } });
  });

  test('what the user says comes before an equal header, which then holds something else', () => {
    const next = `
      N° facture | Date facture | Code client | Montant HT | Total ligne
      FA-003     | 03/02/2026   | C1          | 7          | 30,00`;
    const roles = { 'Total ligne': 'order-amount', 'Montant HT': 'quantity' };
    expect(unionOf(merged(told(BASE), { tab: told(next, roles) }))).toEqual(
      lines(`
      N° facture | Date facture | Code client | Montant HT | Montant HT
      FA-001     | 05/01/2026   | C1          | 100,00     |
      FA-002     | 12/01/2026   | C2          | 40,00      |
      FA-003     | 03/02/2026   | C1          | 30,00      | 7`),
    );
  });

  test('a column that the user sets aside no longer fills the base’s column of the same header', () => {
    const next = `
      N° facture | Date facture | Code client | Montant HT
      FA-003     | 03/02/2026   | C1          | 30,00`;
    const refused = mergeNewExport(told(BASE), { tab: told(next, { 'Montant HT': 'ignored' }) });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'column-not-in-export' } });
  });

  test('said of the export, it is said as well of the base’s column of the same header that nothing told', () => {
    const base = `
      X      | A          | Code client | C
      7714   | 05/01/2026 | C1          | 100,00`;
    const next = `
      X      | A          | Code client | C
      7714   | 06/01/2026 | C1          | 90,00`;
    const roles = { A: 'order-date', C: 'order-amount' };
    const fates = (more: Readonly<Record<string, string>>) =>
      merged(told(base, roles), { tab: told(next, { ...roles, ...more }) }).union.things.map(
        ({ fate }) => fate,
      );
    expect(fates({})).toEqual(['absent', 'added']);
    expect(fates({ X: 'order-id' })).toEqual(['replaced']);
  });

  test('columns that may be several are told apart by their headers still', () => {
    const base = `
      Code client | Société | Remarque
      C1          | Un      | fidèle`;
    const next = `
      Code client | Société | Autre remarque | Remarque
      C2          | Deux    | rappeler       | calme`;
    const { both, union } = merged(told(base), { tab: told(next, { 'Autre remarque': 'note' }) });
    expect(unionOf({ both, union, keys: undefined as never })).toEqual(
      lines(`
      Code client | Société | Remarque | Autre remarque
      C1          | Un      | fidèle   |
      C2          | Deux    | calme    | rappeler`),
    );
  });
});
