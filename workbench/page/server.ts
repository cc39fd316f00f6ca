import type { ActionName, Actions, Changes, Question, Reply } from '../server/protocol';
import type { Selection } from '../server/wire';

/** This page, among those that may show the same workbook. */
const VIEW = String(performance.timeOrigin + Math.random());

/** A refusal that the user must read. */
export class Problem extends Error {
  constructor(readonly phrase: { readonly fr: string; readonly en: string }) {
    super(phrase.fr);
  }
}

const SERVER_GONE = {
  fr: 'L’atelier ne répond plus : relancez « npm start » dans votre terminal, puis rechargez cette page.',
  en: 'The workbench no longer answers: run “npm start” again in your terminal, then reload this page.',
};

/**
 * Asks the server, telling where the user stands; `draw` receives what has changed before the answer is given. Rejects
 * with a {@link Problem}.
 */
export async function ask<Name extends ActionName>(
  name: Name,
  request: Actions[Name]['request'],
  selection: Selection | undefined,
  draw: (changes: Changes) => void,
): Promise<Actions[Name]['answer']> {
  const reply = await send(name, { request, ...(selection ? { selection } : {}) });
  draw(reply.changes);
  if (!reply.ok) throw new Problem(reply.problem);
  return reply.answer;
}

async function send<Name extends ActionName>(name: Name, question: Question<Name>): Promise<Reply<Name>> {
  const response = await fetch(`/${name}?view=${VIEW}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  }).catch(() => undefined);
  if (!response?.ok) throw new Problem(SERVER_GONE);
  return response.json() as Promise<Reply<Name>>;
}
