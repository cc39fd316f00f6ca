import { defineCheck } from '../define-check';
import { findRows, together } from '../found';
import { isMissing } from '../missing-values';

export const missingValues = defineCheck({
  id: 'missing-values',
  dimension: 'completeness',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Valeurs indispensables manquantes', en: 'Essential values missing' },
  why: {
    fr: 'Un client sans date, sans montant ou sans nombre de commandes ne peut pas être noté.',
    en: 'A client without date, amount or number of orders cannot be scored.',
  },
  advice: {
    fr: 'Complétez d’abord les plus gros clients : voir « À compléter ».',
    en: 'Complete the largest clients first: see “To complete”.',
  },
  one: { fr: 'valeur indispensable manquante', en: 'essential value missing' },
  many: { fr: 'valeurs indispensables manquantes', en: 'essential values missing' },
  examples: {
    conform: ['Client | Dernier achat | Nb commandes | CA HT\nA | 03/02/2025 | 3 | 120,00\nB | | 0 | 0,00'],
    toFix: [
      'Client | Dernier achat | Nb commandes | CA HT\nA | 03/02/2025 | 3 | 120,00\nB | 04/02/2025 | | 80,00\nC | | 2 | 75,00',
    ],
  },
  run: (context) =>
    together(
      context,
      isMissing(context).map(({ column, missing }) => findRows(context, column, missing)),
    ),
});
