type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The values of one column (0-based), from the first row of the tab to its last with content. */
export function readColumn(sheet: Sheet, position: number): readonly unknown[] {
  const rows = sheet.getLastRow();
  if (rows === 0) return [];
  const values: unknown[][] = sheet.getRange(1, position + 1, rows, 1).getValues();
  return values.map(([value]) => value);
}

/** The rows below a row of headers, only the columns wanted, in that order; `undefined` when one of them is missing. */
export function readColumns(
  sheet: Sheet,
  headerRow: number,
  wanted: readonly (readonly string[])[],
): readonly (readonly unknown[])[] | undefined {
  const rows = sheet.getLastRow() - headerRow;
  const width = sheet.getLastColumn();
  if (rows <= 0 || width === 0) return undefined;
  const headers = sheet.getRange(headerRow, 1, 1, width).getValues()[0]!.map(String);
  const positions = wanted.map((names) => headers.findIndex((header) => names.includes(header)));
  if (positions.includes(-1)) return undefined;
  const columns = neighbours(positions).flatMap(([first, count]) => {
    const values: unknown[][] = sheet.getRange(headerRow + 1, first + 1, rows, count).getValues();
    return Array.from({ length: count }, (_, column) => values.map((row) => row[column]));
  });
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row]));
}

/** Columns that follow one another are read together: the first, and how many. */
function neighbours(positions: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const groups: [number, number][] = [];
  for (const position of positions) {
    const last = groups[groups.length - 1];
    if (last && last[0] + last[1] === position) last[1]++;
    else groups.push([position, 1]);
  }
  return groups;
}
