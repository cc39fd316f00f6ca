import type { TabId } from '../core/output/tab-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The key of the mark that each tab of ours carries. */
const KEY = 'segments-pme';

/** What a tab is, and what in it is ours: the headers of a list, or the size of a page. */
export interface Mark {
  readonly id: TabId;
  readonly sheetId: number;
  readonly columns: readonly string[];
  readonly rows: number;
  /** The cells that its warning leaves out, as they were set last; `''` where that is not known. */
  readonly free: string;
}

export interface OwnTab {
  readonly mark: Mark;
  readonly metadata: Metadata | undefined;
}

/**
 * Our tabs by sheet id. The mark holds the id of the very sheet it was put on: a copy that the user makes carries the
 * original's, and is theirs.
 */
export function ownTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<number, OwnTab> {
  const tabs = new Map<number, OwnTab>();
  for (const metadata of marksIn(spreadsheet)) {
    const mark = readMark(metadata.getValue());
    // Of the mark of a tab and those of its copies, the tab's own is the one to change later.
    if (mark && (!tabs.has(mark.sheetId) || standsOn(metadata, mark.sheetId)))
      tabs.set(mark.sheetId, { mark, metadata });
  }
  return tabs;
}

const standsOn = (metadata: Metadata, sheetId: number): boolean =>
  metadata.getLocation().getSheet()?.getSheetId() === sheetId;

const marksIn = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Metadata[] =>
  spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();

/** Names of the tabs that bear the mark of another: copies that people made of ours. */
export const copiesOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly string[] =>
  marksIn(spreadsheet).flatMap((metadata) => {
    const sheet = metadata.getLocation().getSheet();
    return sheet && readMark(metadata.getValue())?.sheetId !== sheet.getSheetId() ? [sheet.getName()] : [];
  });

export function removeMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  for (const metadata of marksIn(spreadsheet)) metadata.remove();
}

export function putMark(sheet: Sheet, mark: Mark): void {
  sheet.addDeveloperMetadata(KEY, JSON.stringify(mark));
}

export function changeMark(metadata: Metadata, mark: Mark): void {
  metadata.setValue(JSON.stringify(mark));
}

function readMark(text: string | null): Mark | undefined {
  try {
    const { id, sheetId, columns = [], rows = 0, free = '' } = JSON.parse(text ?? '') as Partial<Mark>;
    return typeof id === 'string' && typeof sheetId === 'number'
      ? { id, sheetId, columns, rows, free }
      : undefined;
  } catch {
    return undefined;
  }
}
