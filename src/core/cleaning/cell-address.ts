/** « C12 » for the third column (position 2) and the twelfth row of the sheet. */
export const cellAddress = (position: number, sheetRow: number): string =>
  `${columnLetters(position)}${sheetRow}`;

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : columnLetters(Math.floor(position / 26) - 1) + last;
}

/** The inverse; `undefined` for anything that is no address. */
export function readCellAddress(text: string): { position: number; sheetRow: number } | undefined {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,7})$/.exec(text.trim());
  if (!parts) return undefined;
  const position = [...parts[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { position, sheetRow: Number(parts[2]) };
}
