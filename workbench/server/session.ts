import { say } from '../../src/core/text/typography';
import { createFormulaEngine, type WorkbenchFormulas } from '../calc';
import { type EmulatedDocument, recalculate, touch } from '../emulator';
import type { Explain } from './picture/error-notes';
import { Looks } from './picture/looks';
import { NOTHING, type Touched, View } from './picture/view';
import type { Changes, Incident } from './protocol';
import type { Selection } from './wire';
import type { Making } from './workbook/document-of';
import { History } from './workbook/history';
import { sampleDocument } from './workbook/sample';
import { isSame, selectedIn } from './workbook/selection';

const MOST_VIEWS = 4;
const MOST_FRAMES = 12;

/** The workbook being tried, and what is known of the pages that show it. */
export class Session {
  readonly formulas: WorkbenchFormulas;
  readonly making: Making;
  document: EmulatedDocument;
  readonly history = new History();
  /** Waits for the next execution of the script. */
  incident: Incident | undefined;
  /** Language of the person in front of the page. */
  language: 'fr' | 'en' = 'fr';
  private looks = new Looks();
  /** Why a cell is in error, in the language of the page. */
  private readonly explain: Explain = (document, sheet, row, column) => {
    const { detail } = this.formulas.describe(document, sheet, row + 1, column + 1);
    return detail && say(detail, this.language);
  };
  private readonly views = new Map<string, View>();
  private readonly frames = new Map<string, string>();
  private lastFrame = 0;

  constructor(
    /** Folder of the built add-on. */
    readonly folder: string,
    /** Of the workbooks, « fr_FR ». */
    locale?: string,
  ) {
    this.formulas = createFormulaEngine({ folder });
    this.making = { formulaEngine: this.formulas, ...(locale === undefined ? {} : { locale }) };
    this.document = sampleDocument(this.making);
  }

  /** Another workbook takes the place of this one: pages have to load again. */
  replace(document: EmulatedDocument): void {
    this.document = document;
    this.history.forget();
    this.incident = undefined;
    this.looks = new Looks();
    this.views.clear();
  }

  /** The add-on was built again: its functions may answer otherwise. */
  scriptRebuilt(): void {
    this.formulas.forgetCustomFunctions();
    touch(this.document);
  }

  /** The page of that name; pages long gone are forgotten. */
  view(name: string): View {
    const known = this.views.get(name) ?? new View(this.looks, this.explain);
    this.views.delete(name);
    this.views.set(name, known);
    for (const oldest of this.views.keys()) if (this.views.size > MOST_VIEWS) this.views.delete(oldest);
    return known;
  }

  forgetView(name: string): void {
    this.views.delete(name);
  }

  /** What the page of that name, where the user stood there, has to draw. */
  changes(viewName: string, touched: Touched, stood: Selection | undefined): Changes {
    const { document, history } = this;
    const view = this.view(viewName);
    if (touched !== NOTHING) for (const other of this.views.values()) if (other !== view) other.miss();
    const focus = selectedIn(document);
    const moved = !isSame(stood, focus);
    // A page has the tab it is taken to.
    if (moved) view.load(focus.sheetId);
    recalculate(document);
    // Patches first: they are what brings new looks.
    const contents = view.patches(document, touched);
    return {
      fileName: document.name,
      tabs: document.sheets.map((sheet) => ({
        sheetId: sheet.id,
        name: sheet.name,
        color: sheet.tabColor,
        hidden: sheet.hidden,
        rows: sheet.rowCount,
        columns: sheet.columnCount,
      })),
      ...(moved ? { focus } : {}),
      contents,
      looks: view.newLooks(),
      canUndo: history.canUndo,
      canRedo: history.canRedo,
    };
  }

  /** Keeps a page that the script shows; answers its address. */
  addFrame(content: string): string {
    this.lastFrame += 1;
    const name = String(this.lastFrame);
    this.frames.set(name, content);
    for (const oldest of this.frames.keys()) if (this.frames.size > MOST_FRAMES) this.frames.delete(oldest);
    return `/frame/${name}`;
  }

  frame(name: string): string | undefined {
    return this.frames.get(name);
  }
}
