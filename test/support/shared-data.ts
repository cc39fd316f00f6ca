import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import type { Grid } from '../../src/core/model/table';
import { gridOf } from './grid';

/** Reference data kept outside the project: tests that use them run only where they are. */
const FOLDER = resolve(__dirname, '../../../shared/data');

export const sharedDataPresent = existsSync(FOLDER);

/** Every CSV file of the reference data, as a path inside their folder. */
export const sharedCsvFiles = (): readonly string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replace(/\\/g, '/'))
    .filter((path) => path.endsWith('.csv'))
    .sort();

export const readSharedText = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');

/** The file as a tab. `typed`: plain numbers become number cells, as after an import in a spreadsheet. */
export function sharedGrid(path: string, typed = false): Grid {
  const { data } = Papa.parse<string[]>(readSharedText(path), { delimiter: ',', skipEmptyLines: true });
  return gridOf(
    data.map((row, index) => (typed && index > 0 ? row.map(asTyped) : row)),
    path,
  );
}

const asTyped = (text: string): string | number => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);
