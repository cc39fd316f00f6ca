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
  readonly session = new Session(ADD_ON);
  private selection: Selection | undefined;

  private constructor() {}

  static async open(rows: readonly (readonly HostCell[])[]): Promise<SmallSession> {
    const small = new SmallSession();
    small.session.replace(documentOf('Essai', [{ name: 'Clients', rows }], small.session.formulas));
    await small.ask('load', { language: 'fr' });
    return small;
  }

  get sheetId(): number {
    return this.session.document.activeSheetId;
  }

  async ask<Name extends ActionName>(name: Name, request: Actions[Name]['request']): Promise<Reply<Name>> {
    const question = { request, ...(this.selection ? { selection: this.selection } : {}) };
    const reply = await dispatch(this.session, 'page', name, question);
    this.selection = reply.changes.focus ?? this.selection;
    return reply;
  }

  type(row: number, column: number, typed: string): Promise<Reply<'edit'>> {
    return this.ask('edit', { sheetId: this.sheetId, cells: [{ row, column, typed }] });
  }
}

/** The rows that the page has to redraw. */
export const redrawn = ({ contents }: Changes): unknown => contents.flatMap(({ rows }) => rows);
