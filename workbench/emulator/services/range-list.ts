import { CALLS } from '../calls';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import { selectTab } from '../state/document';
import type { Range } from './range';

/** Several ranges changed by one call. */
export class RangeList extends Emulated {
  readonly className = 'RangeList' as const;

  constructor(
    runtime: Runtime,
    readonly ranges: readonly Range[],
  ) {
    super(runtime);
  }

  override get cells(): number {
    return this.ranges.reduce((sum, range) => sum + range.cells, 0);
  }

  override get tabs(): readonly number[] {
    return this.ranges.map(({ sheetId }) => sheetId);
  }

  override checkWritable(): void {
    for (const range of this.ranges) range.checkWritable();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  /** Selects them all; the last one is the active range. */
  activate(): this {
    const areas = this.ranges.map(({ area }) => area);
    const last = this.ranges[this.ranges.length - 1];
    if (last) selectTab(this.runtime.document, last.state.id, last.area, areas.slice(0, -1));
    return this;
  }
}

const setters = Object.entries(CALLS.RangeList.calls).filter(([, call]) => call.kind === 'write');

for (const [name] of setters) {
  Object.assign(RangeList.prototype, {
    [name](this: RangeList, ...args: unknown[]) {
      for (const range of this.ranges) Reflect.apply(Reflect.get(range, name), range, args);
      return this;
    },
  });
}
