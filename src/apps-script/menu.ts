import type { Phrase } from '../core/model/problem';
import { languageOf } from '../core/text/language';
import { say } from '../core/text/typography';

const HELP_TITLE: Phrase = { fr: 'Aide et confidentialité', en: 'Help and privacy' };
const SEGMENT: Phrase = { fr: 'Segmenter mes clients…', en: 'Segment my clients…' };
const SIDEBAR_TITLE = 'Segments PME';

const speak = (phrase: Phrase): string => say(phrase, languageOf(Session.getActiveUserLocale()));

/** Works in `AuthMode.NONE`: a static menu and the user's language, nothing of the document. */
export function onOpen(_event: unknown): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(speak(SEGMENT), 'openSidebar')
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

export function openHelp(): void {
  const page = HtmlService.createHtmlOutputFromFile('help').setWidth(480).setHeight(420);
  SpreadsheetApp.getUi().showModalDialog(page, speak(HELP_TITLE));
}
