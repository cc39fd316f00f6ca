import type { TabSummary } from '../../server/protocol';
import { type FUniver, type FWorkbook, type FWorksheet, mergeWorksheetSnapshotWithDefault } from './univer';
import { emptyWorksheet } from './worksheet';

/** Makes the tabs of the grid those of the server, in their order; answers the ids of those that are gone. */
export function drawTabs(api: FUniver, book: FWorkbook, tabs: readonly TabSummary[]): number[] {
  tabs.forEach((tab, index) => {
    const sheet = book.getSheetBySheetId(String(tab.sheetId));
    if (sheet) drawTab(sheet, tab);
    else insertTab(api, book, tab, index);
  });
  const gone = removeOthers(book, tabs);
  tabs.forEach((tab, index) => {
    const moved = book.getSheetBySheetId(String(tab.sheetId));
    if (moved && book.getSheets()[index]?.getSheetId() !== moved.getSheetId()) book.moveSheet(moved, index);
  });
  return gone;
}

/** As if somebody else had added it: a tab that its user adds is brought to the front by the library. */
const insertTab = (api: FUniver, book: FWorkbook, tab: TabSummary, index: number): unknown =>
  api.syncExecuteCommand(
    'sheet.mutation.insert-sheet',
    { unitId: book.getId(), index, sheet: mergeWorksheetSnapshotWithDefault(emptyWorksheet(tab)) },
    { fromCollab: true },
  );

function drawTab(sheet: FWorksheet, { name, color, hidden }: TabSummary): void {
  if (sheet.getSheetName() !== name) sheet.setName(name);
  if ((sheet.getTabColor() ?? '') !== (color ?? '')) sheet.setTabColor(color ?? '');
  if (sheet.isSheetHidden() === hidden) return;
  if (hidden) sheet.hideSheet();
  else sheet.showSheet();
}

function removeOthers(book: FWorkbook, tabs: readonly TabSummary[]): number[] {
  const wanted = new Set(tabs.map(({ sheetId }) => String(sheetId)));
  const others = book.getSheets().filter((sheet) => !wanted.has(sheet.getSheetId()));
  for (const sheet of others) book.deleteSheet(sheet);
  return others.map((sheet) => Number(sheet.getSheetId()));
}
