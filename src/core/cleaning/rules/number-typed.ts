import { roleOf } from '../../columns/detect';
import { Kind } from '../../model/cell';
import { parseNumber } from '../../parse/number';
import { defineRule } from '../rule';

/** `1,234` is left where the column does not tell its decimal mark, and all of them where currencies or percents mix. */
export const numberTyped = defineRule({
  id: 'number-typed',
  label: { fr: 'Texte converti en nombre', en: 'Text turned into a number' },
  title: {
    one: { fr: 'texte converti en nombre', en: 'text turned into a number' },
    many: { fr: 'textes convertis en nombres', en: 'texts turned into numbers' },
  },
  appliesTo: (role) => ['number', 'amount'].includes(roleOf(role)!.kind ?? ''),
  fix: ({ kind, value }, { mark, mixedUnits }) => {
    if (kind !== Kind.text || mixedUnits) return undefined;
    const number = parseNumber(value as string, mark);
    return number && !(number.ambiguous && mark === undefined)
      ? { kind: Kind.number, value: number.value }
      : undefined;
  },
  examples: {
    role: 'revenue',
    changed: [
      ['1 234,56 €', 1234.56],
      ['567.80', 567.8],
      ['(120,00)', -120],
      ['45', 45],
    ],
    kept: ['1,234', 'à voir', '12/03', 12.5],
  },
});
