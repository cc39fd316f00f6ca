import type { AnalysisRequest, InspectRequest, RoleChoice, RunRequest } from '../../src/contract/requests';
import { sourceOf } from './source-choice';
import type { Known, Question, State } from './state';

/** Under which name the choices made for a source are kept. */
export const sourceKey = ({ source }: State): string => JSON.stringify(sourceOf(source) ?? null);

export const choicesOf = (state: State): readonly RoleChoice[] => state.choices[sourceKey(state)] ?? [];

function inspectRequest(state: State): InspectRequest | undefined {
  const source = sourceOf(state.source);
  return source && { source, choices: choicesOf(state) };
}

function analysisRequest(state: State): AnalysisRequest | undefined {
  const request = inspectRequest(state);
  return request && { ...request, ...state.settings };
}

/** What the run of the moment has to be told. */
function runRequest(state: State): RunRequest | undefined {
  const { job } = state.creation;
  if (job === 'segments') return analysisRequest(state);
  const request = inspectRequest(state);
  return request && { ...request, job, ...(job === 'cleaning' ? { unticked: state.unticked } : {}) };
}

/** What the step on screen needs from the server, answered or not. The columns are asked for before what rests on them. */
export function questionOf(state: State): Question | undefined {
  if (state.step === 'source') return { name: 'tabs', request: {} };
  if (state.step === 'creation') return creationQuestion(state);
  const inspect = inspectRequest(state);
  if (state.step === 'columns' || state.step === 'aim' || !state.inspected)
    return inspect && { name: 'inspect', request: inspect };
  if (state.step === 'audit') return inspect && { name: 'audit', request: inspect };
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
  return question && JSON.stringify([state.round, question.name, question.request]);
}

const KNOWN = {
  source: 'tabs',
  columns: 'inspected',
  audit: 'audit',
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
