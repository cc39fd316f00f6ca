import type { InspectAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { IGNORED, ROLE_GROUPS } from './role-groups';
import { NOT_USED } from './texts';

interface RoleSelectProps {
  readonly id: string;
  readonly describedBy: string;
  readonly role: string;
  readonly roles: InspectAnswer['roles'];
  readonly choose: (role: string) => void;
}

export function RoleSelect({ id, describedBy, role, roles, choose }: RoleSelectProps) {
  const say = useSay();
  const labels = new Map(roles.map((known) => [known.id, known.label]));
  return (
    <select
      id={id}
      aria-describedby={describedBy}
      value={role}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value={IGNORED}>{say(labels.get(IGNORED) ?? NOT_USED)}</option>
      {ROLE_GROUPS.map((group) => (
        <optgroup key={group.label.fr} label={say(group.label)}>
          {group.roles.map((id) => {
            const label = labels.get(id);
            return (
              label && (
                <option key={id} value={id}>
                  {say(label)}
                </option>
              )
            );
          })}
        </optgroup>
      ))}
    </select>
  );
}
