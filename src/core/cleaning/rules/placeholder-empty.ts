import { roleOf } from '../../columns/detect';
import { Kind } from '../../model/cell';
import { isPlaceholder } from '../../parse/placeholder';
import { EMPTY } from '../cell';
import { defineRule, toTexts } from '../rule';

/** A cell is lost if we are wrong: never without being asked. */
export const placeholderEmpty = defineRule({
  id: 'placeholder-empty',
  label: { fr: 'Valeur fictive vidée', en: 'Filler value emptied' },
  title: {
    one: {
      fr: 'valeur fictive à vider (n/a, xxx, 0000000000)',
      en: 'filler value to empty (n/a, xxx, 0000000000)',
    },
    many: {
      fr: 'valeurs fictives à vider (n/a, xxx, 0000000000)',
      en: 'filler values to empty (n/a, xxx, 0000000000)',
    },
  },
  unticked: true,
  appliesTo: (role) =>
    role !== 'ignored' && role !== 'note' && (toTexts(role) || roleOf(role)!.kind === 'date'),
  fix: ({ kind, value }) =>
    (kind === Kind.text || kind === Kind.date) && isPlaceholder(value as string) ? EMPTY : undefined,
  examples: {
    role: 'phone',
    changed: [
      ['n/a', null],
      ['xxx', null],
      ['0000000000', null],
      ['01 02 03 04 05', null],
      ['aucun@aucun.fr', null],
      ['01/01/1900', null],
    ],
    kept: ['06 12 34 56 78', 'Dupont', 'jean@exemple.fr', '1'],
  },
});
