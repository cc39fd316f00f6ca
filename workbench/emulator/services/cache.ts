import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import type { CacheEntry, StoreName } from '../state/document';

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** The global `CacheService`. */
export class CacheService extends Emulated {
  readonly className = 'CacheService' as const;

  getDocumentCache(): Cache | null {
    if (!this.runtime.options.inDocument) return null;
    return new Cache(this.runtime, 'document');
  }
  getUserCache(): Cache {
    return new Cache(this.runtime, 'user');
  }
  getScriptCache(): Cache {
    return new Cache(this.runtime, 'script');
  }
}

/** One cache. Entries expire on the emulator's clock; Google may drop them earlier. */
export class Cache extends Emulated {
  readonly className = 'Cache' as const;

  constructor(
    runtime: Runtime,
    private readonly store: StoreName,
  ) {
    super(runtime);
  }

  private get entries(): Record<string, CacheEntry> {
    return this.runtime.document.caches[this.store];
  }

  get(key: string): string | null {
    const entry = Object.hasOwn(this.entries, key) ? this.entries[key] : undefined;
    return entry && entry.expires > this.runtime.now() ? entry.value : null;
  }

  getAll(keys: readonly string[]): Record<string, unknown> {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return this.runtime.realm.record(found);
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > KEY_CHARACTERS) refuse('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_BYTES) refuse('Argument too large: value');
    if (seconds < 1 || seconds > MOST_SECONDS)
      refuse(`Invalid argument: expirationInSeconds (1 to ${MOST_SECONDS})`);
    this.entries[key] = { value, expires: this.runtime.now() + seconds * 1000 };
  }

  putAll(values: Readonly<Record<string, unknown>>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) {
      if (typeof value !== 'string') refuse(`Invalid argument: ${key} (a cache holds texts only)`);
      this.put(key, value as string, seconds);
    }
  }

  remove(key: string): void {
    delete this.entries[key];
  }
  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }
}
