import type { CellsPort } from '../app/ports';
import type { PlanRange } from '../core/output/tab-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const areaOf = (range: Range): PlanRange => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

export function sheetsCells(spreadsheet: Spreadsheet): CellsPort {
  const sheetOf = (sheetId: number) => spreadsheet.getSheetById(sheetId)!;
  const rangeOf = (sheetId: number, { row, column, rows, columns }: PlanRange): Range =>
    sheetOf(sheetId).getRange(row, column, rows, columns);
  return {
    selected: () => {
      const sheet = spreadsheet.getActiveSheet();
      const areas = spreadsheet.getActiveRangeList()?.getRanges().map(areaOf) ?? [];
      return { sheetId: sheet.getSheetId(), name: sheet.getName(), areas };
    },
    gridOf: (sheetId) => {
      const sheet = sheetOf(sheetId);
      return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    },
    valuesIn: (sheetId, area) => rangeOf(sheetId, area).getValues(),
    rowAt: (sheetId, row) => sheetOf(sheetId).getRange(`${row}:${row}`).getValues()[0]!,
    formulasIn: (sheetId, area) => rangeOf(sheetId, area).getFormulas(),
    notesIn: (sheetId, area) => rangeOf(sheetId, area).getNotes(),
    deleteRows: (sheetId, row, count) => {
      const sheet = sheetOf(sheetId);
      const rows = sheet.getMaxRows();
      if (rows - count > sheet.getFrozenRows()) sheet.deleteRows(row, count);
      else emptyRange(sheet.getRange(row, 1, count, sheet.getMaxColumns()));
    },
    clear: (sheetId, area) => emptyRange(rangeOf(sheetId, area)),
    clearNotes: (sheetId, area) => {
      rangeOf(sheetId, area).clearNote();
    },
    writeFormula: (sheetId, row, column, formula) => {
      sheetOf(sheetId).getRange(row, column).setFormula(formula);
    },
    writeValues: (sheetId, area, values) => {
      const range = rangeOf(sheetId, area);
      const formats: string[][] = range.getNumberFormats();
      const isLiteral = (row: number, column: number): boolean => formats[row]![column] === '@';
      if (values.some((row, r) => row.some((value, c) => typeof value !== 'string' && isLiteral(r, c))))
        range.setNumberFormats(
          formats.map((row, r) =>
            row.map((format, c) => (typeof values[r]![c] === 'string' ? format : unlessLiteral(format))),
          ),
        );
      // A text is written behind an apostrophe, which Sheets takes for « as it stands »; under `@` it stands anyway.
      range.setValues(
        values.map((row, r) =>
          row.map((value, c) =>
            typeof value === 'string' && value !== '' && !isLiteral(r, c) ? `'${value}` : value,
          ),
        ),
      );
    },
    writeNote: (sheetId, row, column, note) => {
      sheetOf(sheetId).getRange(row, column).setNote(note);
    },
  };
}

function emptyRange(range: Range): void {
  range.clearContent();
  range.clearNote();
}

/** A literal format would turn anything but a text into one. */
const unlessLiteral = (format: string): string => (format === '@' ? 'General' : format);
