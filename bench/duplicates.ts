import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Papa from 'papaparse';
import { proposeMapping } from '../src/core/columns/mapping';
import { readTable } from '../src/core/columns/read-table';
import type { Duplicates } from '../src/core/duplicates/duplicates';
import { findDuplicates } from '../src/core/duplicates/find-duplicates';
import type { Table } from '../src/core/model/table';
import { succeeded } from '../test/support/analysis';
import { gridOf } from '../test/support/grid';
import { print } from './measure';

const FOLDER = resolve(__dirname, '../../shared/data/dedupe');

/** Pairwise F1 to reach, and what others do on the same file (shared notes on peers: the best of each). */
const SETS = [
  ['fr_clients_dev', 0.985, 'splink .925, recordlinkage .744'],
  ['febrl1', 0.995, 'splink .999, recordlinkage .998, dedupe .996'],
  ['febrl2', 0.995, 'splink .998, recordlinkage .999'],
  ['fake1000', 0.9, 'splink .923, recordlinkage .886, dedupe .940'],
  ['rldata500', 0.97, 'splink .980, recordlinkage .980'],
  ['restaurant', 0.93, 'splink .933, recordlinkage .276, dedupe .939'],
  ['earlychildhood', 0.88, 'dedupe .914'],
] as const;

const readCsv = (name: string): string[][] =>
  Papa.parse<string[]>(readFileSync(join(FOLDER, `${name}.csv`), 'utf8'), {
    delimiter: ',',
    skipEmptyLines: true,
  }).data;

function tableOfRows(rows: readonly (readonly string[])[]): Table {
  return succeeded(readTable(gridOf(rows)));
}

const duplicatesOf = (table: Table): Duplicates =>
  findDuplicates(table, succeeded(proposeMapping(table, [])));

/** Pairs of rows of one client, found or true, as counts. */
interface Counts {
  found: number;
  true: number;
  right: number;
}

const pairsIn = (count: number): number => (count * (count - 1)) / 2;

function sizesOf<Key>(keys: readonly Key[]): readonly number[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
}

/** Every pair of rows of one group, against the clients of the truth. */
function countPairs(duplicates: Duplicates, clientOf: readonly string[]): Counts {
  const counts = {
    found: 0,
    true: sizesOf(clientOf).reduce((sum, size) => sum + pairsIn(size), 0),
    right: 0,
  };
  for (const { rows } of duplicates.groups) {
    counts.found += pairsIn(rows.length);
    for (const size of sizesOf(rows.map((row) => clientOf[row]!))) counts.right += pairsIn(size);
  }
  return counts;
}

function benchSet(name: string, least: number, peers: string): boolean {
  const [, ...truth] = readCsv(`${name}.truth`);
  const clients = new Map(truth.map(([record, client]) => [record!, client!]));
  const table = tableOfRows(readCsv(name));
  const clientOf = table.columns[0]!.values.map((record) => clients.get(String(record))!);
  const start = performance.now();
  const duplicates = duplicatesOf(table);
  const seconds = (performance.now() - start) / 1000;
  const { found, true: all, right } = countPairs(duplicates, clientOf);
  const [precision, recall] = [right / found, right / all];
  const f1 = (2 * precision * recall) / (precision + recall);
  const levels = (['certain', 'probable', 'to-check'] as const).map((level) => {
    const pairs = duplicates.pairs.filter(({ confidence }) => confidence === level);
    const good = pairs.filter(({ rows: [a, b] }) => clientOf[a] === clientOf[b]).length;
    return `${level} ${good}/${pairs.length}`;
  });
  print(
    name,
    `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)} (≥ ${least})`,
    `${seconds.toFixed(1)} s`,
    levels.join(', '),
    peers,
  );
  return f1 >= least;
}

/** Seconds and resident megabytes allowed to the search itself; `undefined` where only the growth is looked at. */
const SIZES = [
  [5_000, undefined, undefined],
  [10_000, undefined, undefined],
  [25_000, undefined, undefined],
  [50_000, 6, 400],
  [100_000, 14, 700],
] as const;

/** One process per size, so that memory is that of one search. */
function benchSize(rows: number, seconds: number | undefined, megabytes: number | undefined): boolean {
  const file = join(mkdtempSync(join(tmpdir(), 'duplicates-')), 'clients.csv');
  const source = join(FOLDER, 'fr_clients_dev.csv');
  const maker = resolve(FOLDER, '../../eval/make-perf-file.mjs');
  execFileSync(process.execPath, [maker, '--from', source, '--rows', String(rows), '--out', file]);
  const script = [...process.execArgv, __filename, '--file', file];
  const [took, processor, resident] = JSON.parse(
    execFileSync(process.execPath, script, { encoding: 'utf8' }),
  );
  rmSync(dirname(file), { recursive: true });
  const allowed = seconds ? `≤ ${seconds} s, ≤ ${megabytes} MB` : '';
  const times = `${took.toFixed(1)} s (${processor.toFixed(1)} s of processor)`;
  print(`${rows} rows × 16 columns`, times, `${resident.toFixed(0)} MB`, allowed);
  return seconds === undefined || (took <= seconds && resident <= megabytes!);
}

/** What the child process of {@link benchSize} prints: seconds, those of the processor, and the most memory it held. */
function measureFile(file: string): void {
  const table = tableOfRows(
    Papa.parse<string[]>(readFileSync(file, 'utf8'), { delimiter: ',', skipEmptyLines: true }).data,
  );
  const mapping = succeeded(proposeMapping(table, []));
  const before = process.cpuUsage();
  const start = performance.now();
  findDuplicates(table, mapping);
  const seconds = (performance.now() - start) / 1000;
  const processor = process.cpuUsage(before).user / 1e6;
  console.log(JSON.stringify([seconds, processor, process.resourceUsage().maxRSS / 1024]));
}

/** Labelled files at the default setting, then time and memory by size; the files are kept outside the project. */
export function benchDuplicates(): boolean {
  if (!existsSync(FOLDER)) return true;
  const sets = SETS.map(([name, least, peers]) => benchSet(name, least, peers));
  const sizes = SIZES.map(([rows, seconds, megabytes]) => benchSize(rows, seconds, megabytes));
  return [...sets, ...sizes].every(Boolean);
}

const [, script, option, file] = process.argv;
if (option === '--file' && file) measureFile(file);
else if (script?.endsWith('duplicates.ts') && !benchDuplicates()) process.exitCode = 1;
