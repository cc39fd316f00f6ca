import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Problem, problem } from '../../src/core/model/problem';
import { say } from '../../src/core/text/typography';
import { fileNames } from '../files/file-names';
import { readTableFile, type TableFile } from '../files/read-table-file';
import { writeCsv } from '../files/write-csv';
import { xlsx } from '../files/xlsx';
import { type Analysis, analyse } from './conversation';
import { type AnalysedDocument, ServerFailure } from './document';
import { HELP } from './help';
import { type Options, readOptions } from './options';
import { type OutputFile, outputProblem, overwritten, writeOutputs } from './outputs';
import { reportFile } from './report-file';
import { Progress } from './stages';
import { orStop, Stop } from './stop';
import { summary } from './summary';

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Somebody watches `err`: a progress bar is drawn there. */
  readonly watched: boolean;
}

const SAMPLE = join(__dirname, '..', 'samples', 'clients.csv');

const DONE = 0;
const OUR_FAULT = 1;
const TO_CORRECT = 2;

/**
 * Runs the add-on on a file without Google. Answers the exit code: 0 done (also when a method lacks data: the
 * summary says so), 2 when the file or an option must be corrected, 1 for a fault of ours. Nothing is written but on 0.
 */
export async function main(
  argv: readonly string[],
  streams: Streams,
  openDocument: () => Promise<AnalysedDocument>,
): Promise<number> {
  const progress = new Progress(() => performance.now(), streams.watched ? streams.err : undefined);
  try {
    const options = orStop(readOptions(argv));
    streams.out(options.help ? HELP : await run(options, progress, openDocument));
    return DONE;
  } catch (error) {
    progress.clear();
    return explain(error, streams.err);
  }
}

async function run(
  options: Options,
  progress: Progress,
  openDocument: () => Promise<AnalysedDocument>,
): Promise<string> {
  const inputs = [options.file ?? SAMPLE, options.join, options.append].filter((path) => path !== undefined);
  stopOn(inputProblem(options) ?? outputProblem(options, inputs));
  progress.enter('reading');
  const files = await readInputs(inputs, options);
  // A build may have to say something, and is no part of the run.
  progress.clear();
  const document = await openDocument();
  progress.enter('reading');
  const [main = '', ...others] = addTabs(document, files);
  const joined = options.join === undefined ? undefined : others[0];
  const appended = options.append === undefined ? undefined : others[others.length - 1];
  const analysis = analyse(document, { main, join: joined, append: appended }, options, progress);
  progress.enter('files');
  const outputs = await outputsOf(document, analysis, options, progress);
  stopOn(overwritten(outputs, inputs) ?? writeOutputs(outputs));
  progress.clear();
  const written = outputs.map((file) => file.path);
  return summary({
    files,
    analysis,
    dateChosen: options.asOf !== undefined,
    written,
    timings: progress.timings(),
  });
}

function stopOn(found: Problem | undefined): void {
  if (found) throw new Stop(found);
}

function inputProblem({ file = SAMPLE, join: joined, append }: Options): Problem | undefined {
  const isFile = (path: string | undefined): path is string =>
    path !== undefined && resolve(path) === resolve(file);
  if (isFile(joined)) return joinedToItself(joined);
  return isFile(append) ? appendedToItself(append) : undefined;
}

async function readInputs(paths: readonly string[], options: Options): Promise<TableFile[]> {
  const { delimiter, encoding, sheet } = options;
  const files: TableFile[] = [];
  for (const [index, path] of paths.entries()) {
    const read = await readTableFile(path, { delimiter, encoding, sheet: index === 0 ? sheet : undefined });
    files.push(orStop(read));
  }
  return files;
}

/** Tab names are taken from the files, and differ. */
function addTabs(document: AnalysedDocument, files: readonly TableFile[]): string[] {
  const names = fileNames(files.map((file) => file.name));
  files.forEach((file, index) => {
    document.addTab(names[index] ?? file.name, file.rows);
  });
  return names;
}

async function outputsOf(
  document: AnalysedDocument,
  analysis: Analysis,
  options: Options,
  progress: Progress,
): Promise<OutputFile[]> {
  const outputs: OutputFile[] = [];
  if (options.xlsx !== undefined) {
    outputs.push({ path: options.xlsx, content: await xlsx.write(document.tabs().map(({ tab }) => tab)) });
  }
  if (options.csv !== undefined) outputs.push(...csvFiles(document, analysis, options.csv));
  for (const { fileName, csv } of analysis.lists) {
    outputs.push({ path: join(options.exports!, fileName), content: csv });
  }
  if (options.json !== undefined) {
    const content = reportFile(analysis, document.usage(), progress.timings());
    outputs.push({ path: options.json, content: `${JSON.stringify(content, null, 2)}\n` });
  }
  return outputs;
}

/** Only the tabs of the run: the user has the source already. */
function csvFiles(document: AnalysedDocument, analysis: Analysis, folder: string): OutputFile[] {
  const ours = new Set(analysis.tabs.map((tab) => tab.sheetId));
  const tabs = document.tabs().filter(({ sheetId, tab }) => ours.has(sheetId) && !tab.hidden);
  const names = fileNames(tabs.map(({ tab }) => tab.name));
  return tabs.map(({ tab }, index) => ({
    path: join(folder, `${names[index]}.csv`),
    content: writeCsv(tab),
  }));
}

function explain(error: unknown, write: (text: string) => void): number {
  if (error instanceof Stop) return tell(error.problem, TO_CORRECT, write);
  if (error instanceof ServerFailure) return tellFailure(error, write);
  return tell(internalFault(error instanceof Error ? error.message : String(error)), OUR_FAULT, write);
}

/** Failures with details are faults the server caught; without, they are what the user must do. */
function tellFailure({ failure }: ServerFailure, write: (text: string) => void): number {
  if (failure.details === undefined) return tell(failure, TO_CORRECT, write);
  return tell(internalFault(`${failure.code}, ${failure.details}`), OUR_FAULT, write);
}

function tell({ text }: Pick<Problem, 'text'>, code: number, write: (text: string) => void): number {
  write(`${say(text, 'fr')}\n${say(text, 'en')}\n`);
  return code;
}

const internalFault = (detail: string): Problem =>
  problem('internal', {
    fr: `Une erreur de notre part a interrompu l’analyse, aucun fichier n’a été écrit (${firstLine(detail)}).`,
    en: `A fault of ours stopped the analysis, no file was written (${firstLine(detail)}).`,
  });

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 200);

const joinedToItself = (path: string): Problem =>
  problem('joined-to-itself', {
    fr: `« ${path} » ne peut pas être joint à lui-même : donnez à --join l’autre fichier.`,
    en: `“${path}” cannot be joined to itself: give --join the other file.`,
  });

const appendedToItself = (path: string): Problem =>
  problem('appended-to-itself', {
    fr: `« ${path} » ne peut pas être ajouté à lui-même : donnez à --append le nouvel export.`,
    en: `“${path}” cannot be added to itself: give --append the new export.`,
  });
