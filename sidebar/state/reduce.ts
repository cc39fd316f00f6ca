import type { InspectAnswer } from '../../src/contract/answers';
import type { AuditAnswer } from '../../src/contract/audit';
import type { AmountRule, DuplicatesAnswer } from '../../src/contract/duplicates';
import type { Failure } from '../../src/contract/envelope';
import type { PlanAnswer } from '../../src/contract/plan';
import type { JobId, RoleChoice } from '../../src/contract/requests';
import type { Findings } from '../../src/core/duplicates/findings';
import { advanced, cancelled, resumed, retried, started, stopped } from './creation';
import type { Left } from './left';
import { changedSince, withMethod, withoutCriteria, withoutSettled, withRemembered } from './method-choice';
import { choicesOf, foundIn, keyOf, searchKey, sourceKey } from './questions';
import { certainMerged, decided, delivered, foundAnew, groupsToReview, type Said } from './review';
import { type SourceChoice, settleSource } from './source-choice';
import { type Answered, type Place, type Settings, STEPS, type State, type Step } from './state';

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

/** The whole behaviour of the sidebar but for what it looks like. An answer to a question no longer asked is dropped. */
export function reduce(state: State, action: Action): State {
  const next = react(state, action);
  return next.failure && next.failure === state.failure && keyOf(next) !== keyOf(state)
    ? { ...next, failure: undefined }
    : next;
}

function react(state: State, action: Action): State {
  switch (action.type) {
    case 'answered':
      return action.key === keyOf(state) ? answered(state, action.key, action) : state;
    case 'failed':
      return action.key === keyOf(state) ? { ...state, failure: action.failure } : state;
    case 'source-chosen':
      return sourceChosen(state, action.source);
    case 'role-chosen':
      return roleChosen(state, action.choice);
    case 'settings-changed':
      return { ...state, settings: action.settings };
    case 'fix-ticked':
      return { ...state, unticked: untickedWith(state, action.group, action.ticked) };
    case 'caution-changed':
      return { ...state, caution: action.caution };
    case 'amounts-chosen':
      return { ...state, amounts: action.amounts };
    case 'group-decided':
      return reviewed(state, (review, groups) => decided(review, groups, action.index, action.said));
    case 'certain-merged':
      return reviewed(state, certainMerged);
    case 'searched':
      return action.key === searchKey(state) ? searched(state, action.key, action.findings) : state;
    case 'group-shown':
      return { ...state, review: { ...state.review, position: action.index } };
    case 'write':
      return {
        ...{ ...state, step: 'creation', cameFrom: state.step === 'creation' ? state.cameFrom : state.step },
        ...{ creation: started(action.job), handedOver: action.handedOver },
      };
    case 'go-on':
      return goOnAfter(state, action.sheetId);
    case 'go':
      // Whatever is shown first anywhere is read anew: the tabs may say something else by now.
      return { ...state, step: action.to, round: state.round + 1 };
    case 'plan-told':
      return { ...state, plan: { key: keyOf(state) ?? '', answer: action.plan } };
    case 'return':
      return { ...state, ...NOTHING_READ, ...action.place };
    case 'example-added':
      return {
        ...sourceChosen(state, { sheetId: action.sheetId, joined: false }, true),
        ...{ step: 'creation', cameFrom: 'home', creation: started('segments') },
      };
    case 'next':
      return goOn(state);
    case 'back':
      return goBack(state);
    case 'retry':
      return retry(state);
    case 'stop':
      return { ...state, failure: undefined, creation: stopped(state.creation, state.failure !== undefined) };
    case 'resume':
      return resume(state);
    case 'reread':
      return { ...state, round: state.round + 1 };
  }
}

function answered(state: State, key: string, given: Answered): State {
  switch (given.name) {
    case 'home':
      return { ...state, home: { key, answer: given.answer } };
    case 'plan':
      return { ...state, plan: { key, answer: given.answer } };
    case 'tabs':
      return sourceChosen({ ...state, tabs: { key, answer: given.answer } }, state.source);
    case 'inspect':
      return inspected(state, key, given.answer);
    case 'audit':
      return { ...state, audit: { key, answer: given.answer }, unticked: startUnticked(given.answer) };
    case 'duplicates':
      return duplicatesFound(state, key, given.answer);
    case 'decide':
      return { ...state, review: delivered(state.review) };
    case 'preview':
      return { ...state, preview: { key, answer: given.answer } };
    case 'cancel':
      return { ...state, creation: cancelled(state.creation, given.answer), round: state.round + 1 };
    case 'start':
    case 'continue':
      return {
        ...state,
        creation: advanced(state.creation, given.answer),
        settings: written(state, given.answer.done),
        round: state.round + 1,
      };
  }
}

/** Once the tabs are written, criteria and trait stand in « Réglages »: what is changed there is followed. */
const written = ({ settings, creation }: State, done: boolean): Settings =>
  done && creation.job === 'segments' ? withoutSettled(settings) : settings;

