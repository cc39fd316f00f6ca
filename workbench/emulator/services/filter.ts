import { refuse } from '../errors';
import { Emulated } from '../runtime/emulated';
import type { Runtime } from '../runtime/runtime';
import { tabById } from '../state/tabs';

/** The filter of a tab. */
export class Filter extends Emulated {
  readonly className = 'Filter' as const;

  constructor(
    runtime: Runtime,
    readonly sheetId: number,
  ) {
    super(runtime);
  }

  override get tabs(): readonly number[] {
    return [this.sheetId];
  }

  getRange(): Emulated {
    const { filter } = tabById(this.runtime.document, this.sheetId);
    return this.runtime.range(this.sheetId, filter ?? refuse('The filter no longer exists.'));
  }

  remove(): void {
    tabById(this.runtime.document, this.sheetId).filter = null;
  }
}
