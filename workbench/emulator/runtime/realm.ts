import { types } from 'node:util';
import vm from 'node:vm';

/** Makers of values that belong to the script's realm, so that its `instanceof` answers as in Apps Script. */
export interface Realm {
  readonly context: vm.Context;
  /** A blank-free table filled by `at(row, column)`, both from 0. */
  table<Value>(rows: number, columns: number, at: (row: number, column: number) => Value): Value[][];
  list<Value>(items: readonly Value[]): Value[];
  record(entries: readonly (readonly [string, unknown])[]): Record<string, unknown>;
  date(instant: number): Date;
  error(name: string, message: string): Error;
  /** An object that throws as soon as it is used as a number or a text. */
  unusable(message: string): object;
  parseJson(text: string): unknown;
  compile(parameters: string, body: string): (...args: unknown[]) => unknown;
}

/** The true `Date` is kept: the script's own, which follows our clock, is slower to make. */
const MAKERS = `(({ Date }) => ({
  table(rows, columns, at) {
    const table = new Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const cells = new Array(columns);
      for (let column = 0; column < columns; column += 1) cells[column] = at(row, column);
      table[row] = cells;
    }
    return table;
  },
  list: (items) => Array.from(items),
  record: (entries) => Object.fromEntries(Array.from(entries, (entry) => Array.from(entry))),
  date: (instant) => new Date(instant),
  error(name, message) {
    const error = new Error(message);
    error.name = name;
    return error;
  },
  unusable(message) {
    const fail = () => { throw new Error(message); };
    return { [Symbol.toPrimitive]: fail, toString: fail, valueOf: fail, toJSON: fail };
  },
  parseJson: (text) => JSON.parse(text),
  compile: (parameters, body) => new Function(parameters, body),
}))({ Date })`;

/** What a plain context has and Apps Script lacks, or does not promise beyond the ES2019 library. */
const REMOVALS = `
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'BigInt', 'WeakRef', 'FinalizationRegistry',
    'AggregateError', 'escape', 'unescape']) delete globalThis[name];
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) {
    delete Array.prototype[name];
  }
  for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['groupBy', 'hasOwn']) delete Object[name];
  for (const name of ['any', 'withResolvers']) delete Promise[name];
`;

const INSTALL_CLOCK = `(now) => {
  const Real = Date;
  Date = new Proxy(Real, {
    construct: (target, args, caller) => Reflect.construct(target, args.length > 0 ? args : [now()], caller),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  Real.prototype.constructor = Date;
}`;

/**
 * A context whose global object is an ordinary one, as in Apps Script. Node's usual kind asks the host about every global
 * name that the script mentions (`Math`, `String`…): a loop that mentions one is thirty times slower in it. Node gives
 * the other kind since 20.18; on an older one the script runs all the same, only slowly.
 */
const newContext = (): vm.Context => vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {});

/** A fresh realm whose `Date` follows the given clock. */
export function createRealm(now: () => number): Realm {
  const context = newContext();
  vm.runInContext(REMOVALS, context);
  const makers = vm.runInContext(MAKERS, context);
  vm.runInContext(INSTALL_CLOCK, context)(now);
  return { context, ...makers };
}

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Copies arrays, dates and plain objects; leaves everything else as it is. `make` says in which realm. */
function copy(value: unknown, make: Pick<Realm, 'list' | 'record' | 'date'>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return make.list(value.map((item) => copy(item, make)));
  if (types.isDate(value)) return make.date(value.getTime());
  if (types.isProxy(value) || !isPlain(value)) return value;
  return make.record(Object.entries(value).map(([key, item]) => [key, copy(item, make)]));
}

/** The same value for the script: its arrays, dates and plain objects belong to the realm. */
export const toRealm = (value: unknown, realm: Realm): unknown => copy(value, realm);

const HOST = {
  list: <Value>(items: readonly Value[]): Value[] => Array.from(items),
  record: (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries),
  date: (instant: number) => new Date(instant),
};

/** The same value for the host. */
export const toHost = (value: unknown): unknown => copy(value, HOST);
