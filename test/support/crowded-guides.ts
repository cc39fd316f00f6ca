import type { Analysis } from '../../src/core/analysis/analysis';
import { ACTIVITY } from '../../src/core/analysis/choices';
import { buildGuides, type Guide } from '../../src/core/guides/build-guide';
import { GUIDE_CONTENTS } from '../../src/core/guides/content';

/** Names and ways to reach as long as files have them. */
const CALLED = [
  {
    name: 'Société coopérative agricole des producteurs de la vallée du Rhône',
    contact: 'direction.generale@cooperative-vallee.example',
  },
  {
    name: 'SOCIÉTÉ COOPÉRATIVE DES PRODUCTEURS DE LA VALLÉE DU RHÔNE ET DE LA SAÔNE',
    contact: '04 75 00 00 00',
  },
  { name: 'Établissements Mommmmessin & Wwwiiiilliamm', contact: 'a'.repeat(40).concat('@exemple.example') },
];

const WIDE_PORTRAIT = {
  fr: 'surtout des restaurants de 10 à 49 salariés, deux fois plus souvent en Bretagne que le reste',
  en: 'mostly restaurants of 10 to 49 people, twice as often in Brittany as the rest of the base',
};

const SCORE_LIMITS = {
  fr: 'score de 70 à 100, calculé sur 80 % des critères',
  en: 'score of 70 to 100, on 80% of the criteria',
};

const WIDE_LIMITS = {
  fr: 'récence R1-R4 : plus de 1 214 jours ; fréquence F2-F4 : de 13 à 1 120 commandes ; montant M2-M4 : plus de 107 625,00 €, jusqu’à 1 107 625,00 €',
  en: 'recency R1-R4: more than 1,214 days; frequency F2-F4: 13 to 1,120 orders; money M2-M4: more than €107,625.00, up to €1,107,625.00',
};

/** Every guide in the words of every activity, with figures as wide as a large base may have and ten long clients. */
export const crowdedGuides = (analysis: Analysis, members: number): readonly Guide[] =>
  GUIDE_CONTENTS.flatMap((content) =>
    ACTIVITY.options.map(({ id: activity }) => {
      const spoken = { ...analysis, options: { ...analysis.options, choices: { activity } } };
      const [built] = buildGuides(spoken, [{ ...content, id: 'champions' }]);
      return {
        ...built!,
        segment: {
          ...analysis.segments[0]!,
          members: new Int32Array(members),
          share: 0.4321,
          revenue: 123_456_789_00,
          revenueShare: 0.6543,
        },
        medianBasket: 123_456_00,
        medianRecency: 1_234,
        callFirst: Array.from({ length: Math.min(members, 10) }, (_, index) => ({
          ...CALLED[index % CALLED.length]!,
          revenue: 1_234_567_00,
          lastOrder: analysis.options.asOf,
        })),
        portrait: WIDE_PORTRAIT,
        limits: content.playbook ? SCORE_LIMITS : WIDE_LIMITS,
      };
    }),
  );
