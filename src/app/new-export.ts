import type {
  AddNewExportAnswer,
  AddNewExportRequest,
  NewExportAnswer,
  NewExportRequest,
} from '../contract/new-export';
import { basisOf } from '../core/columns/basis';
import { failure, type Result, success } from '../core/model/result';
import { unionExamples } from '../core/new-export/examples';
import { unionFigures } from '../core/new-export/figures';
import { type Merged, mergeNewExport } from '../core/new-export/new-export';
import { newExportNotices } from '../core/new-export/notices';
import { type UnionTable, unionTable } from '../core/new-export/union-table';
import { baseTab } from '../core/output/base-tab';
import { numberFormats } from '../core/output/number-formats';
import { addressOf } from './insert-formula';
import { choicesSaid, type OpenedTable, openTables } from './open-source';
import type { Ports, TabInfo } from './ports';
import {
  baseStands,
  exportIsBase,
  formulasInBase,
  runInProgress,
  tabsChanged,
  tooManyCells,
} from './problems';
import { runUnderWay } from './run-told';
import { rememberChoices } from './settings';

/** The base and its new export as one, and our tab for it, as far as it stands. */
interface Opened {
  readonly merged: Merged;
  readonly table: UnionTable;
  readonly standing: TabInfo | undefined;
  readonly opened: readonly OpenedTable[];
  readonly mark: string;
}

/** What adding the new export would do: nothing is written. */
export function previewNewExport(ports: Ports, request: NewExportRequest): Result<NewExportAnswer> {
  const opened = open(ports, request);
  if (!opened.ok) return opened;
  const { merged, table, standing, mark } = opened.value;
  const { both, keys, union } = merged;
  return success({
    ...unionFigures(both, keys, union),
    mark,
    shape: both.mapping.shape,
    tab: standing?.name ?? baseTab(table, ports.language).name,
    exists: standing !== undefined,
    currency: basisOf(both.table, both.mapping).currency,
    examples: unionExamples(both, keys, union, ports.language),
    notices: newExportNotices(both, table.withheld),
  });
}

/** Writes what was shown, unless a tab was changed meanwhile. Neither the base nor the export is touched, but where our tab is the base. */
export function addNewExport(ports: Ports, request: AddNewExportRequest): Result<AddNewExportAnswer> {
  const { workbook, language } = ports;
  const run = runUnderWay(ports);
  if (run) return failure(runInProgress(run.since, run.stage[language]));
  const opened = open(ports, request);
  if (!opened.ok) return opened;
  if (opened.value.mark !== request.mark) return failure(tabsChanged());
  const { table, opened: tabs } = opened.value;
  const plan = baseTab(table, language);
  if (workbook.refusal([plan])) return failure(tooManyCells());
  for (const tab of tabs) rememberChoices(ports.settings, tab.table, choicesSaid(request, tab.which));
  workbook.clearUnmarked();
  const { currency } = basisOf(table.table, table.mapping);
  const { sheetId, name } = workbook.writeWhole(plan, numberFormats(currency, language));
  workbook.show(sheetId);
  // Where the user was in the wizard speaks of the tab before.
  ports.place.remove();
  return success({ sheetId, tab: name, rows: plan.dataRows });
}

function open(ports: Ports, { base, next, fromRow, choices = [] }: NewExportRequest): Result<Opened> {
  if (base === next) return failure(exportIsBase());
  const source = { sheetId: base, ...(next === undefined ? {} : { joinSheetId: next }) };
  const tabs = openTables(ports, { source, choices });
  if (!tabs.ok) return tabs;
  const { main, join } = tabs.value;
  const standing = standingBase(ports, main.mapping.shape);
  if (standing && standing.sheetId !== base) return failure(baseStands(standing.name));
  const formulas = standing ? formulasIn(ports, standing) : [];
  if (formulas.length > 0) return failure(formulasInBase(standing!.name, formulas));
  const merged = mergeNewExport(main, join ? { tab: join } : { fromRow: fromRow ?? 0 });
  if (!merged.ok) return merged;
  const { both, union } = merged.value;
  return success({
    merged: merged.value,
    table: unionTable(both, union),
    standing,
    opened: join ? [main, join] : [main],
    mark: [main.mark, join?.mark ?? fromRow].join('+'),
  });
}

/** A header and a row at least: an execution that ended early may have left the tab empty. */
const FEWEST_ROWS = 2;

const standingBase = ({ workbook }: Ports, shape: NewExportAnswer['shape']): TabInfo | undefined =>
  workbook
    .tabs()
    .find(({ ours, sheetId }) => ours === `base:${shape}` && workbook.sizeOf(sheetId).rows >= FEWEST_ROWS);

/** Where somebody added formulas: written over, they would be lost. */
function formulasIn({ cells, workbook }: Ports, { sheetId }: TabInfo): readonly string[] {
  const whole = { row: 1, column: 1, ...workbook.sizeOf(sheetId) };
  return cells
    .formulasIn(sheetId, whole)
    .flatMap((line, row) =>
      line.flatMap((formula, column) =>
        formula === '' ? [] : [addressOf({ row: row + 1, column: column + 1, rows: 1, columns: 1 })],
      ),
    );
}
