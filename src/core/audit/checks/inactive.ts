import { defineCheck } from '../define-check';
import { findRows } from '../found';
import { lastActivity } from '../last-activity';

export const inactive = defineCheck({
  id: 'inactive',
  dimension: 'freshness',
  severity: 'medium',
  whenFound: 'fail',
  title: { fr: 'Contacts inactifs depuis plus de trois ans', en: 'Contacts inactive for over three years' },
  why: {
    fr: 'Au-delà de trois ans sans contact, la CNIL demande de ne plus prospecter.',
    en: 'After three years without contact, the CNIL asks to stop prospecting.',
  },
  advice: {
    fr: 'À archiver (hors prospection), après vérification du dernier contact.',
    en: 'To be archived (no prospecting), after checking the last contact.',
  },
  one: {
    fr: 'client sans activité depuis plus de trois ans',
    en: 'client without activity for over three years',
  },
  many: {
    fr: 'clients sans activité depuis plus de trois ans',
    en: 'clients without activity for over three years',
  },
  examples: {
    conform: ['Client | Dernier achat | CA\nA | 30/06/2022 | 12,00\nB | 15/02/2025 | 15,00'],
    toFix: [
      'Client | Dernier achat | CA\nA | 29/06/2022 | 12,00\nB | 15/02/2025 | 15,00',
      'Client | Dernier contact | CA\nA | 29/06/2021 | 12,00\nB | 15/02/2025 | 15,00',
    ],
  },
  run: (context) => {
    const activity = lastActivity(context);
    if (!activity) return undefined;
    const { column, days, contactKnown } = activity;
    const found = findRows(context, column, (row) =>
      Number.isNaN(days[row]!) ? undefined : days[row]! < activity.limit,
    );
    return found && (contactKnown ? found : { ...found, verdict: 'review' });
  },
});
