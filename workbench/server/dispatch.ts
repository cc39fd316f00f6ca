import type { Phrase } from '../../src/core/model/problem';
import { ServiceException } from '../emulator/errors';
import { ACTIONS } from './actions';
import { type Action, Refusal } from './actions/action';
import { NOTHING } from './picture/view';
import type { ActionName, Actions, Question, Reply } from './protocol';
import type { Session } from './session';
import { select } from './workbook/selection';

export const isAction = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

/** Does what a page asks, and tells it what it has to redraw. */
export async function dispatch<Name extends ActionName>(
  session: Session,
  viewName: string,
  name: Name,
  { request, selection }: Question<Name>,
): Promise<Reply<Name>> {
  if (name === 'load') session.forgetView(viewName);
  if (name === 'tab') session.view(viewName).load((request as Actions['tab']['request']).sheetId);
  if (selection) select(session.document, selection);
  try {
    const { answer, touched } = await (ACTIONS[name] as Action<Name>)(session, request);
    return { ok: true, answer, changes: session.changes(viewName, touched, selection) };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ok: false, problem, changes: session.changes(viewName, NOTHING, selection) };
  }
}

/** What Sheets itself refuses comes in its own words. */
function problemOf(error: unknown): Phrase | undefined {
  if (error instanceof Refusal) return error.phrase;
  if (error instanceof ServiceException) return { fr: error.message, en: error.message };
  return undefined;
}
