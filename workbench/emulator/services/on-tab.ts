import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';

/** An object of one tab: a write on it changes that tab. */
export abstract class OnTab extends Emulated {
  constructor(
    runtime: Runtime,
    readonly sheetId: number,
  ) {
    super(runtime);
  }

  override get tabs(): readonly number[] {
    return [this.sheetId];
  }
}
