import type { Phrase } from '../core/model/problem';
import type { Language } from '../core/text/language';
import { say } from '../core/text/typography';

const TITLE: Phrase = { fr: 'Imprimer les fiches', en: 'Print the guides' };

/** Wide enough for an A4 page at its size. */
const SIZE = { width: 860, height: 640 };

/** The page knows the language of the workbook before it asks anything. */
export function openGuidePages(language: Language): void {
  const page = HtmlService.createHtmlOutputFromFile('print').getContent();
  const opened = page.replace('<html lang="fr">', `<html lang="${language}">`);
  const output = HtmlService.createHtmlOutput(opened).setWidth(SIZE.width).setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(output, say(TITLE, language));
}
