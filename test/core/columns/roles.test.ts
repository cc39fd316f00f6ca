import { headerFit } from '../../../src/core/columns/header-fit';
import { headerWords } from '../../../src/core/columns/header-words';
import type { Role } from '../../../src/core/columns/role';
import { ROLES } from '../../../src/core/columns/roles';

const roles: readonly Role[] = ROLES;

describe.each(roles.map((role) => [role.id, role] as const))('the role %s', (_, role) => {
  test.each(role.examples.accepted)('accepts « %s »', (text) => expect(role.accepts(text)).toBe(true));

  if (role.examples.refused.length > 0) {
    test.each(role.examples.refused)('refuses « %s »', (text) => expect(role.accepts(text)).toBe(false));
  }

  test('is found under each of its own headers, and under its label', () => {
    for (const header of role.headers)
      expect([header, headerFit(role.headers, headerWords(header))]).toEqual([header, 1]);
  });

  test('has a label in both languages, and headers without repetition', () => {
    expect(role.label.fr && role.label.en).toBeTruthy();
    expect(new Set(role.headers).size).toBe(role.headers.length);
  });
});

describe('the values that prove a role', () => {
  const proving = roles.filter(({ recognises }) => recognises);

  test('are accepted by it', () => {
    for (const { recognises, accepts, examples } of proving) {
      expect(examples.accepted.filter((text) => recognises!(text) && !accepts(text))).toEqual([]);
    }
  });

  test('do not prove another one, save a mobile, which is a phone', () => {
    const doubled = proving.flatMap((role) =>
      role.examples.accepted
        .filter((text) => role.recognises!(text))
        .flatMap((text) => proving.filter((other) => other !== role && other.recognises!(text)))
        .map((other) => `${role.id} ${other.id}`),
    );
    expect([...new Set(doubled)].sort()).toEqual(['mobile phone']);
  });
});

test('every role has its own id', () => {
  expect(new Set(roles.map(({ id }) => id)).size).toBe(roles.length);
});
