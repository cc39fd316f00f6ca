import type { Analysis } from '../analysis/analysis';
import { tuningOf } from '../analysis/analysis';
import {
  ACTIVITY,
  CHOICES,
  CODE_ORDER,
  CROSS_COLUMNS,
  CROSS_ROWS,
  CROSS_WITH,
  LIVE_LISTS,
  MONEY,
  PMG_ON,
  PMG_RULE,
  TRAIT,
} from '../analysis/choices';
import type { MethodId } from '../analysis/method-list';
import { TUNABLES } from '../analysis/tuning';
import type { SettingsLine } from './settings-line';
import { AUTOMATIC, PROMISING_SECTORS } from './settings-words';

/** The method that a choice belongs to; none: to all. */
const METHOD_OF: Readonly<Record<(typeof CHOICES)[number]['id'], MethodId | undefined>> = {
  [MONEY.id]: 'rfm',
  [CODE_ORDER.id]: 'rfm',
  [PMG_ON.id]: 'pmg',
  [PMG_RULE.id]: 'pmg',
  [TRAIT.id]: 'profile',
  [CROSS_WITH.id]: 'pmg',
  [CROSS_ROWS.id]: 'crossing',
  [CROSS_COLUMNS.id]: 'crossing',
  [ACTIVITY.id]: undefined,
  [LIVE_LISTS.id]: undefined,
};

/** By what the file has columns for: the lines do not come and go with what stands in them. */
const isShown = ({ methods }: Analysis, method: MethodId | undefined): boolean =>
  method === undefined || methods.some(({ id, available }) => available && id === method);

/** The ways of each method, and the figures that are no limits of its classes; those of methods that the file has not are left out. */
export const methodLines = (analysis: Analysis): readonly SettingsLine[] => [
  ...waysOf(analysis),
  ...figuresOf(analysis),
  ...sectorLine(analysis),
];

function waysOf(analysis: Analysis): readonly SettingsLine[] {
  return CHOICES.filter(({ id }) => isShown(analysis, METHOD_OF[id])).map(
    ({ id, label, about, options, automatic }): SettingsLine => {
      const names = options.map(({ name }) => name);
      const chosen = options.find((option) => option.id === analysis.options.choices?.[id])?.name;
      return {
        ...{ label, about, format: 'text' },
        value: chosen ?? (automatic ? AUTOMATIC : names[0]!),
        choices: automatic ? [AUTOMATIC, ...names] : names,
      };
    },
  );
}

function figuresOf(analysis: Analysis): readonly SettingsLine[] {
  const tuning = tuningOf(analysis.options);
  return TUNABLES.filter(({ method }) => isShown(analysis, method)).map(
    ({ id, label, about, usual, format }): SettingsLine => ({
      ...{ label, about, format },
      value: tuning[id],
      computed: usual,
    }),
  );
}

function sectorLine(analysis: Analysis): readonly SettingsLine[] {
  if (!isShown(analysis, 'pmg')) return [];
  return [
    {
      label: PROMISING_SECTORS,
      value: (analysis.options.promisingSectors ?? []).join(' ; '),
      format: 'text',
      about: {
        fr: 'Ceux où vous voulez grandir, séparés par des points-virgules, comme ils sont écrits dans votre fichier : leurs Petits sont signalés.',
        en: 'Those where you want to grow, apart by semicolons, as your file writes them: their small clients are pointed out.',
      },
    },
  ];
}
