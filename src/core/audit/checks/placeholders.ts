import { defineCheck } from '../define-check';
import { findValues } from '../found';
import type { TypeId } from '../types';

/** There, « x », « aucun » or « NA » answer the question. */
const ANSWERS: readonly TypeId[] = ['boolean', 'free-text', 'country'];

/** « Na » and « Ns » are names. */
const NAMES: readonly TypeId[] = ['person-name', 'company', 'identifier'];

export const placeholders = defineCheck({
  id: 'placeholders',
  dimension: 'completeness',
  severity: 'medium',
  whenFound: 'fail',
  fix: 'placeholder-empty',
  title: { fr: 'Valeurs de remplissage', en: 'Placeholder values' },
  why: {
    fr: '« n/a » ou « 0000000000 » passe pour une donnée, et n’en est pas une.',
    en: '“n/a” or “0000000000” passes for data, and is none.',
  },
  advice: {
    fr: 'Videz la cellule : une case vide se complète, une fausse valeur se cache.',
    en: 'Empty the cell: a blank gets filled in, a false value hides.',
  },
  one: { fr: 'valeur de remplissage', en: 'placeholder value' },
  many: { fr: 'valeurs de remplissage', en: 'placeholder values' },
  examples: {
    conform: [
      'Nom | E-mail\nNa | na@exemple.fr\nMartin | martin@exemple.fr',
      'Nom | VIP\nDupont | x\nMartin | non',
    ],
    toFix: [
      'Nom | E-mail\nDupont | aucun@aucun.fr\nMartin | martin@exemple.fr',
      'Nom | Secteur\nDupont | n/a\nMartin | BTP\nDurand | Industrie',
    ],
  },
  run: (context) =>
    findValues(
      context,
      context.columns.filter(({ meant, guess }) => !ANSWERS.includes(meant) && guess.role !== 'birth-date'),
      (text, column, code) =>
        context.placeholdersIn(column)[code] === 1 &&
        !(NAMES.includes(column.meant) && /^[a-z]{2}$/i.test(text)),
    ),
});
