import type { EmulatedDocument, SheetState } from '../../emulator';
import type { Look, RowPatch, TabPatch } from '../wire';
import { cellsOfRow } from './cells';
import type { Explain } from './error-notes';
import { frameOf } from './frame';
import type { Looks } from './looks';

/** What an action may have changed: these rows (from 0) of these tabs, or anything. */
export type Touched = ReadonlyMap<number, ReadonlySet<number> | 'every row'> | 'anything';

export const NOTHING: Touched = new Map();

/** What a page has been sent of one tab, as text: comparing it tells what to send next. */
interface Picture {
  frame: string;
  readonly rows: string[];
}

/** What one open page has on screen. */
export class View {
  private readonly pictures = new Map<number, Picture>();
  private looksSent = 0;
  private hasMissed = false;

  constructor(
    private readonly looks: Looks,
    private readonly explain: Explain,
  ) {}

  /** From now on this tab is kept up to date on the page. */
  load(sheetId: number): void {
    if (!this.pictures.has(sheetId)) this.pictures.set(sheetId, { frame: '', rows: [] });
  }

  /** Another page has changed the workbook: the next patches look at everything. */
  miss(): void {
    this.hasMissed = true;
  }

  /** What differs from the last time in the tabs that the page has loaded. */
  patches(document: EmulatedDocument, lastTouched: Touched): TabPatch[] {
    const touched = this.hasMissed ? 'anything' : lastTouched;
    this.hasMissed = false;
    const present = new Map(document.sheets.map((sheet) => [sheet.id, sheet]));
    const patches: TabPatch[] = [];
    for (const [sheetId, picture] of this.pictures) {
      const sheet = present.get(sheetId);
      if (!sheet) this.pictures.delete(sheetId);
      else patches.push(...this.patch(document, sheet, picture, touched));
    }
    return patches;
  }

  newLooks(): Look[] {
    const looks = this.looks.list.slice(this.looksSent);
    this.looksSent = this.looks.list.length;
    return looks;
  }

  private patch(
    document: EmulatedDocument,
    sheet: SheetState,
    picture: Picture,
    touched: Touched,
  ): TabPatch[] {
    const isNew = picture.frame === '';
    if (!isNew && isNothing(touched)) return [];
    const suspects = isNew ? 'every row' : suspectsOf(touched, sheet.id);
    // A chart, or a list to choose from, may read the cells of another tab: frames are always compared.
    const frame = frameOf(document, sheet, this.explain);
    const frameText = JSON.stringify(frame);
    const rows = this.changedRows(document, sheet, picture, suspects);
    const isReframed = frameText !== picture.frame;
    picture.frame = frameText;
    if (!isReframed && rows.length === 0) return [];
    return [{ sheetId: sheet.id, rows, ...(isReframed ? { frame } : {}) }];
  }

  private changedRows(
    document: EmulatedDocument,
    sheet: SheetState,
    picture: Picture,
    suspects: ReadonlySet<number> | 'every row',
  ): RowPatch[] {
    const patches: RowPatch[] = [];
    for (const row of suspects === 'every row' ? everyRow(sheet, picture) : suspects) {
      const cells = cellsOfRow(document, sheet, row, this.looks);
      const text = cells.length === 0 ? '' : JSON.stringify(cells);
      if (text === (picture.rows[row] ?? '')) continue;
      picture.rows[row] = text;
      patches.push([row, cells]);
    }
    return patches;
  }
}

const isNothing = (touched: Touched): boolean => touched !== 'anything' && touched.size === 0;

const suspectsOf = (touched: Touched, sheetId: number): ReadonlySet<number> | 'every row' =>
  touched === 'anything' ? 'every row' : (touched.get(sheetId) ?? new Set());

/** Up to the last row that holds anything, now or on the page. */
function* everyRow(sheet: SheetState, picture: Picture): Iterable<number> {
  const filled = Object.values(sheet.layers).reduce((most, layer) => Math.max(most, layer.length), 0);
  const rows = Math.max(Math.min(filled, sheet.rowCount), picture.rows.length);
  for (let row = 0; row < rows; row += 1) yield row;
}
