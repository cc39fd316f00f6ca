import type { InspectAnswer, PreviewAnswer, TabsAnswer } from '../../src/contract/answers';
import type { AuditAnswer } from '../../src/contract/audit';
import type { AmountRule, DuplicatesAnswer } from '../../src/contract/duplicates';
import type { Endpoints } from '../../src/contract/endpoints';
import type { Failure } from '../../src/contract/envelope';
import type { HomeAnswer } from '../../src/contract/home';
import type { PlanAnswer } from '../../src/contract/plan';
import type { AnalysisRequest, RoleChoice } from '../../src/contract/requests';
import type { Findings } from '../../src/core/duplicates/findings';
import { type Creation, NOT_STARTED } from './creation';
import { NOT_REVIEWED, type Review } from './review';
import type { SourceChoice } from './source-choice';

/** In the order in which the wizard leads through them. */
export const STEPS = ['source', 'columns', 'audit', 'duplicates', 'aim', 'segments', 'creation'] as const;
export type Step = (typeof STEPS)[number];

/** What the sidebar shows: a step of the wizard, or a view beside it. */
export type Place = Step | 'home' | 'plan';

/** What the user settles in the steps of the aim and of the segments; no date: the proposed one. */
export type Settings = Required<Pick<AnalysisRequest, 'preset' | 'classes' | 'guides'>> &
  Pick<
    AnalysisRequest,
    | 'asOf'
    | 'aim'
    | 'method'
    | 'trait'
    | 'criteria'
    | 'scoreLimits'
    | 'frozen'
    | 'limits'
    | InspectAnswer['ways'][number]['id']
  >;

/** The endpoints that the steps ask by themselves; the others answer a click, the command line or another page. */
type Asked =
  | 'home'
  | 'plan'
  | 'tabs'
  | 'inspect'
  | 'audit'
  | 'duplicates'
  | 'decide'
  | 'preview'
  | 'start'
  | 'continue'
  | 'cancel';

export type Question = {
  [Name in Asked]: { readonly name: Name; readonly request: Endpoints[Name]['request'] };
}[Asked];

export type Answered = {
  [Name in Asked]: { readonly name: Name; readonly answer: Endpoints[Name]['answer'] };
}[Asked];

/** What the server said last, with the key of the question it answers. */
export interface Known<Answer> {
  readonly key: string;
  readonly answer: Answer;
}

export interface State {
  readonly step: Place;
  readonly home: Known<HomeAnswer> | undefined;
  readonly plan: Known<PlanAnswer> | undefined;
  readonly source: SourceChoice;
  /** Corrected roles by source, so that trying another tab loses none. */
  readonly choices: Readonly<Record<string, readonly RoleChoice[]>>;
  readonly settings: Settings;
  readonly tabs: Known<TabsAnswer> | undefined;
  readonly inspected: Known<InspectAnswer> | undefined;
  /** What « Réglages » said when it was last read. */
  readonly remembered: InspectAnswer['remembered'];
  readonly audit: Known<AuditAnswer> | undefined;
  /** Groups of corrections that the user does not want. */
  readonly unticked: readonly string[];
  readonly duplicates: Known<DuplicatesAnswer> | undefined;
  /** What the page itself found, where the table is too large for the server. */
  readonly searched: Known<Findings> | undefined;
  /** Under which number it was handed over to be written. */
  readonly handedOver: string | undefined;
  /** −3 « plus complet » … 3 « plus prudent ». */
  readonly caution: number;
  /** What merging does to amounts, as the user has just said. */
  readonly amounts: AmountRule | undefined;
  readonly review: Review;
  readonly preview: Known<PreviewAnswer> | undefined;
  readonly creation: Creation;
  /** The step that asked for what is being written. */
  readonly cameFrom: Place;
  readonly failure: Failure | undefined;
  /** Raised when the workbook may have changed: what was known before is asked again. */
  readonly round: number;
}

export const INITIAL: State = {
  step: 'home',
  home: undefined,
  plan: undefined,
  source: { joined: false },
  choices: {},
  settings: { preset: 'complet', classes: 5, guides: false },
  tabs: undefined,
  inspected: undefined,
  remembered: {},
  audit: undefined,
  unticked: [],
  duplicates: undefined,
  searched: undefined,
  handedOver: undefined,
  caution: 0,
  amounts: undefined,
  review: NOT_REVIEWED,
  preview: undefined,
  creation: NOT_STARTED,
  cameFrom: 'segments',
  failure: undefined,
  round: 0,
};
