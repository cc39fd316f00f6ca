import { EncryptedFileError } from 'hucre';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { SERIAL_OF_DAY_ZERO } from '../../src/core/model/iso-date';
import type { HostCell } from '../emulator';
import { leadingZeros } from './number-format';
import { UnreadableXlsx, type XlsxTab } from './xlsx-port';

export async function readWithHucre(bytes: Uint8Array): Promise<XlsxTab[]> {
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    return workbook.sheets.map((sheet) => ({ name: sheet.name, rows: typedRows(sheet) }));
  } catch (error) {
    throw new UnreadableXlsx(error instanceof EncryptedFileError ? 'protected' : 'damaged');
  }
}

function typedRows(sheet: Sheet): HostCell[][] {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return sheet.rows.map((row, rowIndex) =>
    Array.from({ length: width }, (_, column) =>
      typedCell(row[column] ?? null, sheet.cells?.get(`${rowIndex},${column}`)),
    ),
  );
}

function typedCell(value: CellValue, cell: Cell | undefined): HostCell {
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'number') return numberCell(value, cell?.style?.numFmt);
  if (cell?.type === 'error') return { error: String(value) };
  return value === '' ? null : value;
}

const MILLISECONDS_PER_DAY = 86_400_000;

// The library answers the wall time of the cell as if it were UTC: no time zone of this machine may enter.
function dateCell(value: Date): HostCell {
  const serial = value.getTime() / MILLISECONDS_PER_DAY + SERIAL_OF_DAY_ZERO;
  return Number.isInteger(serial) && serial > 0
    ? { date: value.toISOString().slice(0, 10) }
    : { serial, format: 'dd/mm/yyyy hh:mm:ss' };
}

// « 01000 » is often the number 1000 under the format 00000: the zeros on screen must not be lost.
function numberCell(value: number, format: string | undefined): HostCell {
  const digits = format ? leadingZeros(format) : 0;
  return digits > 1 ? { serial: value, format: '0'.repeat(digits) } : value;
}
