import type { PlanList, TabPlan } from '../core/output/tab-plan';
import type { Language } from '../core/text/language';
import { say } from '../core/text/typography';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Answers offered in cells; what somebody types instead is kept, with Sheets' own warning. Lists of one column go in one call. */
export function offerLists(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { lists = [] }: TabPlan,
  language: Language,
): void {
  const columns = new Map<string, PlanList[]>();
  for (const list of lists) {
    const column = `${list.range.column}x${list.range.columns}`;
    columns.set(column, [...(columns.get(column) ?? []), list]);
  }
  for (const ofColumn of columns.values()) offerColumn(sheet, ofColumn, language);
}

function offerColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  lists: readonly PlanList[],
  language: Language,
): void {
  const [{ range, values }] = lists as [PlanList];
  if (lists.length === 1) {
    sheet
      .getRange(range.row, range.column, range.rows, range.columns)
      .setDataValidation(ruleOf(values, language));
    return;
  }
  const first = Math.min(...lists.map(({ range: { row } }) => row));
  const end = Math.max(...lists.map(({ range: { row, rows } }) => row + rows));
  const rules = Array.from({ length: end - first }, () => new Array<Rule | null>(range.columns).fill(null));
  for (const list of lists) {
    const rule = ruleOf(list.values, language);
    for (let row = 0; row < list.range.rows; row++) rules[list.range.row - first + row]!.fill(rule);
  }
  sheet.getRange(first, range.column, end - first, range.columns).setDataValidations(rules);
}

const ruleOf = (values: PlanList['values'], language: Language): Rule =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList(
      values.map((value) => say(value, language)),
      true,
    )
    .setAllowInvalid(true)
    .build();
