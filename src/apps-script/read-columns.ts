type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly unknown[])[];

/** Columns between two wanted ones that are read along: cheaper than a call of their own. */
const WIDEST_GAP = 2;

/** The rows below a row of headers, only the columns wanted, in that order; `undefined` when one of them is missing. */
export function readColumns(
  sheet: Sheet,
  headerRow: number,
  wanted: readonly (readonly string[])[],
): Rows | undefined {
  const rows = sheet.getLastRow() - headerRow;
  const width = sheet.getLastColumn();
  if (rows <= 0 || width === 0) return undefined;
  const headers = sheet.getRange(headerRow, 1, 1, width).getValues()[0]!.map(String);
  const positions = wanted.map((names) => headers.findIndex((header) => names.includes(header)));
  if (positions.includes(-1)) return undefined;
  const blocks = blocksOf(positions).map(([first, last]) => ({
    first,
    last,
    values: sheet.getRange(headerRow + 1, first + 1, rows, last - first + 1).getValues() as Rows,
  }));
  const places = positions.map((position) => ({
    position,
    block: blocks.find(({ first, last }) => first <= position && position <= last)!,
  }));
  return Array.from({ length: rows }, (_, row) =>
    places.map(({ position, block }) => block.values[row]![position - block.first]),
  );
}

/** First and last columns of the blocks that hold these columns: neighbours are read in one call. */
function blocksOf(positions: readonly number[]): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && position - last[1] <= WIDEST_GAP + 1) last[1] = position;
    else blocks.push([position, position]);
  }
  return blocks;
}
