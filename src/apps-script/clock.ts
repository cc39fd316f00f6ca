import type { ClockPort } from '../app/ports';

export const sheetsClock = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ClockPort => ({
  now: () => Date.now(),
  timeOfDay: () => Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'HH:mm'),
  newId: () => Utilities.getUuid(),
});
