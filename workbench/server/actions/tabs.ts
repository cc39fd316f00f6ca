import { nextNumber, selectTab, touch } from '../../emulator/state/document';
import { followRenaming, loseReferences } from '../../emulator/state/formula-references';
import { newSheet } from '../../emulator/state/new-sheet';
import { deleteLines, insertLines } from '../../emulator/state/structure';
import { checkTabName, freeTabName, tabById } from '../../emulator/state/tabs';
import { localeRules } from '../../emulator/text/locales';
import { NOTHING } from '../picture/view';
import { type Action, done, Refusal } from './action';

export const addTab: Action<'addTab'> = ({ document }) => {
  const sheet = newSheet(nextNumber(document), freeTabName(document, localeRules(document.locale)));
  const after = document.sheets.findIndex(({ id }) => id === document.activeSheetId);
  document.sheets.splice(after + 1, 0, sheet);
  selectTab(document, sheet.id);
  return done(null, NOTHING);
};

export const renameTab: Action<'renameTab'> = ({ document }, { sheetId, name }) => {
  checkTabName(document, name, sheetId);
  const sheet = tabById(document, sheetId);
  followRenaming(document, sheet, name);
  sheet.name = name;
  touch(document);
  return done(null, 'anything');
};

export const deleteTab: Action<'deleteTab'> = ({ document, history }, { sheetId }) => {
  const next = document.sheets.find(({ id, hidden }) => id !== sheetId && !hidden);
  if (!next) throw new Refusal(LAST_TAB);
  loseReferences(document, tabById(document, sheetId));
  document.sheets = document.sheets.filter(({ id }) => id !== sheetId);
  document.metadata = document.metadata.filter((entry) => entry.sheetId !== sheetId);
  if (document.activeSheetId === sheetId) selectTab(document, next.id);
  touch(document);
  history.forget();
  return done(null, 'anything');
};

const LAST_TAB = {
  fr: 'Un classeur garde toujours au moins un onglet visible : ajoutez-en un autre avant de supprimer celui-ci.',
  en: 'A workbook always keeps one visible tab: add another one before deleting this one.',
};

export const moveTab: Action<'moveTab'> = ({ document }, { sheetId, index }) => {
  const moved = tabById(document, sheetId);
  const others = document.sheets.filter((sheet) => sheet !== moved);
  others.splice(index, 0, moved);
  document.sheets = others;
  return done(null, NOTHING);
};

/** Rows or columns inserted or deleted. */
export const lines: Action<'lines'> = ({ document, history }, { sheetId, axis, at, count }) => {
  const sheet = tabById(document, sheetId);
  if (count > 0) insertLines(document, sheet, axis, at + 1, count);
  else deleteLines(document, sheet, axis, at + 1, -count);
  history.forget();
  return done(null, 'anything');
};
