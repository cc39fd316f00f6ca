import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Problem, problem } from '../../src/core/model/problem';
import type { Options } from './options';

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What forbids writing the results where they are wanted; looked at before any work, nothing is created. */
export function outputProblem(options: Options, inputs: readonly string[]): Problem | undefined {
  const files = [options.xlsx, options.json].filter((path) => path !== undefined);
  const taken = new Set(inputs.map((path) => resolve(path)));
  for (const file of files) {
    if (taken.has(resolve(file))) return pathTaken(file);
    taken.add(resolve(file));
    if (isFolder(file) || !isWritableFolder(dirname(resolve(file)))) return notWritable(file);
    if (existsSync(file) && !isAllowed(file)) return notWritable(file);
  }
  const folders = [options.csv, options.exports].filter((folder) => folder !== undefined);
  const closed = folders.find((folder) => !isWritableFolder(existing(resolve(folder))));
  return closed === undefined ? undefined : notWritable(closed);
}

/** The first result that would fall on a file just read: a tab may be called as the source is. */
export function overwritten(files: readonly OutputFile[], inputs: readonly string[]): Problem | undefined {
  const sources = new Set(inputs.map((path) => resolve(path)));
  const found = files.find((file) => sources.has(resolve(file.path)));
  return found && pathTaken(found.path);
}

/** Writes every file beside its place, then moves all of them there: a failure on the way changes nothing. */
export function writeOutputs(files: readonly OutputFile[]): Problem | undefined {
  const folder = files.find((file) => isFolder(file.path));
  if (folder) return notWritable(folder.path);
  const pending = files.map((file) => ({ ...file, temporary: temporaryPath(file.path) }));
  let path = '';
  try {
    for (const file of pending) {
      path = file.path;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(file.temporary, file.content);
    }
    for (const file of pending) {
      path = file.path;
      renameSync(file.temporary, path);
    }
    return undefined;
  } catch {
    return notWritable(path);
  } finally {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
  }
}

const temporaryPath = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const isWritableFolder = (path: string): boolean => isFolder(path) && isAllowed(path);

function isAllowed(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folder itself, or the nearest one above it that exists (a file in the way counts as existing). */
function existing(folder: string): string {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? folder : existing(above);
}

const notWritable = (path: string): Problem =>
  problem('output-not-writable', {
    fr: `Impossible d’écrire « ${path} » : choisissez un dossier qui existe et où vous pouvez écrire.`,
    en: `“${path}” cannot be written: choose a folder that exists and where you may write.`,
  });

const pathTaken = (path: string): Problem =>
  problem('output-taken', {
    fr: `« ${path} » est déjà un fichier lu ou écrit par cette commande : choisissez un autre nom pour ce résultat.`,
    en: `“${path}” is already read or written by this command: choose another name for this result.`,
  });
