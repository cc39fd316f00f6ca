import { recognise } from '../../../src/core/analysis/source';
import type { Recognised } from '../../../src/core/clients/join';
import type { RoleChoice } from '../../../src/core/columns/mapping';
import type { Grid } from '../../../src/core/model/table';
import { type Merged, mergeNewExport, type NextPlace } from '../../../src/core/new-export/new-export';
import { unionTable } from '../../../src/core/new-export/union-table';
import { rowsDrawn, tableOf } from '../../support/grid';

/** Roles by position, where a table of few rows would leave them open. */
type Roles = readonly string[];

const choices = (roles: Roles): readonly RoleChoice[] => roles.map((role, position) => ({ position, role }));

export function recognised(grid: Grid, roles: Roles = []): Recognised {
  const result = recognise({ grid, choicesFor: () => choices(roles) });
  if (!result.ok) throw new Error(result.problem.text.fr);
  return result.value;
}

export function merged(base: Recognised, place: NextPlace): Merged {
  const result = mergeNewExport(base, place);
  if (!result.ok) throw new Error(result.problem.text.fr);
  return result.value;
}

export const drawn = (drawing: string, roles?: Roles): Recognised => recognised(tableOf(drawing), roles);

/** The union, one line per row, cells between `|`, the header first. */
export function unionOf({ both, union }: Merged): readonly string[] {
  const { table } = unionTable(both, union);
  const line = (texts: readonly unknown[]): string => texts.map((text) => text ?? '').join(' | ');
  return [
    line(table.columns.map(({ header }) => header)),
    ...Array.from({ length: table.rowCount }, (_, row) =>
      line(table.columns.map(({ values }) => values[row])),
    ),
  ];
}

/** The drawing of a table as `unionOf` tells it. */
export const lines = (drawing: string): readonly string[] =>
  rowsDrawn(drawing).map((cells) => cells.join(' | '));

export const ORDER_ROLES = ['order-id', 'order-date', 'client-id', 'order-amount'];

/** Three orders of three clients, the second one of two lines: 275,50 €. */
export const ORDERS = `
  N° facture | Date facture | Code client | Montant HT
  FA-001     | 05/01/2026   | C1          | 100,00
  FA-002     | 12/01/2026   | C2          | 40,00
  FA-002     | 12/01/2026   | C2          | 60,00
  FA-003     | 20/01/2026   | C3          | 75,50`;

/** What a new export of orders makes of those of the base. */
export const addOrders = (base: string, next: string, roles = ORDER_ROLES) =>
  merged(drawn(base, roles), { tab: drawn(next, roles) });
