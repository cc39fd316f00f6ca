import type { Problem } from './problem';

/** Either a value, or what the user must do to get one. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failure = (problem: Problem): Result<never> => ({ ok: false, problem });
