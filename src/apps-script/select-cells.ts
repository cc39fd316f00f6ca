type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Selects the cells that are still there, « C12 » or « A2:F2 », and shows the first; false when none of them is. */
export function selectCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  cells: readonly string[],
): boolean {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const there = cells.filter((cell) => isWithin(cell, rows, columns));
  if (there.length === 0) return false;
  spreadsheet.setActiveSheet(sheet);
  // The last range of a list becomes the active one: the user is to see the first.
  sheet.getRangeList([...there].reverse()).activate();
  return true;
}

/** True when every corner of « C12 » or « A2:F2 » lies in a grid of so many rows and columns. */
const isWithin = (cells: string, rows: number, columns: number): boolean =>
  cells.split(':').every((corner) => {
    const parts = /^([A-Z]{1,3})([1-9]\d*)$/.exec(corner);
    return parts !== null && columnNumber(parts[1]!) <= columns && Number(parts[2]) <= rows;
  });

/** A → 1, AA → 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
