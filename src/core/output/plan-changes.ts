import type { CellValue } from '../model/cell';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { LIVE_COLUMNS } from './plan-cells';
import { aboveTasks, type ShownPlan } from './plan-tab';
import type { StandingPlan } from './read-plan';
import type { CellFormat, PlanValue } from './tab-plan';

/** Cells of a tab to write over, from a 1-based place; one format a column. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanValue[])[];
  readonly formats: readonly CellFormat[];
}

/**
 * What has to be written again so that the tab says what the plan says: rows of tasks that changed, neighbours together, and
 * what stands above them. Nothing else is touched, whoever sorted the rows or wrote between them.
 */
export function planChanges(
  plan: ShownPlan,
  standing: StandingPlan,
  rows: readonly (readonly CellValue[])[],
  language: Language,
): readonly CellBlock[] {
  const said = (value: PlanValue | Phrase): PlanValue =>
    typeof value === 'object' && value !== null ? say(value, language) : value;
  const block = (row: number, column: number, cells: PlanValue[][], formats: CellFormat[]): CellBlock[] =>
    cells.every((line, down) =>
      line.every((value, right) => value === (rows[row + down]?.[column + right] ?? null)),
    )
      ? []
      : [{ row: row + 1, column: column + 1, cells, formats }];
  const { monday, responsible, tasks } = plan;
  const key = standing.keyColumn;
  const formats = LIVE_COLUMNS.map(({ format }) => format);
  const lines = tasks
    .map((task) => ({ row: standing.rowOf.get(task.id) ?? -1, task }))
    .filter(({ row }) => row >= 0)
    .sort((a, b) => a.row - b.row)
    .flatMap(({ row, task }) => {
      const cells = LIVE_COLUMNS.map(({ cellOf }) => said(cellOf(task, responsible)));
      return block(row, standing.firstLive, [cells], formats);
    });
  return [
    ...block(0, 0, [[said(aboveTasks(tasks))]], ['text']),
    ...block(1, 1, [[monday]], ['date']),
    ...block(2, 1, [[responsible ?? null]], ['text']),
    ...block(1, key, [[monday], [responsible ?? null]], ['text']),
    ...joined(lines),
  ];
}

/** Rows that follow one another are written in one call. */
function joined(blocks: readonly CellBlock[]): readonly CellBlock[] {
  const runs: CellBlock[] = [];
  for (const block of blocks) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.cells.length === block.row)
      runs[runs.length - 1] = { ...last, cells: [...last.cells, ...block.cells] };
    else runs.push(block);
  }
  return runs;
}
