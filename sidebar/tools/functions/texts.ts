import type { FreezeAnswer, InsertAnswer, SelectionAnswer } from '../../../src/contract/tools';
import type { Phrase } from '../../../src/core/model/problem';
import { plural } from '../../../src/core/text/numbers';

export const TITLE: Phrase = { fr: 'Fonctions', en: 'Functions' };
export const ABOUT: Phrase = {
  fr: 'Choisissez une fonction, montrez ses cellules dans la feuille, puis insérez-la.',
  en: 'Choose a function, show its cells in the sheet, then insert it.',
};
export const LOADING: Phrase = { fr: 'Lecture des fonctions…', en: 'Reading the functions…' };
export const SEARCH: Phrase = { fr: 'Rechercher', en: 'Search' };
export const NONE: Phrase = {
  fr: 'Aucune fonction ne correspond. Essayez un autre mot : segment, panier, téléphone…',
  en: 'No function matches. Try another word: segment, basket, phone…',
};
export const found = (count: number): Phrase => ({
  fr: plural(count, 'fonction', 'fonctions', 'fr'),
  en: plural(count, 'function', 'functions', 'en'),
});

export const OPTIONAL: Phrase = { fr: 'facultatif', en: 'optional' };
export const TAKE: Phrase = { fr: 'Prendre la sélection', en: 'Take the selection' };
export const takeFor = (name: string): Phrase => ({
  fr: `Prendre la sélection pour ${name}`,
  en: `Take the selection for ${name}`,
});
export const BY_DEFAULT: Phrase = { fr: 'par défaut', en: 'by default' };
export const TAKING: Phrase = { fr: 'Lecture de la sélection…', en: 'Reading the selection…' };
export const taken = (name: string, { reference, rows, columns }: SelectionAnswer): Phrase => ({
  fr: `${name} : ${reference} (${plural(rows, 'ligne', 'lignes', 'fr')}, ${plural(columns, 'colonne', 'colonnes', 'fr')})`,
  en: `${name}: ${reference} (${plural(rows, 'row', 'rows', 'en')}, ${plural(columns, 'column', 'columns', 'en')})`,
});

export const RESULT: Phrase = { fr: 'Résultat', en: 'Result' };
export const EXAMPLE: Phrase = { fr: 'Exemple', en: 'Example' };
export const FORMULA: Phrase = { fr: 'Votre formule', en: 'Your formula' };
export const WHERE: Phrase = {
  fr: 'Sélectionnez la cellule où elle doit aller, dans une colonne vide. Rien n’est jamais remplacé.',
  en: 'Select the cell where it is to go, in an empty column. Nothing is ever written over.',
};
export const INSERT: Phrase = {
  fr: 'Insérer dans la cellule sélectionnée',
  en: 'Insert in the selected cell',
};
export const INSERTING: Phrase = { fr: 'Écriture de la formule…', en: 'Writing the formula…' };
export const ALL_FUNCTIONS: Phrase = { fr: 'Toutes les fonctions', en: 'All functions' };
export const inserted = ({ tab, cell, area }: InsertAnswer): Phrase => ({
  fr: `Formule écrite en ${cell} de « ${tab} ». Son résultat remplit ${area}.`,
  en: `Formula written in ${cell} of “${tab}”. Its result fills ${area}.`,
});

export const FREEZE: Phrase = { fr: 'Figer en valeurs', en: 'Freeze as values' };
export const FREEZE_ABOUT: Phrase = {
  fr: 'Sélectionnez dans la feuille une formule de Segments PME, ou plusieurs. Chacune, avec toutes les cellules de son résultat, est remplacée par ses valeurs : elles ne changeront plus.',
  en: 'Select one or several formulas of Segments PME in the sheet. Each, with all the cells of its result, is replaced by its values: they will change no more.',
};
export const FREEZE_UNDO: Phrase = {
  fr: 'Une note garde la formule sur la première cellule. Pour revenir en arrière : Édition › Annuler, ou collez de nouveau la formule de la note après avoir vidé la colonne.',
  en: 'A note keeps the formula on the first cell. To go back: Edit › Undo, or paste the formula of the note again once the column is emptied.',
};
export const FREEZE_SELECTED: Phrase = {
  fr: 'Figer les formules sélectionnées',
  en: 'Freeze the selected formulas',
};
export const FREEZING: Phrase = { fr: 'Remplacement des formules…', en: 'Replacing the formulas…' };
export const LEFT: Phrase = { fr: 'Laissées telles quelles', en: 'Left as they are' };
export const frozenIn = ({ tab, frozen }: FreezeAnswer): Phrase => ({
  fr:
    frozen.length === 0
      ? 'Aucune formule n’a été figée.'
      : `Figé dans « ${tab} » : ${frozen.map(({ area }) => area).join(', ')}.`,
  en:
    frozen.length === 0
      ? 'No formula was frozen.'
      : `Frozen in “${tab}”: ${frozen.map(({ area }) => area).join(', ')}.`,
});
