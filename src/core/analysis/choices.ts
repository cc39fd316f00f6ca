import type { Phrase } from '../model/problem';
import { AXES, SIMPLE_METHODS } from './crossing-axes';
import { TRAITS } from './profile-traits';

/** A choice among a few ways, said in « Réglages »; the first is the usual one. */
interface Choice<Id extends string = string, Option extends string = string> {
  readonly id: Id;
  readonly label: Phrase;
  readonly about: Phrase;
  readonly options: readonly { readonly id: Option; readonly name: Phrase }[];
  /** What is not chosen follows the file, instead of being the first option. */
  readonly automatic?: true;
}

const define = <const Id extends string, const Option extends string>(
  choice: Choice<Id, Option>,
): Choice<Id, Option> => choice;

export const MONEY = define({
  id: 'money',
  label: { fr: 'Montant RFM', en: 'RFM money' },
  about: {
    fr: 'Ce que note M : tout ce que le client a acheté, ou son panier moyen (montant ÷ commandes).',
    en: 'What M scores: all that the client bought, or the average order (amount ÷ orders).',
  },
  options: [
    { id: 'revenue', name: { fr: 'chiffre d’affaires', en: 'revenue' } },
    { id: 'basket', name: { fr: 'panier moyen', en: 'average order' } },
  ],
});

export const CODE_ORDER = define({
  id: 'codeOrder',
  label: { fr: 'Ordre du code RFM', en: 'Order of the RFM code' },
  about: {
    fr: 'RFM : 543 est R5 F4 M3. MFR, que certains articles emploient : 543 est M5 F4 R3. La table des segments nomme les lettres.',
    en: 'RFM: 543 is R5 F4 M3. MFR, as some articles write: 543 is M5 F4 R3. The table of segments names the letters.',
  },
  options: [
    { id: 'RFM', name: { fr: 'RFM', en: 'RFM' } },
    { id: 'MFR', name: { fr: 'MFR', en: 'MFR' } },
  ],
});

export const PMG_RULE = define({
  id: 'pmgRule',
  label: { fr: 'Règle Petits, Moyens, Gros', en: 'Rule of account sizes' },
  about: {
    fr: 'Par nombre de clients (20 % et 30 %), ou par chiffre d’affaires cumulé (méthode ABC, 80 % et 95 %).',
    en: 'By number of clients (20% and 30%), or by cumulated revenue (ABC method, 80% and 95%).',
  },
  options: [
    { id: 'clients', name: { fr: 'par nombre de clients', en: 'by number of clients' } },
    { id: 'revenue', name: { fr: 'par chiffre d’affaires cumulé', en: 'by cumulated revenue' } },
  ],
});

export const PMG_ON = define({
  id: 'pmgOn',
  label: { fr: 'Petits, Moyens, Gros d’après', en: 'Account sizes by' },
  about: {
    fr: 'Le chiffre d’affaires, ou le potentiel : colonne « Potentiel », sinon score pondéré fait de vos critères. Les « Petits à potentiel » restent cherchés parmi les petits chiffres d’affaires.',
    en: 'The revenue, or the potential: column “Potential”, else the weighted score made of your criteria. “Small with potential” are still looked for among small revenues.',
  },
  options: [
    { id: 'revenue', name: { fr: 'chiffre d’affaires', en: 'revenue' } },
    { id: 'potential', name: { fr: 'potentiel', en: 'potential' } },
  ],
});

/** Not chosen: the first that the file knows. */
export const TRAIT = define({
  id: 'trait',
  automatic: true,
  label: { fr: 'Profil d’après', en: 'Profile by' },
  about: {
    fr: 'Ce qui fait les groupes du profil, parmi ce que le fichier connaît.',
    en: 'What makes the groups of the profile, among what the file knows.',
  },
  options: TRAITS.filter(({ id }, index) => TRAITS.findIndex((trait) => trait.id === id) === index).map(
    ({ id, label }) => ({ id, name: label }),
  ),
});

/** Not chosen: the best partner of the method that makes the tabs. */
export const CROSS_WITH = define({
  id: 'crossWith',
  automatic: true,
  label: { fr: 'Segments croisés avec', en: 'Segments crossed with' },
  about: {
    fr: 'L’autre méthode du tableau croisé de l’onglet « Segments ».',
    en: 'The other method of the crossing in the tab “Segments”.',
  },
  options: SIMPLE_METHODS,
});

/** Whose words the advice speaks; of any method. */
export const ACTIVITY = define({
  id: 'activity',
  label: { fr: 'Votre activité', en: 'Your business' },
  about: {
    fr: 'Fiches, plan d’actions et prochaine action parlent de missions, de magasin ou d’atelier. « toutes » : des conseils qui conviennent à chacune.',
    en: 'Guides, action plan and next action speak of assignments, of a shop or of a workshop. “any”: advice that suits each.',
  },
  options: [
    { id: 'any', name: { fr: 'toutes', en: 'any' } },
    { id: 'services', name: { fr: 'services', en: 'services' } },
    { id: 'trade', name: { fr: 'commerce', en: 'trade' } },
    { id: 'industry', name: { fr: 'industrie', en: 'industry' } },
  ],
});

/** Not chosen: the life cycle, else the first that the file allows. */
export const CROSS_ROWS = define({
  id: 'crossRows',
  automatic: true,
  label: { fr: 'Croisement : première méthode', en: 'Crossing: first method' },
  about: {
    fr: 'Sert quand la méthode des onglets est le croisement. Automatique : le cycle de vie.',
    en: 'Serves when the tabs are made by the crossing. Automatic: the life cycle.',
  },
  options: AXES,
});

/** Not chosen: the reactions to messages beside the life cycle, else the best partner of the first. */
export const CROSS_COLUMNS = define({
  id: 'crossColumns',
  automatic: true,
  label: { fr: 'Croisement : seconde méthode', en: 'Crossing: second method' },
  about: {
    fr: 'De même. Automatique : les réactions à vos messages si le fichier les connaît, sinon la taille.',
    en: 'The same. Automatic: reactions to your messages if the file knows them, else the size.',
  },
  options: AXES,
});

/** A tab beside that of each segment, where a formula lists it; of any method. */
export const LIVE_LISTS = define({
  id: 'liveLists',
  label: { fr: 'Listes en direct', en: 'Live lists' },
  about: {
    fr: 'oui : chaque analyse écrit aussi, pour chaque segment, un onglet « (en direct) » dont la formule FILTER suit « Clients segmentés », sans colonnes de suivi. non : ces onglets sont retirés à l’analyse suivante.',
    en: 'yes: each analysis writes, for each segment, a tab “(live)” too, whose FILTER formula follows “Segmented clients”, without follow-up columns. no: the next analysis takes these tabs away.',
  },
  options: [
    { id: 'no', name: { fr: 'non', en: 'no' } },
    { id: 'yes', name: { fr: 'oui', en: 'yes' } },
  ],
});

export const CHOICES = [
  MONEY,
  CODE_ORDER,
  PMG_ON,
  PMG_RULE,
  TRAIT,
  CROSS_WITH,
  CROSS_ROWS,
  CROSS_COLUMNS,
  ACTIVITY,
  LIVE_LISTS,
] as const;

/** What was chosen; what is left out is as usual. */
export type Choices = {
  readonly [Made in (typeof CHOICES)[number] as Made['id']]?: Made['options'][number]['id'] | undefined;
};
