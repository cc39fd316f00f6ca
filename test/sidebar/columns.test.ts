import { IGNORED, ROLE_GROUPS } from '../../sidebar/columns/role-groups';
import { ROLES } from '../../src/core/columns/roles';

test('every role can be chosen, in one place of the list', () => {
  const offered = [IGNORED, ...ROLE_GROUPS.flatMap((group) => group.roles)];
  expect([...offered].sort()).toEqual(ROLES.map((role) => role.id).sort());
});
