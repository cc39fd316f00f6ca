import { useEffect, useState } from 'preact/hooks';

/** One value that components follow. */
export class Store<Value> {
  private readonly listeners = new Set<() => void>();

  constructor(public value: Value) {}

  update(change: Partial<Value>): void {
    this.value = { ...this.value, ...change };
    for (const listener of this.listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}

export function useStore<Value>(store: Store<Value>): Value {
  const [value, setValue] = useState(store.value);
  useEffect(() => store.listen(() => setValue(store.value)), [store]);
  return value;
}
