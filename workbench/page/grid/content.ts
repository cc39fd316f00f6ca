import type { TabFrame, TabPatch } from '../../server/wire';
import { type Matrix, putRows } from './cells';
import { drawFeatures } from './features';
import { injectorOf } from './overrides';
import { DataValidationCacheService, type FUniver, type FWorksheet } from './univer';
import { layoutOf, rangeOf } from './worksheet';

/**
 * Puts the cells and the layout of a tab in the grid's model, past its commands: they would take seconds for large
 * tabs. `before` is the layout drawn last, if any.
 */
export function drawContent(
  api: FUniver,
  sheet: FWorksheet,
  { rows, frame }: TabPatch,
  before: TabFrame | undefined,
): void {
  putRows(sheet.getSheet().getConfig().cellData as Matrix, rows);
  if (frame) {
    drawLayout(sheet, frame);
    drawFeatures(api, sheet, before, frame);
  }
  const { validations = [] } = frame ?? before ?? {};
  if (validations.length > 0 && rows.length > 0) judgeAgain(api, sheet, rows);
  sheet.getSkeleton()?.makeDirty(true);
}

/** The grid marks the cells that a rule does not accept, and keeps its judgement of those that it does not see change. */
function judgeAgain(api: FUniver, sheet: FWorksheet, rows: TabPatch['rows']): void {
  const columns = sheet.getMaxColumns();
  const ranges = rows.map(([row]) => rangeOf({ row, column: 0, rows: 1, columns }));
  injectorOf(api)
    .get(DataValidationCacheService)
    .markRangeDirty(sheet.getWorkbook().getUnitId(), sheet.getSheetId(), ranges);
}

function drawLayout(sheet: FWorksheet, frame: TabFrame): void {
  const model = sheet.getSheet();
  const config = model.getConfig();
  const { columnData, rowData, ...layout } = layoutOf(frame);
  Object.assign(config, layout);
  // The library holds on to these two objects: their content changes, not they.
  replaceContent(config.columnData, columnData);
  replaceContent(config.rowData, rowData);
  model.setMergeData(frame.merges.map(rangeOf));
  grow(sheet, frame);
}

function replaceContent(target: object, content: object): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, content);
}

/** The grid lets rows grow only when it is asked to. */
function grow(sheet: FWorksheet, { growingRows, columns }: TabFrame): void {
  if (growingRows.length === 0) return;
  sheet.setRangesAutoHeight(growingRows.map((row) => rangeOf({ row, column: 0, rows: 1, columns })));
}

/** Shows what has been put in the model of the tab on screen. */
export function refresh(api: FUniver, sheet: FWorksheet, isReframed: boolean): void {
  if (isReframed) measureAgain(api, sheet);
  sheet.refreshCanvas();
}

/**
 * A change of width makes the library measure all again: scroll bars, frame around the selection. Its mutation, not its
 * command: that one would weigh the height of every row of the column.
 */
const measureAgain = (api: FUniver, sheet: FWorksheet): unknown =>
  api.syncExecuteCommand('sheet.mutation.set-worksheet-col-width', {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    ranges: [rangeOf({ row: 0, column: 0, rows: 1, columns: 1 })],
    colWidth: sheet.getColumnWidth(0),
  });
