import type { Changes } from '../../server/protocol';
import type { Look, Selection, TabFrame, TabPatch } from '../../server/wire';
import { activeCellIn } from './active-cell';
import { styleName } from './cells';
import { Charts, registerCharts } from './charts';
import { drawContent, refresh } from './content';
import { createUniver, rendered } from './create-univer';
import { editsOf } from './edits';
import type { GridHost } from './host';
import { isInside, Links, placeOf } from './links';
import { styleOf } from './looks';
import { type GridCell, overrideCommands } from './overrides';
import { isInView, selectAreas, selectionIn } from './selections';
import { drawTabs } from './tabs';
import { Typing } from './typing';
import type { FUniver, FWorkbook } from './univer';
import { emptyWorkbook } from './worksheet';

/** The spreadsheet on screen: it shows what the server says, and tells the server what the user does. */
export class Grid {
  private readonly api: FUniver;
  private book: FWorkbook | undefined;
  private bookNumber = 0;
  private drawing = 0;
  private looks = 0;
  private readonly loaded = new Set<number>();
  private readonly frames = new Map<number, TabFrame>();
  private readonly charts = new Charts();
  private readonly links = new Links();
  private tabs: Changes['tabs'] = [];
  private typing: Typing | undefined;

  constructor(
    container: HTMLElement,
    language: 'fr' | 'en',
    private readonly host: GridHost,
  ) {
    this.api = createUniver(container, language);
    registerCharts(this.api);
    this.listen();
  }

  /** Shows a workbook from nothing. */
  async open(changes: Changes, locale: string): Promise<void> {
    this.draw(() => {
      if (this.book) this.api.disposeUnit(this.book.getId());
      this.loaded.clear();
      this.frames.clear();
      this.charts.forget();
      this.links.forget();
      this.looks = 0;
      this.bookNumber += 1;
      this.book = this.api.createWorkbook(emptyWorkbook(`workbook-${this.bookNumber}`, changes));
      this.book.setNumfmtLocal(locale.startsWith('fr') ? 'fr' : 'en');
      // The library sets its services up with its first workbook.
      if (!this.typing) this.override();
      this.typing ??= new Typing(this.api);
      this.typing.setLocale(locale);
    });
    await rendered(this.api);
    this.apply(changes);
  }

  /** Draws what has changed. */
  apply(changes: Changes): void {
    const { book } = this;
    if (!book) return;
    this.tabs = changes.tabs;
    this.draw(() => {
      this.addLooks(book, changes.looks);
      this.forget(drawTabs(this.api, book, changes.tabs));
      for (const patch of changes.contents) this.applyPatch(book, patch);
    });
    if (changes.focus) this.goTo(changes.focus);
    else if (changes.contents.length > 0) this.refreshFormulaBar(book);
    this.loadActive();
    this.drawCharts();
    this.tellCell();
  }

  selection(): Selection | undefined {
    const sheet = this.book?.getActiveSheet();
    return sheet && selectionIn(sheet);
  }

  /** It shows the cell as it was when it was selected; a cell being typed in is left alone. */
  private refreshFormulaBar(book: FWorkbook): void {
    const selected = this.selection();
    if (selected && !book.isCellEditing()) this.select(selected);
  }

  /** Goes where a link leads in this workbook; `false` when the place is gone. */
  follow(url: string): boolean {
    const place = placeOf(url, this.tabs);
    if (!place) return false;
    this.goTo(place);
    this.loadActive();
    this.drawCharts();
    return true;
  }

  private goTo(selection: Selection): void {
    this.select(selection);
    const sheet = this.book?.getActiveSheet();
    if (sheet && !isInView(sheet, selection.area))
      sheet.scrollToCell(selection.area.row, selection.area.column);
  }

  private select({ sheetId, area, others = [] }: Selection): void {
    const { api, book } = this;
    const sheet = book?.getSheetBySheetId(String(sheetId));
    if (!book || !sheet) return;
    this.draw(() => {
      if (book.getActiveSheet().getSheetId() !== sheet.getSheetId()) sheet.activate();
      if (others.length > 0) selectAreas(api, sheet, [...others, area]);
      else sheet.setActiveRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
    });
  }

