import { defineCheck } from '../define-check';
import { latestOrder } from '../last-activity';

/** As for the analysis date that is proposed. */
const STALE_DAYS = 90;

export const staleFile = defineCheck({
  id: 'stale-file',
  dimension: 'freshness',
  severity: 'high',
  whenFound: 'review',
  title: { fr: 'Ancienneté du fichier', en: 'Age of the file' },
  why: {
    fr: 'La dernière commande du fichier est ancienne : les clients paraîtront tous inactifs.',
    en: 'The last order of the file is old: all clients will look inactive.',
  },
  advice: {
    fr: 'Exportez de nouveau vos données, ou choisissez une date d’analyse plus ancienne.',
    en: 'Export your data again, or choose an earlier analysis date.',
  },
  one: { fr: 'fichier sans commande depuis plus de 90 jours', en: 'file without an order for over 90 days' },
  many: {
    fr: 'fichiers sans commande depuis plus de 90 jours',
    en: 'files without an order for over 90 days',
  },
  examples: {
    conform: ['Client | Dernier achat | CA\nA | 02/04/2025 | 12,00\nB | 15/02/2025 | 15,00'],
    toFix: ['Client | Dernier achat | CA\nA | 31/03/2025 | 12,00\nB | 15/02/2025 | 15,00'],
  },
  run: (context) => {
    const latest = latestOrder(context);
    return latest === undefined
      ? undefined
      : { count: context.asOf - latest > STALE_DAYS ? 1 : 0, examined: 1, places: [] };
  },
});