function duplicatesFound(state: State, key: string, answer: DuplicatesAnswer): State {
  const before = foundIn(state);
  const next = { ...state, duplicates: { key, answer } };
  return answer.forBrowser
    ? next
    : { ...next, searched: undefined, review: foundAnew(state.review, before, answer.findings) };
}

const searched = (state: State, key: string, findings: Findings): State => ({
  ...state,
  searched: { key, answer: findings },
  review: foundAnew(state.review, foundIn(state), findings),
});

type Reviewing = (review: State['review'], groups: ReturnType<typeof groupsToReview>) => State['review'];

function reviewed(state: State, change: Reviewing): State {
  const findings = foundIn(state);
  return findings ? { ...state, review: change(state.review, groupsToReview(findings)) } : state;
}

/**
 * What « Réglages » says comes first, until the user settles something here; whoever speaks last is followed, so that a
 * line changed in the tab since then wins.
 */
const inspected = (state: State, key: string, answer: InspectAnswer): State => ({
  ...state,
  inspected: { key, answer },
  remembered: answer.remembered,
  settings: withRemembered(state.settings, changedSince(state.remembered, answer.remembered)),
});

/** What was read of another source says nothing of this one. */
function sourceChosen(state: State, choice: SourceChoice, isNew = false): State {
  // A tab just written is in no list yet.
  const source = isNew ? choice : settleSource(choice, state.tabs?.answer.tabs ?? []);
  const next = { ...state, source };
  return sourceKey(next) === sourceKey(state)
    ? next
    : { ...next, ...NOTHING_READ, settings: withoutCriteria(state.settings) };
}

const NOTHING_READ = {
  inspected: undefined,
  audit: undefined,
  duplicates: undefined,
  searched: undefined,
  preview: undefined,
};

function roleChosen(state: State, choice: RoleChoice): State {
  const others = choicesOf(state).filter(
    ({ table, position }) => table !== choice.table || position !== choice.position,
  );
  return { ...state, choices: { ...state.choices, [sourceKey(state)]: [...others, choice] } };
}

const untickedWith = ({ unticked }: State, group: string, ticked: boolean): readonly string[] => [
  ...unticked.filter((other) => other !== group),
  ...(ticked ? [] : [group]),
];

/** Corrections that are proposed, but not recommended. */
const startUnticked = ({ fixes }: AuditAnswer): readonly string[] =>
  fixes.filter(({ ticked }) => !ticked).map(({ id }) => id);

const stepAfter = (step: Place): Step => STEPS[STEPS.indexOf(step as Step) + 1] ?? 'creation';

function goOn(state: State): State {
  if (state.step === 'creation') return { ...state, creation: started(state.creation.job) };
  const step = stepAfter(state.step);
  if (step === 'creation') return { ...state, step, cameFrom: state.step, creation: started('segments') };
  const known = state.step === 'aim' ? state.inspected?.answer : undefined;
  return { ...state, step, settings: known ? withMethod(state.settings, known) : state.settings };
}

/** The clean copy takes the place of the tab that it was made of. */
function withClean({ source, audit, duplicates }: State, sheetId: number): SourceChoice {
  const clients = (duplicates ?? audit)?.answer.sheetId;
  return source.joined && source.joinSheetId === clients
    ? { ...source, joinSheetId: sheetId }
    : { ...source, sheetId };
}

function goOnAfter(state: State, sheetId: number | undefined): State {
  const next = { ...state, step: stepAfter(state.cameFrom) };
  return sheetId === undefined ? next : sourceChosen(next, withClean(state, sheetId), true);
}

/** The step that a run belongs to, for one that was left. */
const STEP_OF: Readonly<Record<JobId, Step>> = {
  segments: 'segments',
  audit: 'audit',
  cleaning: 'audit',
  duplicates: 'duplicates',
  merge: 'duplicates',
  unmerge: 'duplicates',
  undo: 'segments',
  history: 'segments',
  campaigns: 'segments',
  actions: 'segments',
  dashboard: 'segments',
};

/** Goes on with a run that was left, where it stopped. */
function resume(state: State): State {
  const left = (state.step === 'home' ? state.home : state.tabs)?.answer.unfinished;
  return left ? { ...state, step: 'creation', cameFrom: STEP_OF[left.job], creation: resumed(left) } : state;
}

/** The first step lists the tabs anew: there may be others by now. Before it comes the home. */
function goBack(state: State): State {
  if (state.step === 'creation') return { ...state, step: state.cameFrom };
  const step = STEPS[STEPS.indexOf(state.step as Step) - 1] ?? 'home';
  return { ...state, step, round: step === 'source' || step === 'home' ? state.round + 1 : state.round };
}

const retry = (state: State): State => ({
  ...state,
  failure: undefined,
  creation: state.failure ? retried(state.creation, state.failure.code) : state.creation,
});
