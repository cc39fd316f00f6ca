import { useState } from 'preact/hooks';
import type { ColumnAnswer, InspectAnswer, TableAnswer } from '../../src/contract/answers';
import type { RoleChoice } from '../../src/contract/requests';
import { useSay } from '../language';
import { ColumnItem } from './column-item';
import { IGNORED } from './role-groups';
import { tableLine, unusedColumns } from './texts';

interface TableColumnsProps {
  readonly which: RoleChoice['table'];
  readonly table: TableAnswer;
  readonly roles: InspectAnswer['roles'];
  readonly choices: readonly RoleChoice[];
  readonly choose: (choice: RoleChoice) => void;
  /** Columns without a role are looked for here: they are not hidden at first. */
  readonly unfolded?: boolean;
}

/** The columns of one tab. One that gets a role stays where it is: the field under the user's hand must not jump away. */
export function TableColumns({ which, table, roles, choices, choose, unfolded = false }: TableColumnsProps) {
  const say = useSay();
  const [folded] = useState(() => unusedIn(table));
  const item = (column: ColumnAnswer) => {
    const { position } = column;
    const chosen = choices.find((choice) => choice.table === which && choice.position === position);
    return (
      <ColumnItem
        key={position}
        id={`${which}-${position}`}
        column={column}
        role={chosen?.role ?? column.role}
        roles={roles}
        choose={(role) => choose({ table: which, position, role })}
      />
    );
  };
  return (
    <section>
      <h2>{table.name}</h2>
      <p class="muted">{say(tableLine(table))}</p>
      <ul class="columns">{table.columns.filter(({ position }) => !folded.has(position)).map(item)}</ul>
      {folded.size > 0 && (
        <details open={unfolded || folded.size === table.columns.length}>
          <summary>{say(unusedColumns(folded.size))}</summary>
          <ul class="columns">{table.columns.filter(({ position }) => folded.has(position)).map(item)}</ul>
        </details>
      )}
    </section>
  );
}

const unusedIn = ({ columns }: TableAnswer): ReadonlySet<number> =>
  new Set(
    columns
      .filter(({ role, chosenByUser }) => role === IGNORED && !chosenByUser)
      .map(({ position }) => position),
  );
