import type { AmountRule, BrowserTask, RowsAnswer } from '../../src/contract/duplicates';
import type { Language } from '../../src/core/text/language';

/** All that a search needs, as it is sent to where it runs. */
export interface EngineQuestion {
  readonly pages: readonly RowsAnswer[];
  readonly task: BrowserTask;
  readonly caution: number;
  readonly amounts: AmountRule;
  readonly language: Language;
}
