import type { InCalls, UnderWay } from '../contract/in-calls';
import type { NewExportAnswer, NewExportRequest } from '../contract/new-export';
import { basisOf } from '../core/columns/basis';
import type { Shape } from '../core/columns/role';
import { failure, type Result, success } from '../core/model/result';
import { unionExamples } from '../core/new-export/examples';
import { unionFigures } from '../core/new-export/figures';
import { type Merged, mergeNewExport } from '../core/new-export/new-export';
import { newExportNotices } from '../core/new-export/notices';
import { type UnionTable, unionTable } from '../core/new-export/union-table';
import { baseTab, isBase } from '../core/output/base-tab';
import { askedIn, baseOf } from './new-export-last';
import { type OpenedTable, openTables } from './open-source';
import type { Ports, TabInfo } from './ports';
import { baseStands, exportIsBase, formulasInBase } from './problems';
import { dropPages, Reading } from './reading';

/** The base and its new export as one, and our tab for it, as far as it stands. */
export interface Opened {
  readonly merged: Merged;
  readonly table: UnionTable;
  readonly standing: TabInfo | undefined;
  readonly opened: readonly OpenedTable[];
  readonly mark: string;
}

/** What adding the new export would do: no tab that anybody sees is written. */
export function previewNewExport(ports: Ports, request: NewExportRequest): Result<InCalls<NewExportAnswer>> {
  ports.workbook.clearUnmarked();
  const purpose = `compare ${askedIn(request)}`;
  const opened = open(ports, request, new Reading(ports, purpose, ports.clock.now()));
  if (opened.ok && 'underWay' in opened.value) return success(opened.value);
  dropPages(ports);
  return opened.ok ? success(answerOf(ports, opened.value as Opened)) : opened;
}

function answerOf(ports: Ports, { merged, table, standing, mark }: Opened): NewExportAnswer {
  const { both, keys, union } = merged;
  return {
    ...unionFigures(both, keys, union),
    mark,
    shape: both.mapping.shape,
    tab: standing?.name ?? baseTab(table, ports.language).name,
    exists: standing !== undefined,
    currency: basisOf(both.table, both.mapping).currency,
    examples: unionExamples(both, keys, union, ports.language),
    notices: newExportNotices(both, table.withheld),
  };
}

/** The two tabs as one, once they are read. */
export function open(
  ports: Ports,
  { base, next, fromRow, choices = [] }: NewExportRequest,
  reading: Reading,
): Result<Opened | UnderWay> {
  if (base === next) return failure(exportIsBase());
  const isOurs = ports.workbook.tabs().some(({ sheetId, ours }) => sheetId === base && isBase(ours));
  const underWay = reading.read([
    { sheetId: base, withFormulas: isOurs },
    ...(next === undefined ? [] : [{ sheetId: next, withFormulas: false }]),
  ]);
  if (underWay) return success({ underWay });
  const source = { sheetId: base, ...(next === undefined ? {} : { joinSheetId: next }) };
  const tabs = openTables(ports, { source, choices }, (sheetId) => reading.gridOf(sheetId));
  if (!tabs.ok) return tabs;
  const { main, join } = tabs.value;
  const standing = standingBase(ports, main.mapping.shape, base);
  if (standing && standing.sheetId !== base) return failure(baseStands(standing.name));
  const formulas = reading.formulasIn(base);
  if (formulas.length > 0) return failure(formulasInBase(main.table.name, formulas));
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

const standingBase = ({ workbook }: Ports, shape: Shape, base: number): TabInfo | undefined =>
  workbook
    .tabs()
    .find(
      ({ ours, sheetId }) =>
        ours === baseOf(shape) && (sheetId === base || workbook.sizeOf(sheetId).rows >= FEWEST_ROWS),
    );
