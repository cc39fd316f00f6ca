import { Kind } from '../../model/cell';
import { defineCheck } from '../define-check';
import { findValues } from '../found';
import type { TypeId } from '../types';

/** At the ends, doubled inside, no-break or of no width. */
const STRAY = /^\s|\s$|[^\S\n]{2}|[\u00a0\u200b-\u200d\u2060\ufeff]/;

/** Numbers group their digits by spaces, and comments are laid out. */
const SPACED: readonly TypeId[] = ['amount', 'number', 'percentage', 'headcount', 'date', 'free-text'];

export const spaces = defineCheck({
  id: 'spaces',
  dimension: 'consistency',
  severity: 'low',
  whenFound: 'fail',
  fix: 'trim-spaces',
  title: { fr: 'Espaces en trop', en: 'Stray spaces' },
  why: {
    fr: '« Dupont » et « Dupont  » sont deux valeurs différentes pour la feuille.',
    en: '“Dupont” and “Dupont ” are two different values for the sheet.',
  },
  advice: { fr: 'Acceptez le nettoyage des espaces.', en: 'Accept the cleaning of spaces.' },
  one: {
    fr: 'cellule avec des espaces ou des signes invisibles en trop',
    en: 'cell with stray spaces or invisible marks',
  },
  many: {
    fr: 'cellules avec des espaces ou des signes invisibles en trop',
    en: 'cells with stray spaces or invisible marks',
  },
  examples: {
    conform: ['Nom | Ville\nDupont | La Flèche\nMartin | Nantes'],
    toFix: ['Nom | Ville\nDupont | ·Angers\nMartin | La··Flèche'],
  },
  run: (context) =>
    findValues(
      context,
      context.columns.filter(({ meant }) => !SPACED.includes(meant)),
      (_, { values }, code) => values.kinds[code] === Kind.text && STRAY.test(values.raw[code] as string),
    ),
});
