import { type CellValue, Kind } from '../src/core/model/cell';
import { readIsoDate } from '../src/core/model/iso-date';
import type { Cells, Grid } from '../src/core/model/table';
import { readSource } from '../test/support/read-source';
import { createRandom } from '../workbench/samples/random';
import { milliseconds, print } from './measure';

const ROWS = 500_000;
const CLIENTS = 60_000;

const BUDGET = 1_500;

/** 500,000 rows of orders, from cells to one row per client. Time of the processor: what else the machine does is not counted. */
export function benchOrders(): boolean {
  const grid = orderGrid();
  const runs = Array.from({ length: 3 }, () => run(grid)).sort((one, other) => one.inAll - other.inAll);
  const { reading, inAll, clients } = runs[0]!;
  print('500,000 order rows: columns and cells read', milliseconds(reading));
  print('500,000 order rows: aggregated', milliseconds(inAll - reading), `${clients} clients`);
  print('500,000 order rows: in all', milliseconds(inAll), `(≤ ${BUDGET} ms of processor)`);
  return inAll <= BUDGET;
}

function run(grid: Grid): { readonly reading: number; readonly inAll: number; readonly clients: number } {
  const start = process.cpuUsage();
  const spent = (): number => process.cpuUsage(start).user / 1000;
  const source = readSource({ grid, choicesFor: () => [] });
  const reading = spent();
  if (!source.ok) throw new Error(source.problem.code);
  const clients = source.value.clientsAt(readIsoDate('2026-01-01')!);
  const inAll = spent();
  if (!clients.ok) throw new Error(clients.problem.code);
  return { reading, inAll, clients: clients.value.count };
}

function orderGrid(): Grid {
  const { next: random } = createRandom(2);
  const row = (make: (index: number) => CellValue, header: string, kind: Kind): Cells => ({
    values: [header, ...Array.from({ length: ROWS }, (_, index) => make(index))],
    kinds: Uint8Array.from({ length: ROWS + 1 }, (_, index) => (index === 0 ? Kind.text : kind)),
  });
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    name: 'Factures',
    rowCount: ROWS + 1,
    columns: [
      row((index) => `FA${100_000 + index}`, 'N° facture', Kind.text),
      row(() => `C${Math.floor(random() ** 2 * CLIENTS)}`, 'Code client', Kind.text),
      row(
        () =>
          `20${20 + Math.floor(random() * 6)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
        'Date',
        Kind.date,
      ),
      row(() => Math.round((random() * 900 - 30) * 100) / 100, 'Montant HT', Kind.number),
    ],
  };
}
