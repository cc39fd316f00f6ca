import type { Analysis } from '../analysis/analysis';
import type { Phrase } from '../model/problem';
import type { SettingsLine } from './settings-line';
import * as words from './settings-words';
import type { PlanValue } from './tab-plan';

/** What is chosen of the analysis as a whole: its date, method, aim and division. */
export function generalLines({ options, segmentsBy }: Analysis): readonly SettingsLine[] {
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
