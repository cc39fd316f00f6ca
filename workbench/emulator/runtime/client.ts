import { types } from 'node:util';
import type { EmulatedDocument } from '../state/document';
import { type ExecuteOptions, type Execution, execute, isCallable } from './execute';

/** Refuses what `google.script.run` refuses, naming the property or position at fault. */
function checkParameter(value: unknown, property: string, ancestors: readonly unknown[]): void {
  const isIllegal = typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint';
  if (isIllegal || types.isDate(value) || ancestors.includes(value)) {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) checkParameter(item, key, [...ancestors, value]);
}

/** Dates and typed arrays do not cross. */
const isLost = (value: unknown): boolean =>
  types.isDate(value) ||
  types.isTypedArray(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).some(isLost));

/** What the page receives: functions as their text, maps and sets as `{}`, and nothing at all if a date is anywhere. */
function received(value: unknown): unknown {
  if (value === undefined || isLost(value)) return null;
  const text = JSON.stringify(value, (_key, item) => (typeof item === 'function' ? String(item) : item));
  return JSON.parse(text);
}

/** What a failure handler receives. */
export class ServerError extends Error {
  constructor(thrown: unknown) {
    const { name, message } = (thrown ?? {}) as Partial<Error>;
    super(message ?? String(thrown));
    this.name = name ?? 'Error';
  }
}

/**
 * A page calling a server function through `google.script.run`: parameters and result cross as Google lets them.
 * Only global functions whose name does not end with `_` can be called. A server exception comes as `ServerError`.
 */
export function callFromClient(
  document: EmulatedDocument,
  options: ExecuteOptions,
  functionName: string,
  args: readonly unknown[],
): Execution {
  args.forEach((argument, index) => {
    checkParameter(argument, String(index), []);
  });
  const sent = JSON.parse(JSON.stringify(args)) as unknown[];
  return execute(document, options, (globals) => {
    const called = isCallable(functionName) ? globals[functionName] : undefined;
    if (!called) throw new TypeError(`google.script.run.${functionName} is not a function`);
    return received(serverCall(() => called(...sent)));
  });
}

function serverCall(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    throw new ServerError(thrown);
  }
}
