import type { PlanAnswer, TellTaskRequest } from '../../contract/plan';
import { readIsoDate } from '../../core/model/iso-date';
import { failure, type Result, success } from '../../core/model/result';
import { numberFormats } from '../../core/output/number-formats';
import { planChanges } from '../../core/output/plan-changes';
import type { ShownPlan } from '../../core/output/plan-tab';
import { readPlan, type StandingPlan } from '../../core/output/read-plan';
import { planFrom } from '../../core/plan/plan-from';
import type { Said } from '../../core/plan/said';
import type { WorkbookFacts } from '../../core/plan/task';
import type { Ports } from '../ports';
import { planUnreadable } from '../problems';
import { factsOf } from './facts';
import { planAnswer } from './plan-answer';

export type Rows = ReturnType<Ports['workbook']['cellsOf']>;

/** The plan in the tab, read, and judged today. */
interface PlanNow {
  readonly rows: Rows;
  readonly standing: StandingPlan;
  readonly facts: WorkbookFacts;
  readonly plan: ShownPlan;
}

/** `undefined` without the tab; a problem when somebody took its layout apart. */
export function planNow(ports: Ports): Result<PlanNow | undefined> {
  if (!hasPlan(ports)) return success(undefined);
  const rows = ports.workbook.cellsOf('plan');
  const standing = readPlan(rows);
  if (!standing) return failure(planUnreadable());
  const facts = factsOf(ports, standing.responsible);
  const plan = judge(ports, facts, standing);
  return plan.ok ? success({ rows, standing, facts, plan: plan.value }) : plan;
}

const hasPlan = ({ workbook }: Ports): boolean => workbook.tabs().some(({ ours }) => ours === 'plan');

/** A task whose row somebody deleted is not wanted. */
export function judge(
  { workbook }: Ports,
  facts: WorkbookFacts,
  { monday, responsible, said, rowOf }: StandingPlan,
): Result<ShownPlan> {
  const tasks = planFrom(monday, facts, said, workbook.today());
  if (!tasks.ok) return tasks;
  return success({
    monday,
    tasks: tasks.value.filter(({ id }) => rowOf.has(id)),
    ...(responsible ? { responsible } : {}),
  });
}

/** For the sidebar: the plan as the tab says it, and the tab brought up to date with what the workbook shows since. */
export function showPlan(ports: Ports): Result<PlanAnswer> {
  const now = planNow(ports);
  if (!now.ok) return now;
  if (now.value) writeChanges(ports, now.value);
  return success(planAnswer(ports, now.value?.plan));
}

export function writeChanges(ports: Ports, { plan, standing, rows }: Omit<PlanNow, 'facts'>): void {
  const changes = planChanges(plan, standing, rows, ports.language);
  ports.workbook.put('plan', changes, numberFormats('', ports.language));
}

/** Notes what somebody said of a task in the sidebar, in the tab itself. */
export function tellTask(ports: Ports, request: TellTaskRequest): Result<PlanAnswer> {
  const now = planNow(ports);
  if (!now.ok) return now;
  if (!now.value) return success(planAnswer(ports, undefined));
  const { rows, standing, facts } = now.value;
  const said = { ...standing.said, [request.id]: saidAnew(ports, now.value, request) };
  const plan = judge(ports, facts, { ...standing, said });
  if (!plan.ok) return plan;
  writeChanges(ports, { rows, standing, plan: plan.value });
  return success(planAnswer(ports, plan.value));
}

/** A tick that says what the workbook shows is no word of anybody’s. */
function saidAnew(ports: Ports, { standing, facts }: PlanNow, request: TellTaskRequest): Said {
  const { id, done, due, person, comment } = request;
  const { done: doneBefore, ...others } = standing.said[id] ?? {};
  const silent = judge(ports, facts, { ...standing, said: { ...standing.said, [id]: others } });
  const isShown = silent.ok && silent.value.tasks.some((task) => task.id === id && task.state === 'done');
  const word = done === undefined ? doneBefore : done === isShown ? undefined : done;
  const dueDay = due === undefined ? others.due : readIsoDate(due);
  return {
    ...(word === undefined ? {} : { done: word }),
    ...(dueDay ? { due: dueDay } : {}),
    ...{ person: person ?? others.person ?? '', comment: comment ?? others.comment ?? '' },
  };
}
