/** True when every corner of « C12 » or « A2:F2 » lies in a grid of so many rows and columns. */
export const isWithin = (cells: string, rows: number, columns: number): boolean =>
  cells.split(':').every((corner) => {
    const parts = /^([A-Z]{1,3})([1-9]\d*)$/.exec(corner);
    return parts !== null && columnNumber(parts[1]!) <= columns && Number(parts[2]) <= rows;
  });

/** A → 1, AA → 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
