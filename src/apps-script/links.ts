import type { PlanLink, TabPlan } from '../core/output/tab-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of ours that lead to cells of the source: one call per column of links, whatever their number. */
export function writeLinks(sheet: Sheet, { links = [], linksTo, values }: TabPlan): void {
  if (linksTo === undefined) return;
  for (const [column, ofColumn] of byColumn(links)) {
    const rows = [...ofColumn.keys()];
    const first = Math.min(...rows);
    const count = Math.max(...rows) - first + 1;
    const cells = Array.from({ length: count }, (_, index) => {
      const link = ofColumn.get(first + index);
      const text = String(values[first + index - 1]![column - 1] ?? '');
      return [richText(text, link && addressOf(link, linksTo))];
    });
    sheet.getRange(first, column, count, 1).setRichTextValues(cells);
  }
}

function byColumn(links: readonly PlanLink[]): ReadonlyMap<number, ReadonlyMap<number, PlanLink>> {
  const columns = new Map<number, Map<number, PlanLink>>();
  for (const link of links) {
    const rows = columns.get(link.column) ?? new Map<number, PlanLink>();
    columns.set(link.column, rows.set(link.row, link));
  }
  return columns;
}

function richText(text: string, url: string | undefined): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  return (url === undefined || text === '' ? builder : builder.setLinkUrl(url)).build();
}

/** An address inside this file, as Sheets itself writes it. */
const addressOf = ({ target }: PlanLink, sheetId: number): string =>
  `#gid=${sheetId}&range=${columnLetters(target.position + 1)}${target.sheetRow}`;

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
