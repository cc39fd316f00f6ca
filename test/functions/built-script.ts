import { join } from 'node:path';
import { require as load } from 'gas-local';

type Stub = (...args: unknown[]) => unknown;

/** The script that clasp pushes, run in a bare context of its own, as Sheets does for every formula. */
export const loadScript = (globals: object = {}): Record<string, Stub> =>
  load(join(__dirname, '..', '..', 'dist'), globals, {
    filter: (file) => file.endsWith('Code.js'),
  }) as Record<string, Stub>;

const script = loadScript();

/** Calls a custom function through its stub. */
export const call = (name: string, ...args: readonly unknown[]): unknown => script[name]!(...args);

/** The same for a function that answers a column: its answers from the top. */
export const callColumn = (name: string, ...args: readonly unknown[]): unknown[] =>
  (call(name, ...args) as unknown[][]).map((row) => row[0]);

/** Values as a range of one column hands them. */
export const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

/** The sentence a formula answers with instead of a result, with plain spaces. */
export function refusal(name: string, ...args: readonly unknown[]): string {
  try {
    call(name, ...args);
  } catch (error) {
    return String((error as Error).message).replace(/[\u00a0\u202f]/g, ' ');
  }
  return '';
}
