import type { TabId } from '../core/output/tab-plan';

/** The key of the mark that each tab of ours carries. */
const KEY = 'segments-pme';

interface Mark {
  readonly id: TabId;
  readonly sheetId: number;
}

/**
 * Our tabs by sheet id. The mark holds the id of the very sheet it was put on: a copy that the user makes carries the
 * original's, and is theirs.
 */
export function ownTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<number, TabId> {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return new Map(
    found.flatMap((metadata) => {
      const mark = readMark(metadata.getValue());
      return mark ? [[mark.sheetId, mark.id] as const] : [];
    }),
  );
}

export function markAsOurs(sheet: GoogleAppsScript.Spreadsheet.Sheet, sheetId: number, id: TabId): void {
  const mark: Mark = { id, sheetId };
  sheet.addDeveloperMetadata(KEY, JSON.stringify(mark));
}

function readMark(text: string | null): Mark | undefined {
  try {
    const mark = JSON.parse(text ?? '') as Partial<Mark>;
    return typeof mark.id === 'string' && typeof mark.sheetId === 'number' ? (mark as Mark) : undefined;
  } catch {
    return undefined;
  }
}
