import type { AmountRule } from '../../src/contract/duplicates';
import type { FindingsSummary, FoundKind } from '../../src/core/duplicates/findings';
import { APART_LABELS } from '../../src/core/duplicates/labels';
import type { Phrase } from '../../src/core/model/problem';
import { formatAmount, formatNumber, plural } from '../../src/core/text/numbers';
import type { Progress } from '../server/progress';
import type { Said, Standing } from '../state/review';

export const TITLE: Phrase = { fr: 'Les fiches en double', en: 'Records that are there twice' };
export const SEARCHING: Phrase = {
  fr: 'Recherche des fiches semblables…',
  en: 'Looking for similar records…',
};
export const progressWords = (progress: Progress): Phrase =>
  progress.stage === 'reading'
    ? {
        fr: `Lecture du fichier… ${progress.done} sur ${progress.of}`,
        en: `Reading the file… ${progress.done} of ${progress.of}`,
      }
    : {
        fr: 'Recherche dans votre navigateur : rien n’en sort…',
        en: 'Searching in your browser: nothing leaves it…',
      };
export const handingOver = (done: number, of: number): Phrase => ({
  fr: `Vérification des lignes… ${done} sur ${of}`,
  en: `Checking the rows… ${done} of ${of}`,
});
export const SAVING: Phrase = { fr: 'Enregistrement de vos décisions…', en: 'Saving your decisions…' };
export const SEE_COLUMNS: Phrase = { fr: 'Revoir les colonnes', en: 'See the columns' };
export const NONE_FOUND: Phrase = {
  fr: 'Aucune fiche ne semble en double.',
  en: 'No record seems to be there twice.',
};

export const groupCount = (count: number): Phrase => ({
  fr: `${plural(count, 'groupe', 'groupes', 'fr')} de fiches semblables`,
  en: `${plural(count, 'group', 'groups', 'en')} of similar records`,
});
export const byConfidence = ({ groups }: FindingsSummary): Phrase => ({
  fr: `${plural(groups.certain, 'certain', 'certains', 'fr')} · ${plural(groups.probable, 'probable', 'probables', 'fr')} · ${formatNumber(groups['to-check'], 'fr')} à vérifier`,
  en: `${formatNumber(groups.certain, 'en')} certain · ${formatNumber(groups.probable, 'en')} probable · ${formatNumber(groups['to-check'], 'en')} to check`,
});
export const rowsThatGo = (rows: number): Phrase => ({
  fr: `${plural(rows, 'fiche', 'fiches', 'fr')} en moins si tout est fusionné`,
  en: `${plural(rows, 'record', 'records', 'en')} fewer if all are merged`,
});
export const moneyConcerned = (cents: number, currency: string): Phrase => ({
  fr: `${formatAmount(cents, currency, 'fr', 0)} de chiffre d’affaires concerné`,
  en: `${formatAmount(cents, currency, 'en', 0)} of revenue concerned`,
});

export const CAUTION: Phrase = {
  fr: 'Ce qui est proposé',
  en: 'What is proposed',
};
export const PRUDENT: Phrase = { fr: 'plus prudent', en: 'more prudent' };
export const COMPLETE: Phrase = { fr: 'plus complet', en: 'more complete' };
const CAUTION_WORDS: readonly Phrase[] = [
  { fr: 'le plus complet', en: 'the most complete' },
  { fr: 'plus complet', en: 'more complete' },
  { fr: 'un peu plus complet', en: 'a little more complete' },
  { fr: 'équilibré', en: 'balanced' },
  { fr: 'un peu plus prudent', en: 'a little more prudent' },
  { fr: 'plus prudent', en: 'more prudent' },
  { fr: 'le plus prudent', en: 'the most prudent' },
];
export const cautionWords = (caution: number): Phrase => CAUTION_WORDS[caution + 3]!;

