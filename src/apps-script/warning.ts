import type { Phrase } from '../core/model/problem';
import type { PlanRange } from '../core/output/tab-plan';
import type { Language } from '../core/text/language';
import { say } from '../core/text/typography';
import { a1Notation, rangeList } from './apply-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What the list of protections says of ours. */
const DESCRIPTION: Phrase = {
  fr: 'Calculé par Segments PME : réécrit à chaque mise à jour',
  en: 'Computed by Segments PME: written again at each update',
};

/**
 * Sheets asks whoever types in a computed cell whether they mean it; it never refuses. Put on a tab once, when it is made: a
 * warning that somebody took away does not come back.
 */
export function warn(sheet: Sheet, free: readonly PlanRange[], language: Language): void {
  const protection = sheet.protect().setWarningOnly(true).setDescription(say(DESCRIPTION, language));
  if (free.length > 0) leaveOut(sheet, protection, free);
}

/** The cells that are free moved; a lock that somebody made of the warning is theirs, and stays closed. Where there are none any more, those of before went with their rows and columns. */
export function moveWarning(sheet: Sheet, free: readonly PlanRange[]): void {
  if (free.length === 0) return;
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (protection?.isWarningOnly()) leaveOut(sheet, protection, free);
}

/** As they are noted in the mark of the tab. */
export const addresses = (free: readonly PlanRange[]): string => free.map(a1Notation).join(' ');

const leaveOut = (sheet: Sheet, protection: Protection, free: readonly PlanRange[]): Protection =>
  protection.setUnprotectedRanges(rangeList(sheet, free).getRanges());
