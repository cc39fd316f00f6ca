/** The rows below a row of headers, only the columns wanted, in that order; `undefined` when one of them is missing. */
export function readColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  headerRow: number,
  wanted: readonly (readonly string[])[],
): readonly (readonly unknown[])[] | undefined {
  const rows = sheet.getLastRow() - headerRow;
  const width = sheet.getLastColumn();
  if (rows <= 0 || width === 0) return undefined;
  const headers = sheet.getRange(headerRow, 1, 1, width).getValues()[0]!.map(String);
  const positions = wanted.map((names) => headers.findIndex((header) => names.includes(header)));
  if (positions.includes(-1)) return undefined;
  const columns = positions.map((position): unknown[][] =>
    sheet.getRange(headerRow + 1, position + 1, rows, 1).getValues(),
  );
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row]![0]));
}
