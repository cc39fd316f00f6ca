import type { HostCell } from '../../emulator';
import { localeRules } from '../../emulator/text/locales';
import type { Delimiter } from '../../files/delimiter';
import { readCsv } from '../../files/read-csv';
import { readTyped } from './typed-input';

/** The files met here are French, whatever the language of the screen. */
const FRENCH = localeRules('fr_FR');

/**
 * The cells of a CSV text as Sheets imports them, typed as if by hand, but without its losses: a column where a value
 * starts with a zero holds codes and stays text, as does every number that could not be written back as it was.
 * Throws the sentence of the problem when the text is not a table.
 */
export function csvTable(text: string, delimiter: Delimiter | undefined): HostCell[][] {
  const table = readCsv(text, delimiter);
  if (!table.ok) throw new CsvProblem(table.problem.text);
  const { rows } = table.value;
  const codes = codeColumns(rows);
  return rows.map((row, index) =>
    row.map((cell, column) => (index === 0 || codes.has(column) ? cell : typed(cell))),
  );
}

export class CsvProblem extends Error {
  constructor(readonly phrase: { readonly fr: string; readonly en: string }) {
    super(phrase.fr);
  }
}

function codeColumns(rows: readonly (readonly HostCell[])[]): Set<number> {
  const columns = new Set<number>();
  for (const row of rows.slice(1)) {
    row.forEach((cell, column) => {
      if (typeof cell === 'string' && /^0[\d .]+$/.test(cell.trim())) columns.add(column);
    });
  }
  return columns;
}

const MOST_DIGITS = 15;

function typed(cell: HostCell): HostCell {
  if (typeof cell !== 'string' || !/^[-\d]/.test(cell) || /^=/.test(cell)) return cell;
  const { value, format } = readTyped(cell, FRENCH);
  if (typeof value !== 'number' || cell.replace(/\D/g, '').length > MOST_DIGITS) return cell;
  const shown = format ?? decimalsFormat(cell);
  return shown === undefined ? value : { serial: value, format: shown };
}

/** « 861,20 » keeps its two decimals on screen. */
function decimalsFormat(text: string): string | undefined {
  const decimals = /,(\d+)$/.exec(text.trim())?.[1];
  return decimals ? `0.${'0'.repeat(decimals.length)}` : undefined;
}
