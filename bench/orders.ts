import { type CellValue, Kind } from '../src/core/model/cell';
import { readIsoDate } from '../src/core/model/iso-date';
import type { Cells, Grid } from '../src/core/model/table';
import { readSource } from '../test/support/read-source';
import { createRandom } from '../workbench/samples/random';
import { milliseconds, print } from './measure';

const ROWS = 500_000;
const CLIENTS = 60_000;

/** 500,000 rows of orders, from cells to one row per client: 1.5 s in all on a quiet machine. */
export function benchOrders(): void {
  const grid = orderGrid();
  const start = performance.now();
  const source = readSource({ grid, choicesFor: () => [] });
  const read = performance.now();
  if (!source.ok) throw new Error(source.problem.code);
  const clients = source.value.clientsAt(readIsoDate('2026-01-01')!);
  const end = performance.now();
  if (!clients.ok) throw new Error(clients.problem.code);
  print('500,000 order rows: columns and cells read', milliseconds(read - start));
  print('500,000 order rows: aggregated', milliseconds(end - read), `${clients.value.count} clients`);
  print('500,000 order rows: in all', milliseconds(end - start), '(1,500 ms on a quiet machine)');
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
