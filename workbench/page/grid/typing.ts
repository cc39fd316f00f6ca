import { injectorOf } from './overrides';
import {
  BEFORE_CELL_EDIT,
  CellValueType,
  type FUniver,
  type ICellData,
  SheetInterceptorService,
} from './univer';

/** A cell (from 0) and what its editor holds. */
export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** After the grid’s own interceptors (0), one of which turns a share into « 12.5% » from the raw value; at −1 stands the one that ends the chain. */
const LAST = -0.5;

/**
 * What is typed in a cell, letter for letter: the grid's own reading of it is not that of a French spreadsheet. The
 * editor opens on numbers written as in the file's locale, and a text left as it was is no edit.
 */
export class Typing {
  private opened: TypedText | undefined;
  private closed: TypedText | undefined;
  private decimal = ',';

  constructor(api: FUniver) {
    injectorOf(api)
      .get(SheetInterceptorService)
      .writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: LAST,
        handler: (value, { row, col, worksheet }, next) => {
          const isNumber = worksheet.getCellRaw(row, col)?.t === CellValueType.NUMBER;
          const cell = this.inLocale(next(value) ?? null, isNumber);
          this.opened = { row, column: col, text: cell?.f ?? String(cell?.v ?? '') };
          return cell;
        },
      });
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      const text = value.toPlainText().replace(/\r?\n$/, '');
      this.closed = isConfirm ? { row, column, text } : undefined;
    });
  }

  setLocale(locale: string): void {
    this.decimal = locale.startsWith('fr') ? ',' : '.';
  }

  /** The text of the editor that has just closed, once. */
  take(): TypedText | undefined {
    const typed = this.closed;
    this.closed = undefined;
    return typed;
  }

  isUnchanged({ row, column, text }: TypedText): boolean {
    const { opened } = this;
    return opened?.row === row && opened.column === column && opened.text === text;
  }

  private inLocale<Cell extends ICellData>(cell: Cell | null, isNumber: boolean): Cell | null {
    if (!cell || !isNumber || cell.f || cell.v === undefined || cell.v === null) return cell;
    const text = String(cell.v);
    return /^[-\d.e+%]+$/.test(text)
      ? { ...cell, v: text.replace('.', this.decimal), t: CellValueType.STRING }
      : cell;
  }
}
