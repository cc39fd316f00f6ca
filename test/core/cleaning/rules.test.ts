import type { Cell } from '../../../src/core/cleaning/cell';
import { sameCell, startCell } from '../../../src/core/cleaning/cell';
import { placeOf } from '../../../src/core/cleaning/place';
import type { CleaningRule } from '../../../src/core/cleaning/rule';
import { RULES } from '../../../src/core/cleaning/rules';
import { Kind } from '../../../src/core/model/cell';
import type { Column } from '../../../src/core/model/table';
import { cellsOf } from '../../support/grid';

const rules: readonly CleaningRule[] = RULES;

/** The value alone in a column of the rule’s role, in a French table; numbers are cells of words where the role is one. */
function fixed({ examples, fix }: CleaningRule, value: string | number): Cell {
  const column: Column = { ...cellsOf([value]), header: 'Colonne', position: 0 };
  const cell = startCell(column, 0, typeof value === 'number' && examples.role !== 'last-order-date');
  const place = { ...placeOf(column, examples.role, 'french'), french: true };
  return fix(cell, place) ?? cell;
}

const heldBy = ({ value }: Cell): unknown => value;

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_id, rule) => {
  if (rule.examples.changed.length > 0) {
    test.each(rule.examples.changed)('« %s » → « %s »', (before, after) => {
      expect(heldBy(fixed(rule, before))).toBe(after);
    });

    test('has nothing to add to what it has put right', () => {
      const again = rule.examples.changed.flatMap(([before]) => {
        const once = fixed(rule, before);
        const place = placeOf(
          { values: [], kinds: new Uint8Array(), header: '', position: 0 },
          rule.examples.role,
          'french',
        );
        const twice = rule.fix(once, { ...place, french: true });
        return twice && !sameCell(twice, once) ? [[once.value, twice.value]] : [];
      });
      expect(again).toEqual([]);
    });
  }

  test.each(rule.examples.kept)('leaves « %s » alone', (value) => {
    const { kind, value: kept } = fixed(rule, value);
    expect(kind === Kind.text ? String(value) : value).toBe(kept);
  });

  test('speaks both languages, a number in front', () => {
    const phrases = [rule.label, rule.title.one, rule.title.many];
    expect(phrases.filter(({ fr, en }) => !fr || !en || /^\d/.test(fr))).toEqual([]);
  });

  test('applies to the columns of its examples', () => {
    expect(rule.appliesTo(rule.examples.role)).toBe(true);
  });
});

test('every rule has its own id, and all those that the audit refers to are there', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining([
      ...[
        'trim-spaces',
        'mend-accents',
        'email-shape',
        'email-domain-typo',
        'phone-format',
        'postal-code-zero',
      ],
      ...['postal-code-format', 'siret-format', 'name-case', 'company-case', 'city-case', 'number-typed'],
      ...['date-typed', 'placeholder-empty'],
    ]),
  );
});
