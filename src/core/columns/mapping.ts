import { problem } from '../model/problem';
import type { Result } from '../model/result';
import { failure, success } from '../model/result';
import type { Column, Table } from '../model/table';
import { assignRoles } from './assign';
import { gatherEvidence, roleOf } from './detect';
import { guessOf } from './guess';
import { rankRevenueYears } from './revenue-years';
import type { Shape } from './role';
import type { RoleId } from './roles';
import { shapeOfTable } from './shape';

/** « This column is that role », said by the user. `position` is the 0-based position in the tab. */
export interface RoleChoice {
  readonly position: number;
  readonly role: string;
}

export interface ColumnGuess {
  readonly position: number;
  readonly header: string;
  readonly role: RoleId;
  /** 0–1; 1 where the user chose. */
  readonly confidence: number;
  readonly chosenByUser: boolean;
  /** The first three distinct texts, as shown. */
  readonly samples: readonly string[];
  /** Filled cells of the whole column. */
  readonly filled: number;
  /** Filled cells that the role cannot use. */
  readonly unusable: number;
  /** What the column holds must serve to nothing. */
  readonly sensitive?: true;
}

export interface Mapping {
  readonly shape: Shape;
  /** One per column of the table, in its order. */
  readonly columns: readonly ColumnGuess[];
}

/**
 * Proposes what each column is, by its values first and its header second; what the user chose stands, and may change
 * the shape of the table. Fails when a choice names a role or a column that does not exist.
 */
export function proposeMapping(table: Table, choices: readonly RoleChoice[]): Result<Mapping> {
  const chosen = new Map<Column, RoleId>();
  for (const choice of choices) {
    const column = table.columns.find(({ position }) => position === choice.position);
    const role = roleOf(choice.role);
    if (!role) return failure(unknownRole(choice.role));
    if (!column) return failure(unknownColumn(choice.position));
    chosen.set(column, role.id);
  }
  const evidence = rankRevenueYears(table.columns.map(gatherEvidence));
  const shape = shapeOfTable(evidence, [...chosen.values()]);
  const assigned = assignRoles(evidence, shape, chosen);
  const columns = evidence.map(({ column }) => guessOf(column, assigned.get(column)!));
  return success({ shape, columns });
}

/** The column that has the role: the first one, for a role that several may have. */
export const columnOf = (mapping: Mapping, role: RoleId): ColumnGuess | undefined =>
  mapping.columns.find((column) => column.role === role);

/** The same with its cells; `undefined` when no column has the role. */
export function columnWithRole(table: Table, mapping: Mapping, role: RoleId): Column | undefined {
  const guess = columnOf(mapping, role);
  return guess && table.columns.find((column) => column.position === guess.position);
}

const unknownRole = (role: string) =>
  problem(
    'unknown-role',
    {
      fr: `Le rôle de colonne « ${role} » n’existe pas. Choisissez-en un dans la liste.`,
      en: `There is no column role “${role}”. Choose one from the list.`,
    },
    { role },
  );

const unknownColumn = (position: number) =>
  problem(
    'unknown-column',
    {
      fr: 'Une colonne choisie n’existe plus dans l’onglet. Relancez la lecture de l’onglet, puis choisissez de nouveau.',
      en: 'A chosen column is no longer in the tab. Read the tab again, then choose once more.',
    },
    { position },
  );
