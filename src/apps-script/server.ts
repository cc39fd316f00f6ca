import type { Ports } from '../app/ports';
import { answerCall } from '../app/server';
import type { Envelope } from '../contract/envelope';
import { languageOf } from '../core/text/language';
import { sheetsCells } from './cells';
import { sheetsClock } from './clock';
import { functionHelp } from './function-help';
import { guideContents } from './guide-contents';
import { openGuidePages } from './guide-pages';
import { documentLock } from './lock';
import { programText } from './program-text';
import { documentSettings, userPlace } from './settings';
import { SheetsWorkbook } from './workbook';

export const callServer = (name: unknown, request: unknown): Envelope<unknown> =>
  answerCall(sheetsPorts, name, request);

function sheetsPorts(): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = new SheetsWorkbook(spreadsheet, documentSettings);
  const language = languageOf(workbook.locale());
  return {
    workbook,
    cells: sheetsCells(spreadsheet),
    settings: documentSettings,
    place: userPlace(spreadsheet),
    lock: documentLock,
    clock: sheetsClock(spreadsheet),
    language,
    guides: guideContents,
    openGuides: () => openGuidePages(language),
    functions: functionHelp,
    program: programText,
  };
}
