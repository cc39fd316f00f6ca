import type { Analysis } from '../analysis/analysis';
import type { SettledCriterion } from '../analysis/criterion-choice';
import { limitsIn, type OwnLimits, type PmgLimits } from '../analysis/own-limits';
import type { Phrase } from '../model/problem';
import { CYCLE_LABELS } from './cycle-labels';
import * as words from './settings-words';
import type { CellFormat, PlanValue } from './tab-plan';

/** One line of « Réglages »: what is set, to what, what the file itself would give, and what it means. */
export interface SettingsLine {
  readonly label: Phrase;
  readonly value: PlanValue | Phrase;
  readonly computed?: PlanValue | Phrase;
  readonly format: CellFormat;
  readonly about: Phrase;
  readonly choices?: readonly Phrase[];
}

/** What is chosen as a whole. */
export function choiceLines({ options, segmentsBy }: Analysis): readonly SettingsLine[] {
  const frozen = options.frozen ? words.YES : words.NO;
  const named = (
    list: readonly { readonly id: string; readonly name: Phrase }[],
    id: string | undefined,
  ): Phrase => list.find((entry) => entry.id === id)?.name ?? words.NO_AIM;
  return [
    {
      label: words.AS_OF,
      value: options.asOf,
      format: 'date',
      about: {
        fr: 'Les commandes postérieures ne comptent pas. Se choisit dans le panneau latéral.',
        en: 'Later orders do not count. Chosen in the sidebar.',
      },
    },
    {
      label: words.METHOD,
      value: named(words.METHOD_NAMES, segmentsBy),
      format: 'text',
      choices: words.METHOD_NAMES.map(({ name }) => name),
      about: {
        fr: 'La méthode qui fait les onglets ; les autres restent à côté, dans « Clients segmentés ».',
        en: 'The method that makes the tabs; the others stand beside it, in “Segmented clients”.',
      },
    },
    {
      label: words.AIM,
      value: named(words.AIM_NAMES, options.aim),
      format: 'text',
      choices: [words.NO_AIM, ...words.AIM_NAMES.map(({ name }) => name)],
      about: {
        fr: 'Ce que vous voulez obtenir : il sert à proposer la méthode et les critères.',
        en: 'What you want to obtain: it serves to propose the method and the criteria.',
      },
    },
    {
      label: words.PRESET,
      ...shownTwice(named(words.PRESET_NAMES, options.ownSegments ? 'own' : options.preset)),
      format: 'text',
      choices: words.PRESET_NAMES.map(({ name }) => name),
      about: {
        fr: 'Les segments proposés, ou les vôtres : la table en bas de cet onglet, dès que vous la changez.',
        en: 'The segments proposed, or your own: the table at the foot of this tab, as soon as you change it.',
      },
    },
    {
      label: words.CLASSES,
      ...shownTwice(options.classes),
      format: 'integer',
      about: {
        fr: '3, 4 ou 5 notes par critère. Moins de 100 clients : 3 ou 4.',
        en: '3, 4 or 5 scores by criterion. Below 100 clients: 3 or 4.',
      },
    },
    {
      label: words.FROZEN,
      ...shownTwice(frozen),
      format: 'text',
      choices: [words.YES, words.NO],
      about: {
        fr: 'oui : les limites ci-dessous servent telles quelles aux prochaines analyses, pour comparer d’un trimestre à l’autre. non : elles sont recalculées. Changer une limite la fige, avec toutes les autres.',
        en: 'yes: the limits below serve the next analyses as they stand, to compare quarter with quarter. no: they are computed again. Changing a limit freezes it, and all others with it.',
      },
    },
  ];
}

/** What was used stands beside, to tell whether somebody changed it since. */
const shownTwice = (value: PlanValue | Phrase): Pick<SettingsLine, 'value' | 'computed'> => ({
  value,
  computed: value,
});

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

/** Limits and criteria of the weighted score, once somebody wanted one. */
export function scoreLines({ score, segmentsBy, options }: Analysis): readonly SettingsLine[] {
  if (!score || (segmentsBy !== 'score' && !options.criteria)) return [];
  return [
    {
      ...{ label: words.SCORE_A, value: score.limits.a, format: 'integer' },
      about: {
        fr: 'Score, sur 100, à partir duquel un client est A.',
        en: 'Score out of 100 from which a client is A.',
      },
    },
    {
      ...{ label: words.SCORE_B, value: score.limits.b, format: 'integer' },
      about: { fr: 'De même pour B ; en dessous, C.', en: 'The same for B; below, C.' },
    },
    ...score.criteria.map(
      ({ candidate, weight }): SettingsLine => ({
        ...{ label: words.weightLabel(candidate.label), value: weight, format: 'integer' },
        about: {
          fr: 'Seules comptent les proportions entre les poids.',
          en: 'Only the proportions between weights count.',
        },
      }),
    ),
    ...score.criteria
      .filter(({ points }) => !points)
      .map(
        ({ candidate, lowIsGood }): SettingsLine => ({
          label: words.directionLabel(candidate.label),
          value: lowIsGood ? words.LOW_IS_GOOD : words.HIGH_IS_GOOD,
          format: 'text',
          about: {
            fr: '« plus vaut mieux » ou « moins vaut mieux ».',
            en: '“more is better” or “less is better”.',
          },
        }),
      ),
    ...score.criteria.reduce<SettingsLine[]>((lines, criterion) => lines.concat(pointLines(criterion)), []),
  ];
}

const pointLines = ({ candidate, points }: SettledCriterion): readonly SettingsLine[] =>
  (points ? candidate.texts() : []).map((text) => ({
    ...{ label: words.pointsLabel(candidate.label, text), value: points?.[text] ?? null, format: 'integer' },
    about: {
      fr: 'Sur 100 : 100 pour la valeur qui vous intéresse le plus. Vide : inconnu.',
      en: 'Out of 100: 100 for the value that interests you most. Blank: unknown.',
    },
  }));
