import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { require as loadScripts } from 'gas-local';
import { ServiceException } from '../errors';
import { SCRIPT_ENUMS } from '../services/enums';
import { releaseLocks } from '../services/lock';
import { Range } from '../services/range';
import { Sheet } from '../services/sheet';
import { Spreadsheet } from '../services/spreadsheet';
import { type EmulatedDocument, nextNumber } from '../state/document';
import type { AuthMode } from './authorisation';
import { checkScripts, isScript } from './gate';
import { installGlobals } from './globals';
import type { Interface } from './interface-record';
import { toHost, toRealm } from './realm';
import { type Factory, Runtime, type Trip } from './runtime';

export interface ExecuteOptions {
  /** Folder of the built add-on: every `.js` file is run, every `.html` file can be shown. */
  readonly folder: string;
  /** `FULL` by default. `NONE` and `LIMITED` are simple triggers, and have 30 s as custom functions do. */
  readonly authMode?: AuthMode;
  /** `false`: as when the script is run from its own editor, with no file open. `true` by default. */
  readonly inDocument?: boolean;
  /** `fr` by default. */
  readonly userLocale?: string;
  /** HTML pages by name, without extension, instead of the folder's. */
  readonly files?: Readonly<Record<string, string>>;
  /** Epoch milliseconds when the execution starts; the machine's clock by default. Virtual time is added to it. */
  readonly now?: () => number;
  /** Which button the user presses, by name (`OK`, `YES`…), given the set of buttons; the affirmative one by default. */
  readonly answerAlert?: (buttons: string) => string;
  /**
   * Called before each service call with its name (`Range.setValues`) and number from 0. It may throw, to make that
   * call fail, or change the document, as another person would meanwhile.
   */
  readonly beforeCall?: (name: string, index: number) => void;
}

export type ScriptFunction = (...args: unknown[]) => unknown;

/** The event object of a simple trigger. */
export interface TriggerEvent {
  readonly authMode: unknown;
}

/** What one execution gave, cost and showed. */
export interface Execution {
  /** What `run` returned, as plain data of the host. */
  readonly value: unknown;
  /** How many times each service method was called: `{ 'Range.getValues': 1 }`. */
  readonly calls: Readonly<Record<string, number>>;
  /** Calls that read or wrote the document's data. */
  readonly roundTrips: number;
  readonly cellsTouched: number;
  /** Each of those calls, in its order. */
  readonly trips: readonly Trip[];
  /** Reads right after a write, each of which defeats Google's batching. */
  readonly readsAfterWrite: number;
  readonly virtualMilliseconds: number;
  /** Ids of the tabs whose cells, look or layout were written. */
  readonly tabsWritten: ReadonlySet<number>;
  /** Lines of `console` and `Logger`, and the name of everything asked that is not emulated. */
  readonly log: readonly string[];
  /** Global functions that a page may call: those whose name does not end with `_`. */
  readonly functionNames: readonly string[];
  readonly ui: Readonly<Interface>;
}

const FACTORY: Factory = {
  spreadsheet: (runtime) => new Spreadsheet(runtime),
  sheet: (runtime, sheetId) => new Sheet(runtime, sheetId),
  range: (runtime, sheetId, area) => new Range(runtime, sheetId, area),
};

function pageReader(options: ExecuteOptions): (name: string) => string | undefined {
  return (name) => {
    const given = options.files?.[name];
    const path = join(options.folder, `${name}.html`);
    return given ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  };
}

function createRuntime(document: EmulatedDocument, options: ExecuteOptions): Runtime {
  const runtimeOptions = {
    authMode: options.authMode ?? 'FULL',
    userLocale: options.userLocale ?? 'fr',
    inDocument: options.inDocument ?? true,
    startedAt: (options.now ?? Date.now)(),
    execution: nextNumber(document),
    htmlFile: pageReader(options),
    answerAlert: options.answerAlert ?? ((buttons: string) => (buttons.startsWith('YES') ? 'YES' : 'OK')),
    beforeCall: options.beforeCall,
  };
  return new Runtime(document, runtimeOptions, FACTORY);
}

/** Evaluates every script in the runtime's realm; answers the functions it declared, taking and giving values of the realm. */
function loadFunctions(runtime: Runtime, folder: string): Record<string, ScriptFunction> {
  const { context } = runtime.realm;
  const before = new Set(Object.keys(context));
  loadScripts(folder, context, { filter: isScript });
  const functions: Record<string, ScriptFunction> = {};
  for (const [name, value] of Object.entries(context)) {
    if (before.has(name) || typeof value !== 'function') continue;
    functions[name] = (...args) => value(...args.map((argument) => toRealm(argument, runtime.realm)));
  }
  return functions;
}

/**
 * One execution, as Google runs it: a fresh realm, every script evaluated, then `run`, which calls the global
 * functions. What the script throws comes out as it is; the locks are released in any case.
 */
export function execute(
  document: EmulatedDocument,
  options: ExecuteOptions,
  run: (globals: Record<string, ScriptFunction>, event: TriggerEvent) => unknown,
): Execution {
  checkScripts(options.folder);
  const runtime = createRuntime(document, options);
  try {
    installGlobals(runtime);
    const globals = loadFunctions(runtime, options.folder);
    const value = toHost(run(globals, { authMode: SCRIPT_ENUMS.AuthMode[runtime.options.authMode] }));
    // A killed script cannot catch its own end.
    if (runtime.timedOut) throw new ServiceException('Exceeded maximum execution time');
    return accountOf(runtime, value, Object.keys(globals).filter(isCallable));
  } finally {
    releaseLocks(document, runtime.options.execution);
  }
}

/** By a page: a name that ends with `_` is private. */
export const isCallable = (functionName: string): boolean => !functionName.endsWith('_');

const accountOf = (runtime: Runtime, value: unknown, functionNames: readonly string[]): Execution => ({
  value,
  functionNames,
  calls: runtime.calls,
  roundTrips: runtime.roundTrips,
  cellsTouched: runtime.cellsTouched,
  trips: runtime.trips,
  readsAfterWrite: runtime.readsAfterWrite,
  virtualMilliseconds: runtime.virtualMilliseconds,
  tabsWritten: runtime.tabsWritten,
  log: runtime.log,
  ui: runtime.ui,
});
