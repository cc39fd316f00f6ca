import { type ClassName, callOf } from '../calls';
import { NotEmulated } from '../errors';
import { type EnumGroup, isEnumGroup } from '../services/enums';
import type { Area } from '../state/area';
import type { Runtime } from './runtime';

/** An object of Google's services. The script only ever holds its {@link expose proxy}. */
export abstract class Emulated {
  abstract readonly className: ClassName;

  constructor(readonly runtime: Runtime) {}

  /** Enumerations that hang on this object, as `SpreadsheetApp.BorderStyle`. */
  get enums(): Readonly<Record<string, EnumGroup>> {
    return {};
  }

  /** Cells that each call on this object touches. */
  get cells(): number {
    return 0;
  }

  /** The one range that this object is. */
  get extent(): Area | undefined {
    return undefined;
  }

  /** Ids of the tabs that a write on this object changes. */
  get tabs(): readonly number[] {
    return [];
  }

  /** Throws when the user may not change this object. */
  checkWritable(): void {}

  /** Takes a property set by the script, as templates do; `false` when the object has none to take. */
  takeProperty(_name: string, _value: unknown): boolean {
    return false;
  }
}

const exposed = new WeakMap<Emulated, object>();
const hidden = new WeakMap<object, Emulated>();

/** What every JavaScript value is asked in passing (by `await`, printing, JSON), which is no call to Google. */
const PASSING = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'inspect']);

function property(target: Emulated, key: string): unknown {
  if (callOf(target.className, key)) return (...args: unknown[]) => target.runtime.invoke(target, key, args);
  if (isEnumGroup(key) && target.enums[key]) return target.enums[key];
  if (key === 'toString') return () => target.className;
  if (PASSING.has(key)) return undefined;
  throw target.runtime.reportNotEmulated(new NotEmulated(`${target.className}.${key}`));
}

const HANDLER: ProxyHandler<Emulated> = {
  get: (target, key) => (typeof key === 'symbol' ? undefined : property(target, key)),
  set(target, key, value) {
    if (typeof key === 'string' && target.takeProperty(key, value)) return true;
    throw target.runtime.reportNotEmulated(new NotEmulated(`Setting ${target.className}.${String(key)}`));
  },
  has: (target, key) => typeof key === 'string' && callOf(target.className, key) !== undefined,
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
  getPrototypeOf: () => null,
};

/** The proxy through which the script uses the object: only declared calls, everything else throws by name. */
export function expose(target: Emulated): object {
  const known = exposed.get(target);
  if (known) return known;
  const proxy = new Proxy(target, HANDLER);
  exposed.set(target, proxy);
  hidden.set(proxy, target);
  return proxy;
}

/** The object behind a proxy; `undefined` for anything else. */
export const behind = (value: unknown): Emulated | undefined =>
  typeof value === 'object' && value !== null ? hidden.get(value) : undefined;
