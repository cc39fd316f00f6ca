import type { Analysis } from '../analysis/analysis';
import { limitsIn, type OwnLimits, type PmgLimits } from '../analysis/own-limits';
import type { Phrase } from '../model/problem';
import { CYCLE_LABELS } from './cycle-labels';
import type { SettingsLine } from './settings-line';
import * as words from './settings-words';
import type { CellFormat } from './tab-plan';

/** Every limit in a cell. */
export function limitLines(analysis: Analysis): readonly SettingsLine[] {
  const used = limitsIn(analysis);
  const proposed = analysis.proposedLimits;
  return [
    ...rfmLines(used.rfm, proposed.rfm),
    ...pmgLines(analysis, used.pmg, proposed.pmg),
    ...abcdLines(used.abcd, proposed.abcd),
    ...cycleLines(used.cycle, proposed.cycle),
  ];
}

/** Cents as the units of a cell; a limit between two cents keeps its fraction. */
const units = (cents: number | null | undefined): number | null =>
  cents === null || cents === undefined ? null : cents / 100;

function series(
  label: Phrase,
  limits: readonly number[],
  computed: readonly number[] | undefined,
  format: CellFormat,
  about: Phrase,
): readonly SettingsLine[] {
  const shown = (value: number | undefined): number | null =>
    format === 'amount' ? units(value) : (value ?? null);
  return limits.map((limit, index) => ({
    label: words.limitLabel(label, index + 1),
    value: shown(limit),
    computed: shown(computed?.[index]),
    format,
    about,
  }));
}

const rfmLines = (used: OwnLimits['rfm'], proposed: OwnLimits['rfm']): readonly SettingsLine[] =>
  used
    ? [
        ...series(words.RECENCY, used.recency, proposed?.recency, 'integer', {
          fr: 'Un client silencieux depuis plus de jours que la limite perd une note R (CENTILE.INCLURE).',
          en: 'A client silent for more days than the limit loses one R score (PERCENTILE.INC).',
        }),
        ...series(words.FREQUENCY, used.frequency, proposed?.frequency, 'integer', {
          fr: 'Un client qui a plus de commandes que la limite gagne une note F (CENTILE.INCLURE).',
          en: 'A client with more orders than the limit gains one F score (PERCENTILE.INC).',
        }),
        ...series(words.MONETARY, used.monetary, proposed?.monetary, 'amount', {
          fr: 'Un client qui a acheté pour plus que la limite gagne une note M (CENTILE.INCLURE).',
          en: 'A client who bought for more than the limit gains one M score (PERCENTILE.INC).',
        }),
      ]
    : [];

function pmgLines(
  { classifications, pmg }: Analysis,
  used: OwnLimits['pmg'],
  proposed: OwnLimits['pmg'],
): readonly SettingsLine[] {
  if (!used || !classifications.some(({ id }) => id === 'pmg')) return [];
  if (pmg.on === 'potential') return potentialLines(used, proposed);
  const period = pmg.lastTwelveMonths
    ? { fr: ' des 12 derniers mois', en: ' of the last 12 months' }
    : { fr: '', en: '' };
  return [
    {
      ...{ label: words.BIG, value: units(used.big), computed: units(proposed?.big), format: 'amount' },
      about: {
        fr: `Chiffre d’affaires${period.fr} à partir duquel un client est Gros. Vide : aucun.`,
        en: `Revenue${period.en} from which a client is big. Blank: none.`,
      },
    },
    {
      ...{ label: words.MEDIUM, value: units(used.medium), computed: units(proposed?.medium) },
      ...{ format: 'amount', about: THE_SAME_FOR_MEDIUM },
    },
  ];
}

const THE_SAME_FOR_MEDIUM: Phrase = {
  fr: 'De même pour les Moyens. Vide : aucun.',
  en: 'The same for medium ones. Blank: none.',
};

const potentialLines = (used: PmgLimits, proposed: OwnLimits['pmg']): readonly SettingsLine[] => [
  {
    ...{ label: words.BIG_POTENTIAL, value: used.big, computed: proposed?.big ?? null, format: 'integer' },
    about: {
      fr: 'Potentiel à partir duquel un client est Gros. Vide : aucun.',
      en: 'Potential from which a client is big. Blank: none.',
    },
  },
  {
    ...{ label: words.MEDIUM_POTENTIAL, value: used.medium, computed: proposed?.medium ?? null },
    ...{ format: 'integer', about: THE_SAME_FOR_MEDIUM },
  },
];

const abcdLines = (used: OwnLimits['abcd'], proposed: OwnLimits['abcd']): readonly SettingsLine[] =>
  used
    ? [
        ...series(words.ABCD_REVENUE, used.revenue, proposed?.revenue, 'amount', {
          fr: 'Au-delà de la limite 1, chiffre d’affaires moyen ; de la limite 2, élevé (tiers des clients).',
          en: 'Above limit 1, middling revenue; above limit 2, high (thirds of the clients).',
        }),
        ...series(words.ABCD_MARGIN, used.marginRate, proposed?.marginRate, 'percent', {
          fr: 'Au-delà de la limite 1, taux de marge moyen ; de la limite 2, élevé (tiers des clients).',
          en: 'Above limit 1, middling margin rate; above limit 2, high (thirds of the clients).',
        }),
      ]
    : [];

const CYCLE_ABOUT: Phrase = {
  fr: 'Jours depuis le dernier achat (le premier pour « Nouveau » et « Fidèle »), limite comprise. Proposés d’après le rythme de votre base.',
  en: 'Days since the last order (the first one for “New” and “Long-standing”), limit included. Proposed from the rhythm of your base.',
};

function cycleLines(used: OwnLimits['cycle'], proposed: OwnLimits['cycle']): readonly SettingsLine[] {
  if (!used) return [];
  const names = Object.keys(CYCLE_LABELS) as (keyof typeof CYCLE_LABELS)[];
  return names
    .filter((name) => used[name] !== undefined)
    .map((name) => ({
      label: CYCLE_LABELS[name],
      value: used[name]!,
      computed: proposed?.[name] ?? null,
      format: 'integer',
      about: CYCLE_ABOUT,
    }));
}
