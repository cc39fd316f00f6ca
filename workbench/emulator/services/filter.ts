import { refuse } from '../errors';
import type { Emulated } from '../runtime/emulated';
import { tabById } from '../state/tabs';
import { OnTab } from './on-tab';

/** The filter of a tab. */
export class Filter extends OnTab {
  readonly className = 'Filter' as const;

  getRange(): Emulated {
    const { filter } = tabById(this.runtime.document, this.sheetId);
    return this.runtime.range(this.sheetId, filter ?? refuse('The filter no longer exists.'));
  }

  remove(): void {
    tabById(this.runtime.document, this.sheetId).filter = null;
  }
}
