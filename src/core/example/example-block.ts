import type { IsoDate } from '../model/iso-date';
import type { CellBlock } from '../output/plan-changes';
import type { CellFormat } from '../output/tab-plan';
import type { Language } from '../text/language';
import { exampleClients } from './clients';

const DAYS: readonly number[] = [8, 9, 14];
const NUMBERS: readonly number[] = [10, 11, 12, 13];

/** The example as cells, its header in the first row. */
export function exampleBlocks(today: IsoDate, language: Language): readonly CellBlock[] {
  const { headers, rows } = exampleClients(today, language);
  const formats = headers.map((_, column): CellFormat => {
    if (DAYS.includes(column)) return 'date';
    return NUMBERS.includes(column) ? 'integer' : 'text';
  });
  return [
    { row: 1, column: 1, cells: [headers], formats: headers.map(() => 'text') },
    { row: 2, column: 1, cells: rows, formats },
  ];
}
