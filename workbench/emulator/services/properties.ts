import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import type { StoreName } from '../state/document';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

const bytes = (text: string): number => Buffer.byteLength(text);

/** The global `PropertiesService`. */
export class PropertiesService extends Emulated {
  readonly className = 'PropertiesService' as const;

  getDocumentProperties(): Properties | null {
    if (!this.runtime.options.inDocument) return null;
    return new Properties(this.runtime, 'document');
  }
  getUserProperties(): Properties {
    return new Properties(this.runtime, 'user');
  }
  getScriptProperties(): Properties {
    return new Properties(this.runtime, 'script');
  }
}

/** One store: texts only, 9 KB each, 500 KB in all. */
export class Properties extends Emulated {
  readonly className = 'Properties' as const;

  constructor(
    runtime: Runtime,
    private readonly store: StoreName,
  ) {
    super(runtime);
  }

  private get entries(): Record<string, string> {
    return this.runtime.document.properties[this.store];
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.entries, key) ? (this.entries[key] ?? null) : null;
  }
  getKeys(): string[] {
    return Object.keys(this.entries);
  }
  getProperties(): Record<string, unknown> {
    return this.runtime.realm.record(Object.entries(this.entries));
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Readonly<Record<string, unknown>>, deleteOthers = false): this {
    const next: Record<string, string> = deleteOthers ? {} : { ...this.entries };
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== 'string') return refuse(`Invalid argument: ${key} (properties hold texts only)`);
      if (bytes(value) > VALUE_BYTES) refuse('Argument too large: value');
      next[key] = value;
    }
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > STORE_BYTES) {
      refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.runtime.document.properties[this.store] = next;
    return this;
  }

  deleteProperty(key: string): this {
    delete this.entries[key];
    return this;
  }
  deleteAllProperties(): this {
    this.runtime.document.properties[this.store] = {};
    return this;
  }
}
