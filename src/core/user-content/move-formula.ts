/** Quoted texts and tab names, or a cell reference with its row. */
const PIECES = /"[^"]*"|'[^']*'|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\d(])/g;

/**
 * A formula that moves down or up with its row: its relative references to that very row follow, the others stay. Texts
 * between quotes are left alone.
 */
export const moveFormula = (formula: string, fromRow: number, toRow: number): string =>
  formula.replace(PIECES, (piece: string, column?: string, fixed?: string, row?: string) =>
    column !== undefined && fixed === '' && Number(row) === fromRow ? `${column}${toRow}` : piece,
  );