  private draw(stroke: () => void): void {
    this.drawing += 1;
    try {
      stroke();
    } finally {
      this.drawing -= 1;
    }
  }

  private addLooks(book: FWorkbook, looks: readonly Look[]): void {
    const styles = looks.map((look, index) => [styleName(this.looks + index), styleOf(look)] as const);
    this.looks += looks.length;
    if (styles.length > 0) book.addStyles(Object.fromEntries(styles));
  }

  private applyPatch(book: FWorkbook, patch: TabPatch): void {
    const { sheetId, frame } = patch;
    const sheet = book.getSheetBySheetId(String(sheetId));
    if (!sheet) return;
    this.loaded.add(sheetId);
    this.links.take(patch);
    drawContent(this.api, sheet, patch, this.frames.get(sheetId));
    if (frame) this.frames.set(sheetId, frame);
    if (book.getActiveSheet().getSheetId() === sheet.getSheetId())
      refresh(this.api, sheet, frame !== undefined);
  }

  private forget(sheetIds: readonly number[]): void {
    for (const sheetId of sheetIds) {
      this.loaded.delete(sheetId);
      this.frames.delete(sheetId);
    }
  }

  /** The library clears what lies on a tab a moment after it comes to the front: charts wait until it has. */
  private drawCharts(): void {
    requestAnimationFrame(() =>
      setTimeout(() => {
        const { book } = this;
        const sheet = book?.getActiveSheet();
        const frame = this.frames.get(Number(sheet?.getSheetId()));
        if (!book || !sheet || !frame) return;
        this.draw(() => this.charts.draw(sheet, frame.charts));
        // They find their place when the selection is drawn.
        if (frame.charts.length > 0) setTimeout(() => this.refreshFormulaBar(book));
      }),
    );
  }

  private loadActive(): void {
    const sheetId = Number(this.book?.getActiveSheet().getSheetId());
    if (this.loaded.has(sheetId)) return;
    this.loaded.add(sheetId);
    this.host.loadTab(sheetId);
  }

  private listen(): void {
    const { api } = this;
    api.addEvent(api.Event.ActiveSheetChanged, () => {
      if (this.drawing > 0) return;
      this.loadActive();
      this.drawCharts();
    });
    api.addEvent(api.Event.CellClicked, ({ row, column }) => this.clicked(row, column));
    // The event for selections is silent when one comes from the name box.
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id === 'sheet.operation.set-selections') this.tellCell();
    });
  }

  private tellCell(): void {
    const sheet = this.book?.getActiveSheet();
    const cell = sheet && activeCellIn(sheet, this.links, this.tabs);
    if (cell) this.host.stand(cell);
  }

  /** A cell that is one link of this workbook leads there at a click; the others are proposed beside the grid. */
  private clicked(row: number, column: number): void {
    const [link, ...others] = this.links.at(Number(this.book?.getActiveSheet().getSheetId()), row, column);
    if (link && others.length === 0 && isInside(link.url)) this.host.follow(link.url);
  }

  private override(): void {
    const { host } = this;
    overrideCommands(this.api, () => this.drawing > 0, {
      setCells: (sheetId, cells) => this.edited(Number(sheetId), cells),
      addTab: () => host.addTab(),
      deleteTab: (sheetId) => host.deleteTab(Number(sheetId)),
      renameTab: (sheetId, name) => host.renameTab(Number(sheetId), name),
      moveTab: (sheetId, index) => host.moveTab(Number(sheetId), index),
      undo: () => host.undo(),
      redo: () => host.redo(),
    });
  }

  private edited(sheetId: number, cells: Record<number, Record<number, GridCell | null>>): void {
    const typed = this.typing?.take();
    if (typed && this.typing?.isUnchanged(typed)) return;
    const edits = editsOf(cells, typed);
    if (edits.length > 0) this.host.edit(sheetId, edits);
  }
}
