import type { MakePlanRequest, PlanAnswer } from '../../contract/plan';
import { type IsoDate, readIsoDate } from '../../core/model/iso-date';
import { type Result, success } from '../../core/model/result';
import { planTab, workshopTab } from '../../core/output/plan-tab';
import { planFrom } from '../../core/plan/plan-from';
import type { WorkbookFacts } from '../../core/plan/task';
import type { Ports } from '../ports';
import { factsOf } from './facts';
import { judge, planNow, type Rows, writeChanges } from './plan';
import { planAnswer } from './plan-answer';
import { writeTabs } from './write-tabs';

/** Begins the plan; with one already, gives it another Monday or person, and touches nothing else. */
export function makePlan(ports: Ports, { monday, responsible }: MakePlanRequest): Result<PlanAnswer> {
  const now = planNow(ports);
  if (!now.ok && !isBlank(ports.workbook.cellsOf('plan'))) return now;
  const named = responsible.trim() || undefined;
  const facts = factsOf(ports, named);
  if (!now.ok || !now.value) return beginPlan(ports, readIsoDate(monday)!, named, facts);
  const { rows, standing } = now.value;
  const plan = judge(ports, facts, { ...standing, monday: readIsoDate(monday)!, responsible: named });
  if (!plan.ok) return plan;
  writeChanges(ports, { rows, standing, plan: plan.value });
  return success(planAnswer(ports, plan.value));
}

/** An execution ended before the new tab was filled. */
const isBlank = (rows: Rows): boolean =>
  rows.every((row) => row.every((cell) => typeof cell !== 'string' || cell === ''));

function beginPlan(
  ports: Ports,
  monday: IsoDate,
  responsible: string | undefined,
  facts: WorkbookFacts,
): Result<PlanAnswer> {
  const { workbook, language } = ports;
  const tasks = planFrom(monday, facts, {}, workbook.today());
  if (!tasks.ok) return tasks;
  const plan = { monday, tasks: tasks.value, ...(responsible ? { responsible } : {}) };
  workbook.clearUnmarked();
  writeTabs(ports, 'plan', [planTab(plan, language), workshopTab(language)]);
  return success(planAnswer(ports, plan));
}
