import { join } from 'node:path';
import type { HostCell } from '../../../workbench/emulator';
import { dispatch } from '../../../workbench/server/dispatch';
import type { ActionName, Actions, Changes, Reply } from '../../../workbench/server/protocol';
import { Session } from '../../../workbench/server/session';
import type { Selection } from '../../../workbench/server/wire';
import { documentOf } from '../../../workbench/server/workbook/document-of';

const ADD_ON = join(__dirname, '..', '..', 'fixtures', 'workbench');

/** A workbook of one tab, and one page that shows it. */
export class SmallSession {
  private selection: Selection | undefined;

  private constructor(
    readonly session = new Session(ADD_ON),
    private readonly page = 'page',
  ) {}

  static async open(rows: readonly (readonly HostCell[])[]): Promise<SmallSession> {
    const small = new SmallSession();
    small.session.replace(documentOf('Essai', [{ name: 'Clients', rows }], small.session.making));
    await small.ask('load', { language: 'fr' });
    return small;
  }

  /** The same workbook in a second window. */
  anotherPage(): SmallSession {
    return new SmallSession(this.session, 'another page');
  }

  get sheetId(): number {
    return this.session.document.activeSheetId;
  }

  async ask<Name extends ActionName>(name: Name, request: Actions[Name]['request']): Promise<Reply<Name>> {
    const question = { request, ...(this.selection ? { selection: this.selection } : {}) };
    const reply = await dispatch(this.session, this.page, name, question);
    const { focus } = reply.changes;
    // The page tells its active range alone.
    if (focus) this.selection = { sheetId: focus.sheetId, area: focus.area };
    return reply;
  }

  type(row: number, column: number, typed: string): Promise<Reply<'edit'>> {
    return this.ask('edit', { sheetId: this.sheetId, cells: [{ row, column, typed }] });
  }
}

/** The rows that the page has to redraw. */
export const redrawn = ({ contents }: Changes): unknown => contents.flatMap(({ rows }) => rows);
