import { parse } from 'papaparse';
import { problem } from '../../src/core/model/problem';
import { failure, type Result, success } from '../../src/core/model/result';
import type { HostCell } from '../emulator';
import { type Delimiter, findDelimiter, withoutDeclaration } from './delimiter';

export interface CsvTable {
  readonly rows: HostCell[][];
  readonly delimiter: Delimiter;
}

/**
 * The cells of a CSV text, as text exactly (`01000` stays `01000`, `1 234,56` stays so), empty ones as `null`. Rows shorter than the
 * longest are filled with blanks; empty rows keep their place, so that row numbers are those of the file; those at the end go.
 */
export function readCsv(text: string, forced?: Delimiter): Result<CsvTable> {
  const delimiter = forced ?? findDelimiter(text);
  const parsed = parse<string[]>(withoutDeclaration(text).replace(/\r\n?/g, '\n'), {
    delimiter,
    newline: '\n',
  });
  const unclosed = parsed.errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed) return failure(unclosedQuote((unclosed.row ?? 0) + 1));
  return success({ rows: rectangular(parsed.data), delimiter });
}

function rectangular(records: readonly string[][]): HostCell[][] {
  const filled = withoutBlankEnd(records);
  const width = filled.reduce((widest, record) => Math.max(widest, record.length), 0);
  return filled.map((record) => Array.from({ length: width }, (_, column) => record[column] || null));
}

function withoutBlankEnd(records: readonly string[][]): readonly string[][] {
  let end = records.length;
  while (end > 0 && records[end - 1]?.every((field) => field.trim() === '')) end--;
  return records.slice(0, end);
}

const unclosedQuote = (record: number) =>
  problem(
    'unclosed-quote',
    {
      fr: `Un guillemet ouvert à la ligne ${record} n’est jamais refermé : corrigez cette ligne, ou enregistrez le fichier en .xlsx.`,
      en: `A quote opened on row ${record} is never closed: correct that row, or save the file as .xlsx.`,
    },
    { row: record },
  );
