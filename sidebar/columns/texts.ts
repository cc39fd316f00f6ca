import type { TableAnswer } from '../../src/contract/answers';
import type { Phrase } from '../../src/core/model/problem';
import { formatNumber, plural } from '../../src/core/text/numbers';

export const TITLE: Phrase = { fr: 'Ce que nous avons reconnu', en: 'What we recognised' };
export const ABOUT: Phrase = {
  fr: 'Vérifiez le rôle de chaque colonne ; changez ceux qui sont faux.',
  en: 'Check the role of each column; change those that are wrong.',
};
export const READING: Phrase = { fr: 'Lecture de vos données…', en: 'Reading your data…' };
export const READING_AGAIN: Phrase = {
  fr: 'Prise en compte de votre correction…',
  en: 'Taking your correction in…',
};
export const OTHER_TAB: Phrase = { fr: 'Choisir un autre onglet', en: 'Choose another tab' };
export const NOT_USED: Phrase = { fr: 'Non utilisée', en: 'Not used' };
export const EMPTY_COLUMN: Phrase = { fr: 'Colonne vide', en: 'Empty column' };
export const TO_CHECK: Phrase = { fr: 'À vérifier', en: 'To check' };

const SHAPES: Readonly<Record<TableAnswer['shape'], Phrase>> = {
  clients: { fr: 'une ligne par client', en: 'one row per client' },
  orders: { fr: 'une ligne par commande ou facture', en: 'one row per order or invoice' },
};

export const tableLine = ({ shape, rows, headerRow }: TableAnswer): Phrase => ({
  fr: `${plural(rows, 'ligne', 'lignes', 'fr')}, ${SHAPES[shape].fr}, titres en ligne ${headerRow}`,
  en: `${plural(rows, 'row', 'rows', 'en')}, ${SHAPES[shape].en}, titles in row ${headerRow}`,
});

export const unusedColumns = (count: number): Phrase => ({
  fr: plural(count, 'colonne non utilisée', 'colonnes non utilisées', 'fr'),
  en: plural(count, 'column not used', 'columns not used', 'en'),
});

export const unusableValues = (unusable: number, filled: number): Phrase => ({
  fr: `${plural(unusable, 'valeur illisible', 'valeurs illisibles', 'fr')} sur ${formatNumber(filled, 'fr')}`,
  en: `${plural(unusable, 'value', 'values', 'en')} out of ${formatNumber(filled, 'en')} cannot be read`,
});
