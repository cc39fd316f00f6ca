import type { AmountRule } from '../../src/contract/duplicates';
import type { Failure } from '../../src/contract/envelope';
import type { PlanAnswer } from '../../src/contract/plan';
import type { JobId, RoleChoice } from '../../src/contract/requests';
import type { Findings } from '../../src/core/duplicates/findings';
import type { Left } from './left';
import type { Said } from './review';
import type { SourceChoice } from './source-choice';
import type { Answered, Settings } from './state';

/** What happens in the sidebar: an answer of the server, or something that the user does. */
export type Action =
  | ({ readonly type: 'answered'; readonly key: string } & Answered)
  | { readonly type: 'failed'; readonly key: string; readonly failure: Failure }
  | { readonly type: 'source-chosen'; readonly source: SourceChoice }
  | { readonly type: 'role-chosen'; readonly choice: RoleChoice }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  | { readonly type: 'fix-ticked'; readonly group: string; readonly ticked: boolean }
  | { readonly type: 'caution-changed'; readonly caution: number }
  | { readonly type: 'amounts-chosen'; readonly amounts: AmountRule }
  | { readonly type: 'group-decided'; readonly index: number; readonly said: Said }
  | { readonly type: 'group-shown'; readonly index: number }
  | { readonly type: 'certain-merged' }
  | { readonly type: 'searched'; readonly key: string; readonly findings: Findings }
  /** `handedOver`: what the page found is on the server under this number. */
  | { readonly type: 'write'; readonly job: JobId; readonly handedOver?: string }
  /** On from what was written; with its tab as the source, where it is one. */
  | { readonly type: 'go-on'; readonly sheetId?: number | undefined }
  | { readonly type: 'go'; readonly to: 'home' | 'plan' | 'source' }
  | { readonly type: 'plan-told'; readonly plan: PlanAnswer }
  /** The wizard as it was left. */
  | { readonly type: 'return'; readonly place: Left }
  /** A tab of fictitious clients was added: it is segmented at once. */
  | { readonly type: 'example-added'; readonly sheetId: number }
  | { readonly type: 'next' | 'back' | 'retry' | 'stop' | 'reread' | 'resume' };
