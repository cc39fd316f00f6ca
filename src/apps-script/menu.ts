import type { Phrase } from '../core/model/problem';
import { languageOf } from '../core/text/language';
import { say } from '../core/text/typography';

const HELP_TITLE: Phrase = { fr: 'Aide et confidentialité', en: 'Help and privacy' };
const SEGMENT: Phrase = { fr: 'Segmenter mes clients…', en: 'Segment my clients…' };
const FUNCTIONS: Phrase = { fr: 'Fonctions…', en: 'Functions…' };
const EXPLAIN: Phrase = { fr: 'Comment est-ce calculé ?', en: 'How is it computed?' };
const LEAVE: Phrase = { fr: 'Annuler ou supprimer…', en: 'Undo or remove…' };
const SIDEBAR_TITLE = 'Segments PME';

const speak = (phrase: Phrase): string => say(phrase, languageOf(Session.getActiveUserLocale()));

/** Works in `AuthMode.NONE`: a static menu and the user's language, nothing of the document. */
export function onOpen(_event: unknown): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(speak(SEGMENT), 'openSidebar')
    .addItem(speak(FUNCTIONS), 'openFunctions')
    .addItem(speak(EXPLAIN), 'openExplain')
    .addItem(speak(LEAVE), 'openLeave')
    .addItem(speak(HELP_TITLE), 'openHelp')
    .addToUi();
}

export function onInstall(event: unknown): void {
  onOpen(event);
}

export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(SIDEBAR_TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

export const openFunctions = (): void => openTools('functions');
export const openExplain = (): void => openTools('explain');
export const openMonth = (): void => openTools('month');
export const openLeave = (): void => openTools('leave');

/** The page of the tools on one of its views, in the language of the workbook: both stand in it before it asks anything. */
function openTools(view: string): void {
  const language = languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const page = HtmlService.createHtmlOutputFromFile('tools').getContent();
  const opened = page.replace('<html lang="fr">', `<html lang="${language}" data-view="${view}">`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle(SIDEBAR_TITLE));
}

export function openHelp(): void {
  const page = HtmlService.createHtmlOutputFromFile('help').setWidth(480).setHeight(420);
  SpreadsheetApp.getUi().showModalDialog(page, speak(HELP_TITLE));
}
