import { sampleDocument } from '../workbook/sample';
import { type Action, done } from './action';

/** Back to the sample workbook, as at the first start. */
export const reset: Action<'reset'> = (session) => {
  session.replace(sampleDocument(session.making));
  return done(null, 'anything');
};
