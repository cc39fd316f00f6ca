import { sentenceOf } from '../../../src/core/audit/check-texts';
import { CHECKS, type CheckId } from '../../../src/core/audit/checks';
import type { Check } from '../../../src/core/audit/define-check';
import { gridOf } from '../../support/grid';
import { auditOf, resultOf } from './audit-of';

const checks: readonly Check<CheckId>[] = CHECKS;

/** A table as drawn in the declarations; unlike elsewhere a dot stands for a space that matters. */
const drawn = (drawing: string) =>
  gridOf(drawing.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replace(/·/g, ' '))));

const verdictOf = (drawing: string, id: CheckId) => resultOf(auditOf(drawn(drawing)), id);

describe.each(checks.map((check) => [check.id, check] as const))('the check %s', (id, check) => {
  test('says nothing of tables that conform', () => {
    const verdicts = check.examples.conform.map((drawing) => [drawing, verdictOf(drawing, id).verdict]);
    expect(verdicts.filter(([, verdict]) => verdict !== 'pass' && verdict !== 'not-applicable')).toEqual([]);
  });

  if (check.examples.toFix.length > 0) {
    test('finds what is to be corrected, and shows where', () => {
      for (const drawing of check.examples.toFix) {
        const { verdict, count, share, places } = verdictOf(drawing, id);
        expect([drawing, ['fail', 'review'].includes(verdict)]).toEqual([drawing, true]);
        expect(count).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
        if (!['missing-columns', 'stale-file'].includes(id)) expect(places.length).toBeGreaterThan(0);
      }
    });
  }

  test('speaks French and English', () => {
    for (const { fr, en } of [check.title, check.why, check.advice, check.one, check.many]) {
      expect(fr && en).toBeTruthy();
      expect(fr).not.toMatch(/[!’]{2}|'|!/);
    }
  });
});

test('probable duplicates are those that the duplicate engine counted', () => {
  const grid = drawn('Nom | Ville\nDupont | Angers\nDupond | Angers');
  expect(resultOf(auditOf(grid), 'probable-duplicates').verdict).toBe('not-applicable');
  expect(resultOf(auditOf(grid, { probableDuplicates: 1 }), 'probable-duplicates')).toMatchObject({
    verdict: 'review',
    count: 1,
    share: 0.5,
  });
});

test('a finding is one sentence, with its share', () => {
  const audit = auditOf(
    drawn('Nom | E-mail\nA | a@exemple.fr\nB | b@exemple\nC | c@exemple.fr\nD | d@exemple.fr'),
  );
  expect(sentenceOf(resultOf(audit, 'email-invalid'))).toEqual({
    fr: '1 adresse e-mail mal formée sur 4 (25\u00a0%)',
    en: '1 malformed e-mail address of 4 (25%)',
  });
});

test('ids are unique', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
