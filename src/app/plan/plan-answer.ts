import type { PlanAnswer, PlanDay, PlanStage, TaskAnswer } from '../../contract/plan';
import { dayNumber, type IsoDate, isoDateOfDay } from '../../core/model/iso-date';
import { whoDoes } from '../../core/output/plan-cells';
import { progressOf, type ShownPlan } from '../../core/output/plan-tab';
import { PLAN_WORDS } from '../../core/output/plan-words';
import { mondayFrom } from '../../core/plan/plan-from';
import { weekOf } from '../../core/plan/progress';
import type { PlannedTask } from '../../core/plan/task';
import type { Language } from '../../core/text/language';
import { formatDate } from '../../core/text/numbers';
import { sayWith } from '../../core/text/say-with';
import { say } from '../../core/text/typography';
import type { Ports } from '../ports';
import { waysOf } from './ways';

/** The plan in words; without one, only the Mondays to begin it on. */
export function planAnswer(ports: Ports, plan: ShownPlan | undefined): PlanAnswer {
  const today = ports.workbook.today();
  const mondays = mondaysFor(today, plan?.monday, ports.language);
  const tab = ports.workbook.tabs().find(({ ours }) => ours === 'plan');
  if (!plan || !tab) return { mondays, plan: null };
  const { monday, responsible = '', tasks } = plan;
  return {
    mondays,
    plan: {
      ...{ sheetId: tab.sheetId, monday, responsible },
      progress: progressIn(tasks, ports.language),
      stages: stagesOf(ports, plan, today),
    },
  };
}

const progressIn = (tasks: readonly PlannedTask[], language: Language): string =>
  say(progressOf(tasks), language);

/** The Monday of this week and the two after it; the plan's own among them. */
function mondaysFor(today: IsoDate, own: IsoDate | undefined, language: Language): readonly PlanDay[] {
  const next = dayNumber(mondayFrom(today));
  const first = next === dayNumber(today) ? next : next - 7;
  const days = [first, first + 7, first + 14].map(isoDateOfDay);
  return [...new Set([...(own ? [own] : []), ...days])]
    .sort()
    .map((day) => ({ day, text: formatDate(day, language) }));
}

function stagesOf(ports: Ports, plan: ShownPlan, today: IsoDate): readonly PlanStage[] {
  const { language } = ports;
  const { week: words, after } = PLAN_WORDS.texts;
  const now = Math.max(weekOf(plan.monday, today), 1);
  return [1, 2, 3, 4, 5].map((week) => {
    const tasks = plan.tasks.filter((task) => (task.week ?? 5) === week);
    return {
      title: week === 5 ? say(after, language) : sayWith(words, language, { week: String(week) }),
      current: week === now,
      tasks: tasks.map((task) => taskAnswer(ports, task, plan.responsible)),
    };
  });
}

function taskAnswer(ports: Ports, task: PlannedTask, responsible: string | undefined): TaskAnswer {
  const { language } = ports;
  const who = whoDoes(task, responsible);
  const person = typeof who === 'string' ? who : say(who, language);
  const late = task.state === 'late';
  return {
    id: task.id,
    title: say(task.title, language),
    about: say(task.about, language),
    done: task.state === 'done',
    late,
    line: [
      person,
      formatDate(task.due, language),
      ...(late ? [say(PLAN_WORDS.texts.states.late, language)] : []),
    ].join(' · '),
    ...{ due: task.due, person, comment: task.comment ?? '' },
    ways: waysOf(ports, task.id),
  };
}
