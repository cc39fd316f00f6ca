import type { Phrase } from '../../../src/core/model/problem';
import type { Touched } from '../picture/view';
import type { ActionName, Actions } from '../protocol';
import type { Session } from '../session';

export interface Done<Answer> {
  readonly answer: Answer;
  readonly touched: Touched;
}

export type Action<Name extends ActionName> = (
  session: Session,
  request: Actions[Name]['request'],
) => Done<Actions[Name]['answer']> | Promise<Done<Actions[Name]['answer']>>;

export const done = <Answer>(answer: Answer, touched: Touched): Done<Answer> => ({ answer, touched });

/** What the user must know or do; the workbook is as it was. */
export class Refusal extends Error {
  constructor(readonly phrase: Phrase) {
    super(phrase.fr);
  }
}
