import type { CellEdit, Changes } from '../../server/protocol';
import type { Look, Selection, TabFrame, TabPatch } from '../../server/wire';
import { styleName } from './cells';
import { Charts, registerCharts } from './charts';
import { drawContent, refresh } from './content';
import { createUniver } from './create-univer';
import { editsOf } from './edits';
import { isInside, Links, placeLabel, placeOf } from './links';
import { styleOf } from './looks';
import { type GridCell, overrideCommands } from './overrides';
import { isInView, selectAreas } from './selections';
import { drawTabs } from './tabs';
import { Typing } from './typing';
import { type FUniver, type FWorkbook, LifecycleStages } from './univer';
import { emptyWorksheet, rangeOf } from './worksheet';

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** What the grid asks of the page. */
export interface GridHost {
  /** A tab comes to the screen for the first time. */
  loadTab(sheetId: number): void;
  edit(sheetId: number, cells: readonly CellEdit[]): void;
  addTab(): void;
  deleteTab(sheetId: number): void;
  renameTab(sheetId: number, name: string): void;
  moveTab(sheetId: number, index: number): void;
  undo(): void;
  redo(): void;
  /** The user stands on this cell, or its content has changed. */
  stand(cell: ActiveCell): void;
  /** The user has clicked on a link that leads into this workbook. */
  follow(url: string): void;
}

/** A cell in words: the canvas says nothing to those who do not see it. */
export interface ActiveCell {
  /** `B2` */
  readonly address: string;
  /** As drawn. */
  readonly text: string;
  readonly links: readonly CellLink[];
}

export interface CellLink {
  /** The part of the text that is the link. */
  readonly text: string;
  readonly url: string;
  /** Where it leads in this workbook, as « Clients!A5 »; absent for an address outside, or a place that is gone. */
  readonly place?: string;
}

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
      this.book = this.api.createWorkbook({
        id: `workbook-${this.bookNumber}`,
        name: changes.fileName,
        styles: {},
        sheetOrder: changes.tabs.map(({ sheetId }) => String(sheetId)),
        sheets: Object.fromEntries(changes.tabs.map((tab) => [String(tab.sheetId), emptyWorksheet(tab)])),
      });
      this.book.setNumfmtLocal(locale.startsWith('fr') ? 'fr' : 'en');
      // The library sets its services up with its first workbook.
      if (!this.typing) this.override();
      this.typing ??= new Typing(this.api);
      this.typing.setLocale(locale);
    });
    await this.rendered();
    this.apply(changes);
  }

  /** The library makes its canvas a little after its first workbook. */
  private rendered(): Promise<void> {
    const { api } = this;
    return new Promise((resolve) => {
      if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return resolve();
      const waiting = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage < LifecycleStages.Rendered) return;
        waiting.dispose();
        resolve();
      });
    });
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
    if (!sheet) return undefined;
    // A tab that comes to the front for the first time has nothing selected yet.
    const { startRow, startColumn, endRow, endColumn } =
      sheet.getActiveRange()?.getRange() ?? rangeOf(FIRST_CELL);
    return {
      sheetId: Number(sheet.getSheetId()),
      area: {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      },
    };
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
    const cell = sheet?.getActiveCell();
    if (!sheet || !cell) return;
    // A text of several looks ends with a paragraph.
    const text = cell.getDisplayValue().replace(/\r\n$/, '');
    const links = this.links.at(Number(sheet.getSheetId()), cell.getRow(), cell.getColumn());
    this.host.stand({
      address: cell.getA1Notation(),
      text,
      links: links.map(({ start, end, url }) => ({
        text: text.slice(start, end),
        url,
        ...placeLabel(url, this.tabs),
      })),
    });
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
