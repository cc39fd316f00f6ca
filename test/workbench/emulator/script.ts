import { join } from 'node:path';
import {
  addSheet,
  createDocument,
  type DocumentOptions,
  type EmulatedDocument,
  type ExecuteOptions,
  type Execution,
  execute,
  type HostCell,
  type SheetState,
} from '../../../workbench/emulator';

export const FOLDER = join(__dirname, '../../fixtures/emulator');

/** 14 July 2025, noon in Paris. */
export const NOON = Date.UTC(2025, 6, 14, 10);

type Options = Partial<ExecuteOptions>;

const withDefaults = (options: Options): ExecuteOptions => ({ folder: FOLDER, now: () => NOON, ...options });

/** Runs a snippet with `ss` and `sheet`; the whole account of the execution. */
export const executeScript = (document: EmulatedDocument, code: string, options: Options = {}): Execution =>
  execute(document, withDefaults(options), (globals) => globals['runScript']?.(code));

/** What the snippet returns. */
export const script = (document: EmulatedDocument, code: string, options: Options = {}): unknown =>
  executeScript(document, code, options).value;

/** Runs a snippet that does not touch the document by itself. */
export const bareScript = (document: EmulatedDocument, code: string, options: Options = {}): unknown =>
  execute(document, withDefaults(options), (globals) => globals['runBare']?.(code)).value;

/** A file with one tab of these cells, surrounded by nothing. */
export function documentWith(
  rows: readonly (readonly HostCell[])[],
  options: DocumentOptions = {},
): EmulatedDocument {
  const document = createDocument({ empty: true, ...options });
  addSheet(document, 'Clients', rows);
  return document;
}

/** The only tab, or the one at that index. */
export function tab(document: EmulatedDocument, index = 0): SheetState {
  const sheet = document.sheets[index];
  if (!sheet) throw new Error(`No tab at ${index}`);
  return sheet;
}
