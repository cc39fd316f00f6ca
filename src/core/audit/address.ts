import { columnLetters } from '../columns/read-table';

/** A cell of the source: 0-based column, 1-based sheet row. */
export interface Place {
  readonly position: number;
  readonly sheetRow: number;
}

/** « C12 ». */
export const addressOf = ({ position, sheetRow }: Place): string => columnLetters(position) + sheetRow;
