import { callOf } from '../calls';
import { NotEmulated, ServiceException } from '../errors';
import type { Area } from '../state/area';
import { type EmulatedDocument, recalculate, touch } from '../state/document';
import { type LocaleRules, localeRules } from '../text/locales';
import { type AuthMode, checkAuthorisation } from './authorisation';
import type { CallKind } from './call';
import { BUFFER_PRICE, isRoundTrip, priceOf, timeLimit } from './costs';
import { Emulated, expose } from './emulated';
import type { Interface } from './interface-record';
import { createRealm, type Realm } from './realm';
import { receiveArguments } from './signatures';

/** Tables built in the script's realm are already its own. */
const isHostArray = (value: unknown): value is unknown[] =>
  Array.isArray(value) && Object.getPrototypeOf(value) === Array.prototype;

/** Makes the objects that the emulated classes hand to each other, so that none has to import the others. */
export interface Factory {
  spreadsheet(runtime: Runtime): Emulated;
  sheet(runtime: Runtime, sheetId: number): Emulated;
  range(runtime: Runtime, sheetId: number, area: Area): Emulated;
}

export interface RuntimeOptions {
  readonly authMode: AuthMode;
  readonly userLocale: string;
  /** The script runs in the file, as an editor add-on does; else nothing of the file is at hand. */
  readonly inDocument: boolean;
  /** Epoch milliseconds at the start. */
  readonly startedAt: number;
  readonly execution: number;
  /** Text of an HTML file of the project, by name without extension. */
  readonly htmlFile: (name: string) => string | undefined;
  readonly answerAlert: (buttons: string) => string;
  readonly beforeCall?: ((name: string, index: number) => void) | undefined;
}

/** A read or a write of the document’s data, in its order. */
export interface Trip {
  readonly call: string;
  /** Cells whose contents travel. */
  readonly cells: number;
  /** The name of the tab, unless the call is about the whole file. */
  readonly tab: string | undefined;
  /** The one range that it is about. */
  readonly area: Area | undefined;
}

/** One execution: its realm, its clock, its accounts. Every call of the script to a service goes through `invoke`. */
export class Runtime {
  readonly realm: Realm;
  readonly locale: LocaleRules;
  readonly calls: Record<string, number> = {};
  readonly log: string[] = [];
  readonly ui: Interface = { sidebars: [], dialogs: [], menus: [], alerts: [], toasts: [] };
  roundTrips = 0;
  cellsTouched = 0;
  readonly trips: Trip[] = [];
  /** Reads that came right after a write: each one forces the buffered writes out. */
  readsAfterWrite = 0;
  virtualMilliseconds = 0;
  /** Ids of the tabs whose cells, look or layout were written, even if they are gone by now. */
  readonly tabsWritten = new Set<number>();

  private callCount = 0;
  private lastTrip: CallKind = 'read';

  constructor(
    readonly document: EmulatedDocument,
    readonly options: RuntimeOptions,
    private readonly factory: Factory,
  ) {
    this.realm = createRealm(() => this.now());
    this.locale = localeRules(document.locale);
  }

  spreadsheet(): Emulated {
    return this.factory.spreadsheet(this);
  }

  sheet(sheetId: number): Emulated {
    return this.factory.sheet(this, sheetId);
  }

  range(sheetId: number, area: Area): Emulated {
    return this.factory.range(this, sheetId, area);
  }

  now(): number {
    return this.options.startedAt + Math.floor(this.virtualMilliseconds);
  }

  get timedOut(): boolean {
    return this.virtualMilliseconds > timeLimit(this.options.authMode);
  }

  /** Lets virtual time pass; once the limit is over nothing answers any more, as when Google kills the script. */
  spend(milliseconds: number): void {
    this.virtualMilliseconds += milliseconds;
    if (this.timedOut) throw new ServiceException('Exceeded maximum execution time');
  }

  invoke(target: Emulated, method: string, args: readonly unknown[]): unknown {
    try {
      return this.hand(this.perform(target, method, args));
    } catch (error) {
      throw this.asRealmError(error);
    }
  }

  private perform(target: Emulated, method: string, args: readonly unknown[]): unknown {
    const { className } = target;
    const call = `${className}.${method}`;
    const kind = callOf(className, method)?.kind ?? 'free';
    this.spend(0);
    this.count(call);
    checkAuthorisation(this.options.authMode, className, method, kind);
    const received = receiveArguments(className, method, args);
    const cells = travelling(kind, received, target.cells);
    if (isRoundTrip(kind)) this.noteTrip(call, cells, target);
    this.charge(call, kind, cells);
    if (kind === 'write') this.prepareWrite(target);
    if (kind === 'read') recalculate(this.document);
    const body = Reflect.get(target, method) as ((...values: unknown[]) => unknown) | undefined;
    if (!body) throw new NotEmulated(call);
    const result = body.apply(target, received);
    if (kind === 'write') touch(this.document);
    return result;
  }

  private noteTrip(call: string, cells: number, { tabs: [tab], extent: area }: Emulated): void {
    this.trips.push({ call, cells, tab: this.document.sheets.find(({ id }) => id === tab)?.name, area });
  }

  private prepareWrite(target: Emulated): void {
    target.checkWritable();
    for (const sheetId of target.tabs) this.tabsWritten.add(sheetId);
  }

  private count(call: string): void {
    this.calls[call] = (this.calls[call] ?? 0) + 1;
    this.callCount += 1;
    if (!this.options.beforeCall) return;
    // The host may write in the document meanwhile.
    touch(this.document);
    try {
      this.options.beforeCall(call, this.callCount - 1);
    } catch (error) {
      throw new ServiceException((error as Error).message);
    }
  }

  private charge(call: string, kind: CallKind, cells: number): void {
    if (this.lastTrip === 'write' && (kind === 'read' || call === 'SpreadsheetApp.flush')) {
      this.spend(BUFFER_PRICE);
      if (call === 'SpreadsheetApp.flush') this.lastTrip = 'free';
    }
    if (isRoundTrip(kind)) {
      this.roundTrips += 1;
      this.cellsTouched += cells;
      if (kind === 'read' && this.lastTrip === 'write') this.readsAfterWrite += 1;
      this.lastTrip = kind;
    }
    this.spend(priceOf(kind, cells));
  }

  /** Gives a result to the script: proxies for emulated objects, arrays and dates of its own realm. */
  private hand(result: unknown): unknown {
    if (result instanceof Emulated) return expose(result);
    if (isHostArray(result)) return this.realm.list(result.map((item) => this.hand(item)));
    if (result instanceof Date) return this.realm.date(result.getTime());
    return result;
  }

  reportNotEmulated(error: NotEmulated): Error {
    return this.asRealmError(error) as Error;
  }

  private asRealmError(error: unknown): unknown {
    if (error instanceof NotEmulated) this.log.push(error.message);
    else if (!(error instanceof ServiceException)) return error;
    return this.realm.error(error.name, error.message);
  }
}

/** A write of one value for a whole range sends one value; a table sends each of its cells. */
const travelling = (kind: CallKind, received: readonly unknown[], cells: number): number =>
  kind === 'write' && !Array.isArray(received[0]) ? 0 : cells;
