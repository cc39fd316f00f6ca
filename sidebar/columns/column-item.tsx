import type { ColumnAnswer, InspectAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { IGNORED } from './role-groups';
import { RoleSelect } from './role-select';
import { EMPTY_COLUMN, TO_CHECK, unusableValues } from './texts';

/** Below this, the header alone or the values alone spoke for the role. */
const DOUBTFUL_BELOW = 0.6;

export interface ColumnItemProps {
  readonly id: string;
  readonly column: ColumnAnswer;
  readonly role: string;
  readonly roles: InspectAnswer['roles'];
  readonly choose: (role: string) => void;
}

/** One column of the user's tab: its title, some of its values, and the role it plays. */
export function ColumnItem({ id, column, role, roles, choose }: ColumnItemProps) {
  const about = `${id}-about`;
  return (
    <li class="column">
      <label for={id}>{column.header}</label>
      <div id={about} class="detail">
        <Samples samples={column.samples} />
        <Doubts column={column} />
      </div>
      <RoleSelect id={id} describedBy={about} role={role} roles={roles} choose={choose} />
    </li>
  );
}

function Samples({ samples }: { readonly samples: readonly string[] }) {
  const say = useSay();
  if (samples.length === 0) return <>{say(EMPTY_COLUMN)}</>;
  return <span class="samples">{samples.join(' · ')}</span>;
}

function Doubts({ column }: { readonly column: ColumnAnswer }) {
  const say = useSay();
  const { role, unusable, filled, chosenByUser, confidence } = column;
  if (role === IGNORED) return null;
  return (
    <>
      {unusable > 0 && <span class="doubt">{say(unusableValues(unusable, filled))}</span>}
      {!chosenByUser && confidence < DOUBTFUL_BELOW && <span class="doubt">{say(TO_CHECK)}</span>}
    </>
  );
}
