import { proposeWays } from '../../../src/core/analysis/method-ways';
import type { RoleId } from '../../../src/core/columns/roles';

const file = (...roles: RoleId[]) => ({ has: new Set(roles), isScored: false });

const offered = (...given: Parameters<typeof proposeWays>): readonly string[] =>
  proposeWays(...given).map(({ id, options }) => `${id}: ${options.map((option) => option.id).join(', ')}`);

describe('what is chosen with a method', () => {
  test('nothing where the file leaves no choice', () => {
    expect(offered(file(), undefined)).toEqual([]);
  });

  test('account sizes on potential, where the file knows one or criteria make one', () => {
    expect(offered(file('potential'), undefined)).toEqual(['pmgOn: revenue, potential']);
    expect(offered({ has: new Set(), isScored: true }, undefined)).toEqual(['pmgOn: revenue, potential']);
  });

  test('two methods to cross among those that the file allows, and reactions to messages where they are known', () => {
    expect(offered(file('revenue', 'last-order-date', 'clicks'), undefined)).toEqual([
      'crossRows: pmg, score, cycle, engagement',
      'crossColumns: pmg, score, cycle, engagement',
    ]);
  });

  test('what « Réglages » says is offered even where the file lacks it: the result says so', () => {
    const [size] = proposeWays(file('revenue'), { pmgOn: 'potential' });
    expect([size!.chosen, size!.options.map(({ id }) => id)]).toEqual([
      'potential',
      ['revenue', 'potential'],
    ]);
  });
});
