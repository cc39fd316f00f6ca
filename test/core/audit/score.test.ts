import { CHECKS } from '../../../src/core/audit/checks';
import type { CheckResult } from '../../../src/core/audit/run-checks';
import { scoreChecks, verdictOf } from '../../../src/core/audit/score';

const check = (id: string) => CHECKS.find((one) => one.id === id)!;

const result = (id: string, verdict: CheckResult['verdict'], share = 0): CheckResult => ({
  ...{ check: check(id), verdict, share, count: share > 0 ? 1 : 0, examined: 100, places: [], positions: [] },
});

describe('the score', () => {
  test('a check loses 2 points per percent to correct, 1 per percent to review', () => {
    expect(scoreChecks([result('email-invalid', 'fail', 0.1)]).dimensions.validity).toBe(80);
    expect(scoreChecks([result('negative-revenue', 'review', 0.1)]).dimensions.validity).toBe(90);
    expect(scoreChecks([result('email-invalid', 'fail', 0.7)]).dimensions.validity).toBe(0);
  });

  test('important checks count three times, medium ones twice, others once', () => {
    const results = [
      ...[
        result('email-invalid', 'fail', 0.5),
        result('email-typo', 'pass'),
        result('basket-outliers', 'pass'),
      ],
    ];
    expect(scoreChecks(results).dimensions.validity).toBe((0 * 3 + 100 * 2 + 100 * 1) / 6);
  });

  test('a check that does not apply weighs nothing; the overall score is the mean of the dimensions', () => {
    const results = [
      ...[result('email-invalid', 'fail', 0.1), result('vat-key', 'not-applicable')],
      ...[result('exact-duplicates', 'pass'), result('inactive', 'not-applicable')],
    ];
    const { overall, dimensions } = scoreChecks(results);
    expect(dimensions).toEqual({
      ...{
        completeness: undefined,
        validity: 80,
        uniqueness: 100,
        consistency: undefined,
        freshness: undefined,
      },
    });
    expect(overall).toBe(90);
  });

  test('nothing asked: no score', () => {
    expect(scoreChecks([]).overall).toBeUndefined();
  });
});

describe('the verdict', () => {
  const verdict = (...results: readonly CheckResult[]) => verdictOf(results, scoreChecks(results));

  test('ready: nothing serious', () => {
    expect(verdict(result('missing-columns', 'pass'), result('email-invalid', 'fail', 0.01))).toBe('ready');
  });

  test('with reservations: an important fault on 2 % of the values or more', () => {
    expect(verdict(result('missing-columns', 'pass'), result('email-invalid', 'fail', 0.03))).toBe(
      'with-reservations',
    );
  });

  test('clean first: an essential column, or a third of the essential values, is missing', () => {
    expect(verdict(result('missing-columns', 'fail', 0.33))).toBe('clean-first');
    expect(
      verdict(
        result('missing-columns', 'pass'),
        result('missing-values', 'fail', 0.4),
        result('exact-duplicates', 'pass'),
        result('siret-key', 'pass'),
      ),
    ).toBe('clean-first');
  });
});
