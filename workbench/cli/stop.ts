import type { Problem } from '../../src/core/model/problem';
import type { Result } from '../../src/core/model/result';

/** Ends the command with a sentence for the user; caught once, in `main`. */
export class Stop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The value of a result, or the end of the command. */
export function orStop<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Stop(result.problem);
  return result.value;
}
