import { roleOf } from '../../columns/detect';
import { Kind } from '../../model/cell';
import { isoDateOfDay } from '../../model/iso-date';
import { defineRule } from '../rule';

/** Day first, unless the column proves the contrary; a time of day is dropped. */
export const dateTyped = defineRule({
  id: 'date-typed',
  label: { fr: 'Texte converti en date', en: 'Text turned into a date' },
  title: {
    one: { fr: 'texte converti en date', en: 'text turned into a date' },
    many: { fr: 'textes convertis en dates', en: 'texts turned into dates' },
  },
  appliesTo: (role) => roleOf(role)!.kind === 'date',
  fix: ({ kind, value }, { days }) => {
    if (kind !== Kind.text && kind !== Kind.number) return undefined;
    const day = days?.get(value);
    return day === undefined ? undefined : { kind: Kind.date, value: isoDateOfDay(day) };
  },
  examples: {
    role: 'last-order-date',
    changed: [
      ['03/02/2025', '2025-02-03'],
      ['3 févr. 2025', '2025-02-03'],
      ['28-10-17', '2017-10-28'],
      [45691, '2025-02-03'],
    ],
    kept: ['31/02/2025', 'août', 'à rappeler', 12],
  },
});
