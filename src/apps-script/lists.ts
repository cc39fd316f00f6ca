import type { TabPlan } from '../core/output/tab-plan';
import type { Language } from '../core/text/language';
import { say } from '../core/text/typography';

/** Answers offered in cells; what somebody types instead is kept, with Sheets' own warning. */
export function offerLists(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { lists = [] }: TabPlan,
  language: Language,
): void {
  for (const { range, values } of lists) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(
        values.map((value) => say(value, language)),
        true,
      )
      .setAllowInvalid(true)
      .build();
    sheet.getRange(range.row, range.column, range.rows, range.columns).setDataValidation(rule);
  }
}
