import type { Phrase } from '../core/model/problem';
import { formatNumber } from '../core/text/numbers';

/** The sentences that any custom function may answer with. Rows are counted from the top of the selection. */

const rowsFr = (count: number): string => `${formatNumber(count, 'fr')} ${count < 2 ? 'ligne' : 'lignes'}`;
const rowsEn = (count: number): string => `${formatNumber(count, 'en')} ${count === 1 ? 'row' : 'rows'}`;

export const tooManyCells = (count: number, limit: number): Phrase => ({
  fr: `${formatNumber(count, 'fr')} cellules, c’est plus que la limite de ${formatNumber(limit, 'fr')}. Sélectionnez moins de lignes.`,
  en: `${formatNumber(count, 'en')} cells are more than the limit of ${formatNumber(limit, 'en')}. Select fewer rows.`,
});

export const missingArgument = (name: string): Phrase => ({
  fr: `il manque « ${name} ».`,
  en: `“${name}” is missing.`,
});

export const severalColumns = (name: string, columns: number): Phrase => ({
  fr: `« ${name} » compte ${columns} colonnes. Sélectionnez-en une seule.`,
  en: `“${name}” has ${columns} columns. Select only one.`,
});

export const severalCells = (name: string): Phrase => ({
  fr: `« ${name} » doit tenir dans une seule cellule.`,
  en: `“${name}” must be a single cell.`,
});

export const differentHeights = (name: string, rows: number, first: string, firstRows: number): Phrase => ({
  fr: `la colonne « ${name} » a ${rowsFr(rows)}, « ${first} » en a ${formatNumber(firstRows, 'fr')}. Sélectionnez la même hauteur.`,
  en: `column “${name}” has ${rowsEn(rows)}, “${first}” has ${formatNumber(firstRows, 'en')}. Select the same height.`,
});

export const errorCell = (name: string, row: number, error: string): Phrase => ({
  fr: `« ${name} » contient l’erreur ${error} à la ligne ${formatNumber(row, 'fr')} de la sélection. Corrigez cette cellule.`,
  en: `“${name}” holds the error ${error} in row ${formatNumber(row, 'en')} of the selection. Correct that cell.`,
});

const WANTED = {
  date: { fr: 'une date', en: 'a date' },
  number: { fr: 'un nombre', en: 'a number' },
  share: { fr: 'une part entre 0 et 100 %', en: 'a share between 0 and 100%' },
} as const;

export const unreadable = (name: string, wanted: keyof typeof WANTED, text: string): Phrase => ({
  fr: `« ${name} » attend ${WANTED[wanted].fr}, pas « ${text} ».`,
  en: `“${name}” expects ${WANTED[wanted].en}, not “${text}”.`,
});

export const mixedDateOrder = (name: string): Phrase => ({
  fr: `« ${name} » mélange des dates jour/mois et mois/jour. Écrivez-les toutes de la même façon.`,
  en: `“${name}” mixes day/month and month/day dates. Write them all the same way.`,
});

export const unknownChoice = (name: string, choices: readonly (string | number)[], text: string): Phrase => ({
  fr: `« ${name} » accepte ${choices.join(', ')}, pas « ${text} ».`,
  en: `“${name}” accepts ${choices.join(', ')}, not “${text}”.`,
});

export const oneCellAlone = (unless?: string): Phrase => ({
  fr: `un client seul ne se compare à aucun autre. Sélectionnez toute la colonne${unless ? ` ou indiquez « ${unless} »` : ''}.`,
  en: `one client alone compares to no other. Select the whole column${unless ? ` or give “${unless}”` : ''}.`,
});
