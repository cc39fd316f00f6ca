import type { DuplicatesRequest } from '../../src/contract/duplicates';
import type { AnalysisRequest, InspectRequest, RoleChoice, RunRequest } from '../../src/contract/requests';
import type { Findings } from '../../src/core/duplicates/findings';
import { sourceOf } from './source-choice';
import type { Known, Question, State } from './state';

/** Under which name the choices made for a source are kept. */
export const sourceKey = ({ source }: State): string => JSON.stringify(sourceOf(source) ?? null);

export const choicesOf = (state: State): readonly RoleChoice[] => state.choices[sourceKey(state)] ?? [];

export function inspectRequest(state: State): InspectRequest | undefined {
  const source = sourceOf(state.source);
  return source && { source, choices: choicesOf(state) };
}

export function analysisRequest(state: State): AnalysisRequest | undefined {
  const request = inspectRequest(state);
  return request && { ...request, ...state.settings };
}

/** What the run of the moment has to be told. */
function runRequest(state: State): RunRequest | undefined {
  const { job } = state.creation;
  if (job === 'segments') return analysisRequest(state);
  const request = inspectRequest(state);
  if (!request) return undefined;
  if (job === 'cleaning') return { ...request, job, unticked: state.unticked };
  if (job === 'merge') return { ...request, ...searchOptions(state), ...untickedIn(state), job };
  if (job === 'duplicates') return { ...request, ...searchOptions(state), ...foundOf(state), job };
  return { ...request, job };
}

/** What the user has said of corrections here; otherwise the server remembers what was said before. */
const untickedIn = ({ audit, unticked }: State): Pick<RunRequest, 'unticked'> =>
  audit?.answer.cleanable ? { unticked } : {};

const searchOptions = ({ caution, amounts }: State): Pick<DuplicatesRequest, 'caution' | 'amounts'> => ({
  ...(caution === 0 ? {} : { caution }),
  ...(amounts ? { amounts } : {}),
});

const foundOf = ({ handedOver }: State): Pick<RunRequest, 'found'> =>
  handedOver === undefined ? {} : { found: handedOver };

/** Where the page searches itself, only the page has to know how. */
function lookRequest(state: State, inspect: InspectRequest): DuplicatesRequest {
  return state.duplicates?.answer.forBrowser ? inspect : { ...inspect, ...searchOptions(state) };
}

/** Two searches of the page with the same key find the same; `undefined` when the server searches. */
export function searchKey(state: State): string | undefined {
  const { duplicates, amounts, caution } = state;
  if (!duplicates?.answer.forBrowser) return undefined;
  return JSON.stringify([duplicates.key, caution, amounts ?? duplicates.answer.amounts]);
}

/** What was found, here or there; what is being searched anew still stands. */
export const foundIn = ({
  duplicates,
  searched,
}: Pick<State, 'duplicates' | 'searched'>): Findings | undefined =>
  duplicates?.answer.findings ?? (duplicates?.answer.forBrowser ? searched?.answer : undefined);

/** What the step on screen needs from the server, answered or not. The columns are asked for before what rests on them. */
export function questionOf(state: State): Question | undefined {
  // What the user decided comes first: whatever is asked next may rest on it.
  if (state.review.sending.length > 0) return { name: 'decide', request: { groups: state.review.sending } };
  if (state.step === 'home' || state.step === 'plan') return { name: state.step, request: {} };
  if (state.step === 'source') return { name: 'tabs', request: {} };
  if (state.step === 'creation') return creationQuestion(state);
  const inspect = inspectRequest(state);
  if (state.step === 'columns' || state.step === 'aim' || !state.inspected)
    return inspect && { name: 'inspect', request: inspect };
  if (state.step === 'audit') return inspect && { name: 'audit', request: inspect };
  if (state.step === 'duplicates')
    return inspect && { name: 'duplicates', request: lookRequest(state, inspect) };
  const analysis = analysisRequest(state);
  return analysis && { name: 'preview', request: analysis };
}

function creationQuestion(state: State): Question | undefined {
  const { next, run } = state.creation;
  const request = runRequest(state);
  if (next === 'start') return request && { name: 'start', request };
  return next === 'nothing' || !run ? undefined : { name: next, request: { runId: run.runId } };
}

/** Two questions with the same key have the same answer. */
export function keyOf(state: State): string | undefined {
  const question = questionOf(state);
  if (question?.name === 'decide') return JSON.stringify([question.name, state.review.batch]);
  return question && JSON.stringify([state.round, question.name, question.request]);
}

const KNOWN = {
  home: 'home',
  plan: 'plan',
  source: 'tabs',
  columns: 'inspected',
  audit: 'audit',
  duplicates: 'duplicates',
  aim: 'inspected',
  segments: 'preview',
} as const;

/** The question still to be asked or under way; `undefined` once it is answered or has failed. */
export function pendingKey(state: State): string | undefined {
  if (state.failure) return undefined;
  const key = keyOf(state);
  return state.step !== 'creation' && isAnswerTo(state[KNOWN[state.step]], key) ? undefined : key;
}

const isAnswerTo = (known: Known<unknown> | undefined, key: string | undefined): boolean =>
  known !== undefined && known.key === key;

export const isPending = (state: State): boolean => pendingKey(state) !== undefined;

/** True once the step has what the next one needs. */
export const canGoOn = (state: State): boolean =>
  !state.failure && !isPending(state) && sourceOf(state.source) !== undefined;
