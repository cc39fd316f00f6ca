import { auditTable } from '../src/core/audit/audit';
import { proposeMapping } from '../src/core/columns/mapping';
import { readTable } from '../src/core/columns/read-table';
import { readIsoDate } from '../src/core/model/iso-date';
import { sensitiveColumns } from '../src/core/sensitive/sensitive-columns';
import { gridOf } from '../test/support/grid';
import { generateBase } from '../workbench/samples/generate-base';
import { best, milliseconds, print } from './measure';

const ROWS = 100_000;
/** Text, case-folded and searched once by two patterns: an audit asks fifty questions of distinct values. */
const BUDGET = 15;

/** The audit of 100,000 rows × 24 columns, as a multiple of one plain pass over the same cells. */
export function benchAudit(): boolean {
  const { clients } = generateBase({ seed: 7, clients: 5_000 });
  const [header, ...rows] = clients as string[][];
  const many = Array.from({ length: ROWS }, (_, row) => {
    const cells = [...rows[row % rows.length]!];
    // Codes, SIRET, e-mails, phones and addresses are distinct in a real file.
    for (const column of [0, 5, 6, 7, 8, 9])
      if (cells[column]) cells[column] = `${cells[column]!.slice(0, -3)}${row % 1000}`;
    return cells;
  });
  const table = readTable(gridOf([header!, ...many]));
  if (!table.ok) throw new Error(table.problem.code);
  const mapping = proposeMapping(table.value, []);
  if (!mapping.ok) throw new Error(mapping.problem.code);
  const pass = best(3, () => {
    let found = 0;
    for (const { values } of table.value.columns)
      for (const value of values)
        if (value !== null && (/^\s|\s$/.test(String(value)) || /\d{9}/.test(String(value).toLowerCase())))
          found++;
    return found;
  });
  const asOf = readIsoDate('2026-10-30')!;
  const audit = best(3, () => auditTable(table.value, mapping.value, { asOf }));
  const sensitive = best(3, () => sensitiveColumns(table.value));
  const ratio = audit / pass;
  print('one plain pass over 100,000 × 24 cells', milliseconds(pass));
  print('audit of the same', milliseconds(audit), `${ratio.toFixed(1)} × one pass (≤ ${BUDGET})`);
  print('sensitive columns of the same', milliseconds(sensitive));
  print('memory of the process', `${Math.round(process.memoryUsage().rss / 1e6)} MB`.padStart(9));
  return ratio <= BUDGET;
}