export const groupOf = (index: number, count: number): Phrase => ({
  fr: `Groupe ${formatNumber(index + 1, 'fr')} sur ${formatNumber(count, 'fr')}`,
  en: `Group ${formatNumber(index + 1, 'en')} of ${formatNumber(count, 'en')}`,
});
export const ALL_SEEN: Phrase = { fr: 'Tous les groupes sont vus', en: 'All groups are seen' };
export const SEE_FROM_START: Phrase = { fr: 'Revoir depuis le premier', en: 'See again from the first' };
export const PREVIOUS: Phrase = { fr: 'Groupe précédent', en: 'Previous group' };
export const KEYS_HELP: Phrase = {
  fr: 'Au clavier : F, S ou P.',
  en: 'With the keyboard: F, S or P.',
};
export const SAY: Readonly<Record<Said, Phrase>> = {
  merge: { fr: 'Même client', en: 'Same client' },
  separate: { fr: 'Clients différents', en: 'Different clients' },
  later: { fr: 'Plus tard', en: 'Later' },
};
export const STANDINGS: Readonly<Record<Exclude<Standing, undefined>, Phrase>> = {
  merge: { fr: 'Décidé : à fusionner', en: 'Decided: to merge' },
  separate: { fr: 'Décidé : gardés séparés', en: 'Decided: kept apart' },
  later: { fr: 'À revoir plus tard', en: 'To be seen later' },
  mixed: { fr: 'Décidé fiche par fiche dans « Doublons »', en: 'Decided record by record in “Duplicates”' },
};
export const SEPARATED: Phrase = { fr: 'gardées séparées', en: 'kept apart' };
export const keptRecord = (row: number): Phrase => ({
  fr: `Ligne ${row} · fiche conservée`,
  en: `Row ${row} · kept record`,
});
export const otherRecord = (row: number): Phrase => ({ fr: `Ligne ${row}`, en: `Row ${row}` });
export const whyKept = (why: string): Phrase => ({ fr: `Conservée : ${why}.`, en: `Kept: ${why}.` });
export const DIFFERS: Phrase = { fr: 'différent', en: 'differs' };
export const EMPTY: Phrase = { fr: 'vide', en: 'empty' };
export const AFTER: Phrase = { fr: 'Avant et après la fusion', en: 'Before and after merging' };
export const NO_CHANGE: Phrase = {
  fr: 'La fiche conservée reste telle quelle.',
  en: 'The kept record stays as it is.',
};
export const CONFLICT: Phrase = { fr: 'en conflit', en: 'in conflict' };
export const elsewhere = (others: readonly string[]): Phrase => ({
  fr: `Ailleurs : ${others.join(' · ')}`,
  en: `Elsewhere: ${others.join(' · ')}`,
});
export const SHOW_ROWS: Phrase = { fr: 'Sélectionner ces lignes', en: 'Select these rows' };
export const mergeCertain = (count: number): Phrase => ({
  fr:
    count === 1
      ? 'Accepter le groupe certain qui reste'
      : `Accepter les ${formatNumber(count, 'fr')} groupes certains qui restent`,
  en:
    count === 1
      ? 'Accept the certain group left'
      : `Accept the ${formatNumber(count, 'en')} certain groups left`,
});

export const MERGING: Phrase = { fr: 'Fusionner', en: 'Merge' };
export const MERGING_ABOUT: Phrase = {
  fr: 'Les fiches sont réunies dans une copie, « Clients nettoyés » ; votre onglet n’est pas modifié. Celles d’avant restent dans « Doublons fusionnés ».',
  en: 'The records are put together in a copy, “Cleaned clients”; your tab is not changed. Those of before stay in “Merged duplicates”.',
};
export const AMOUNTS: Phrase = { fr: 'Que deviennent les montants ?', en: 'What becomes of the amounts?' };
export const AMOUNT_RULES: Readonly<Record<AmountRule, Phrase>> = {
  sum: { fr: 'On les additionne', en: 'Add them up' },
  largest: { fr: 'On garde le plus grand', en: 'Keep the largest' },
  keep: { fr: 'On garde ceux de la fiche conservée', en: 'Keep those of the kept record' },
};
export const AMOUNTS_ABOUT: Phrase = {
  fr: 'Si les mêmes factures ont été comptées deux fois, la somme serait fausse.',
  en: 'If the same invoices were counted twice, the sum would be wrong.',
};
export const mergeGroups = (count: number): Phrase => ({
  fr: `Fusionner ${plural(count, 'groupe', 'groupes', 'fr')} dans la copie`,
  en: `Merge ${plural(count, 'group', 'groups', 'en')} in the copy`,
});
export const NOTHING_DECIDED: Phrase = {
  fr: 'Répondez « Même client » à un groupe pour pouvoir fusionner.',
  en: 'Answer “Same client” to a group to be able to merge.',
};
export const CHOOSE_AMOUNTS: Phrase = {
  fr: 'Dites d’abord ce que deviennent les montants.',
  en: 'First say what becomes of the amounts.',
};
export const UNMERGE: Phrase = { fr: 'Annuler les fusions', en: 'Undo the merges' };
export const UNMERGE_ABOUT: Phrase = {
  fr: '« Clients nettoyés » contient des fiches fusionnées.',
  en: '“Cleaned clients” holds merged records.',
};

export const APART: Phrase = {
  fr: 'Ressemblants, mais pas des doublons',
  en: 'Alike, but not duplicates',
};
export const apartCount = (kind: keyof typeof APART_LABELS, count: number): Phrase => ({
  fr: `${APART_LABELS[kind].fr} : ${formatNumber(count, 'fr')}`,
  en: `${APART_LABELS[kind].en}: ${formatNumber(count, 'en')}`,
});
export const isApart = (kind: FoundKind): kind is keyof typeof APART_LABELS => kind in APART_LABELS;

export const IN_TAB: Phrase = { fr: 'Dans le classeur', en: 'In the workbook' };
export const WRITE_TAB: Phrase = {
  fr: 'Garder la liste dans un onglet',
  en: 'Keep the list in a tab',
};
export const MARK_SOURCE: Phrase = {
  fr: 'Ajouter la colonne « Doublon ? » à mon onglet',
  en: 'Add the column “Duplicate?” to my tab',
};
export const MARK_ABOUT: Phrase = {
  fr: 'Cette action écrit dans votre onglet : une colonne à droite des vôtres, et rien d’autre.',
  en: 'This writes in your own tab: one column at the right of yours, and nothing else.',
};
export const marked = (rows: number): Phrase => ({
  fr: `Colonne écrite : ${plural(rows, 'ligne marquée', 'lignes marquées', 'fr')}.`,
  en: `Column written: ${plural(rows, 'row', 'rows', 'en')} marked.`,
});
