import { roleOf } from '../columns/detect';
import { columnOf, type Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { Kind } from '../model/cell';
import type { Column, Table } from '../model/table';
import type { Language } from '../text/language';
import { DEFAULT_WIDTH, type PlanColumn, TabBuilder } from './tab-builder';
import type { CellFormat, PlanRange, SetFormat, TabId, TabPlan } from './tab-plan';

/** A tab of ours that is read as a source in its turn: what it is called, and columns of ours at the right of the table. */
interface SourceTab {
  readonly id: TabId;
  readonly name: string;
  readonly ours?: readonly PlanColumn[];
}

/**
 * A plain table, headers in the first row. Texts are literal, dates and amounts typed; a column that holds both has the
 * format of each cell. Headers are the customers’ own words: no typography is set in them.
 */
export function sourceTab(
  { id, name, ours = [] }: SourceTab,
  table: Table,
  mapping: Mapping,
  language: Language,
): TabPlan {
  const widths = table.columns.map((column) => widthOf(column, mapping));
  const plan = new TabBuilder({ id, name, widths }, language)
    .table(
      [
        ...table.columns.map(
          ({ header, values }): PlanColumn => [{ fr: header, en: header }, 'integer', values],
        ),
        ...ours,
      ],
      // Without a row, the header would be the whole tab, which no sheet can freeze.
      { main: table.rowCount > 0 },
    )
    .build();
  const headers = plan.values[0]!.map((said, index) => table.columns[index]?.header ?? said);
  return {
    ...plan,
    values: plan.values.map((row, index) => (index === 0 ? headers : row)),
    formats: formatsOf(table, mapping, plan.formats),
  };
}

function formatsOf(table: Table, mapping: Mapping, ofHeaders: TabPlan['formats']): TabPlan['formats'] {
  const formats = new Map<SetFormat, PlanRange[]>();
  ofHeaders.forEach((ranges, format) => {
    formats.set(format, [...ranges]);
  });
  table.columns.forEach((column, index) => {
    for (const run of runsOf(column, numberFormatOf(column, mapping))) {
      if (run.format === 'integer') continue;
      const range = { row: run.start + 2, column: index + 1, rows: run.end - run.start, columns: 1 };
      formats.set(run.format, [...(formats.get(run.format) ?? []), range]);
    }
  });
  return formats;
}

interface Run {
  readonly format: CellFormat;
  readonly start: number;
  end: number;
}

/** Neighbours of one format together; an empty cell takes that of the cell above it, or of the first filled one. */
function runsOf({ kinds }: Column, numbers: CellFormat): readonly Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < kinds.length; row++) {
    const last = runs[runs.length - 1];
    const format = formatOf(kinds[row]!, numbers);
    if (last && (format === undefined || format === last.format)) last.end = row + 1;
    else if (format !== undefined) runs.push({ format, start: last ? row : 0, end: row + 1 });
  }
  return runs;
}

function formatOf(kind: number, numbers: CellFormat): CellFormat | undefined {
  if (kind === Kind.empty) return undefined;
  if (kind === Kind.date) return 'date';
  if (kind === Kind.number) return numbers;
  return kind === Kind.boolean ? 'integer' : 'text';
}

/** Rates up to one are shares; nothing else is known to be one. */
function numberFormatOf({ position, values }: Column, mapping: Mapping): CellFormat {
  const role = mapping.columns.find((column) => column.position === position)?.role ?? 'ignored';
  if (roleOf(role)!.kind === 'amount') return 'amount';
  const isShare = values.every((value) => typeof value !== 'number' || Math.abs(value) <= 1);
  return isShare && columnOf(mapping, 'margin-rate')?.position === position ? 'percent' : 'integer';
}

/** Pixels that the texts of a role usually take; the others have Sheets' own width. */
const WIDTHS: Readonly<Partial<Record<RoleId, number>>> = {
  company: 220,
  'full-name': 180,
  email: 240,
  phone: 120,
  mobile: 120,
  siret: 130,
  address: 240,
  city: 160,
  sector: 160,
  note: 260,
};

const widthOf = ({ position }: Column, mapping: Mapping): number =>
  WIDTHS[mapping.columns.find((column) => column.position === position)?.role ?? 'ignored'] ?? DEFAULT_WIDTH;
