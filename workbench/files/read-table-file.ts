import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Phrase, type Problem, problem } from '../../src/core/model/problem';
import { failure, type Result, success } from '../../src/core/model/result';
import type { HostCell } from '../emulator';
import { decodeText } from './decode';
import type { Delimiter } from './delimiter';
import { fileKind } from './file-kind';
import { readCsv } from './read-csv';
import { readXlsxTab } from './read-xlsx';

export interface TableFile {
  /** Name for the tab: the sheet's, or the file's without extension. */
  readonly name: string;
  /** All of the same length; row 0 is the file's first. */
  readonly rows: HostCell[][];
  /** How a CSV was read; absent for .xlsx. */
  readonly csv?: { readonly encoding: string; readonly delimiter: Delimiter };
}

export interface ReadingOptions {
  /** .xlsx only. */
  readonly sheet?: string | undefined;
  /** CSV only, both. */
  readonly delimiter?: Delimiter | undefined;
  readonly encoding?: string | undefined;
}

/** The table in a CSV or .xlsx file, recognised by its content. */
export async function readTableFile(path: string, options: ReadingOptions = {}): Promise<Result<TableFile>> {
  const name = basename(path);
  const bytes = await bytesOf(path);
  if (!bytes) return failure(missingFile(path));
  if (bytes.length === 0) return failure(emptyFile(name));
  const kind = fileKind(bytes);
  if (kind.kind === 'other') return failure(notATable(name, kind.name));
  const read = kind.kind === 'xlsx' ? await tableOfXlsx(bytes, options) : tableOfText(bytes, name, options);
  if (!read.ok) return read;
  const defect = defectOf(read.value, name);
  return defect ? failure(defect) : read;
}

// A missing path, a folder and a file without permission need the same look at the path.
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

async function tableOfXlsx(bytes: Uint8Array, options: ReadingOptions): Promise<Result<TableFile>> {
  return readXlsxTab(bytes, options.sheet);
}

function tableOfText(bytes: Uint8Array, name: string, options: ReadingOptions): Result<TableFile> {
  if (options.sheet !== undefined) return failure(sheetOfCsv(name));
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const table = readCsv(decoded.value.text, options.delimiter);
  if (!table.ok) return table;
  const { rows, delimiter } = table.value;
  return success({
    name: basename(name, extname(name)),
    rows,
    csv: { encoding: decoded.value.encoding, delimiter },
  });
}

// Google Sheets' own limits.
const MOST_CELLS = 10_000_000;
const LONGEST_CELL = 50_000;

function defectOf({ rows, csv }: TableFile, name: string): Problem | undefined {
  const filledRows = rows.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  if (filledRows.length === 0) return emptyFile(name);
  if (filledRows.length === 1) return csv ? headerOnly(name) : headerOnlySheet(name);
  if (rows.length * (rows[0]?.length ?? 0) > MOST_CELLS) return tooLarge(name);
  const long = rows.findIndex((row) =>
    row.some((cell) => typeof cell === 'string' && cell.length > LONGEST_CELL),
  );
  return long >= 0 ? cellTooLong(name, long + 1) : undefined;
}

const missingFile = (path: string) =>
  problem('missing-file', {
    fr: `Le fichier « ${path} » est introuvable ou ne peut pas être lu : vérifiez son chemin.`,
    en: `The file “${path}” does not exist or cannot be read: check its path.`,
  });

const emptyFile = (name: string) =>
  problem('empty-file', {
    fr: `Le fichier « ${name} » est vide : exportez de nouveau vos clients ou vos factures.`,
    en: `The file “${name}” is empty: export your customers or your invoices again.`,
  });

const headerOnly = (name: string) =>
  problem('no-rows', {
    fr: `Le fichier « ${name} » n’a qu’une ligne : il faut une ligne d’en-têtes et au moins une ligne de données.`,
    en: `The file “${name}” has a single row: a header row and at least one row of data are needed.`,
  });

const headerOnlySheet = (name: string) =>
  problem('no-rows', {
    fr: `La feuille lue dans « ${name} » n’a qu’une ligne : choisissez avec --sheet celle qui contient vos clients ou vos factures.`,
    en: `The sheet read in “${name}” has a single row: choose with --sheet the one that holds your customers or invoices.`,
  });

const notATable = (name: string, kind: Phrase) =>
  problem('not-a-table', {
    fr: `Le fichier « ${name} » est ${kind.fr}, pas un tableau : enregistrez vos données en .xlsx ou en CSV.`,
    en: `The file “${name}” is ${kind.en}, not a table: save your data as .xlsx or CSV.`,
  });

const sheetOfCsv = (name: string) =>
  problem('sheet-of-csv', {
    fr: `Le fichier « ${name} » est un CSV, sans feuilles : retirez --sheet.`,
    en: `The file “${name}” is a CSV, which has no sheets: remove --sheet.`,
  });

const tooLarge = (name: string) =>
  problem('too-large', {
    fr: `Le fichier « ${name} » dépasse les 10 millions de cellules d’un classeur Google : gardez moins de colonnes ou de lignes.`,
    en: `The file “${name}” exceeds the 10 million cells of a Google workbook: keep fewer columns or rows.`,
  });

const cellTooLong = (name: string, row: number) =>
  problem(
    'cell-too-long',
    {
      fr: `Une cellule de la ligne ${row} de « ${name} » dépasse 50 000 caractères : vérifiez les guillemets de cette ligne, ou raccourcissez-la.`,
      en: `A cell of row ${row} of “${name}” exceeds 50,000 characters: check the quotes of that row, or shorten it.`,
    },
    { row },
  );
