import type { IsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { Ticks } from '../plan/plan-from';
import type { PlannedTask, TaskState } from '../plan/task';
import { WORKSHOP } from '../plan/workshop';
import type { Language } from '../text/language';
import { formatDate } from '../text/numbers';
import { sayWith } from '../text/say-with';
import { say } from '../text/typography';
import { PLAN_WORDS } from './plan-words';
import { type PlanColumn, TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

export interface ShownPlan {
  readonly monday: IsoDate;
  readonly tasks: readonly PlannedTask[];
  readonly ticks: Ticks;
  /** The person who answers for the plan, where one was named. */
  readonly responsible?: string;
}

/** Step, task, how, due, who, state, ticked, key. */
const WIDTHS = [80, 190, 400, 85, 130, 75, 60, 130];

/** « Plan sur 4 semaines »: every task with its date, its person and its state; « Coché » is for the user. */
export function planTab(plan: ShownPlan, language: Language): TabPlan {
  const { texts } = PLAN_WORDS;
  const look = { id: 'plan', name: say(texts.plan, language), widths: WIDTHS } as const;
  const builder = new TabBuilder(look, language);
  builder.cells([[progress(plan, language), 'text']]).table(taskColumns(plan, language), { main: true });
  const rows = builder.rowCount - 1;
  return builder.style('wrapped', { row: 2, column: 1, rows, columns: WIDTHS.length }).build();
}

function progress({ monday, tasks, responsible }: ShownPlan, language: Language): string {
  const { texts } = PLAN_WORDS;
  const count = (state: TaskState): string => String(tasks.filter((task) => task.state === state).length);
  const said = sayWith(texts.progress, language, {
    plan: say(texts.plan, language),
    monday: formatDate(monday, language),
    done: count('done'),
    late: count('late'),
    total: String(tasks.length),
  });
  return responsible ? said + sayWith(texts.responsible, language, { name: responsible }) : said;
}

function taskColumns({ tasks, ticks, responsible }: ShownPlan, language: Language): readonly PlanColumn[] {
  const { texts } = PLAN_WORDS;
  const column = (
    header: Phrase,
    cellOf: (task: PlannedTask) => Phrase | string | null,
    format: 'text' | 'date' = 'text',
  ): PlanColumn => [header, format, tasks.map(cellOf)];
  return [
    column(texts.step, ({ week }) =>
      week ? sayWith(texts.week, language, { week: String(week) }) : texts.after,
    ),
    column(texts.task, ({ title }) => title),
    column(texts.about, ({ about }) => about),
    column(texts.due, ({ due }) => due, 'date'),
    column(texts.assignee, ({ assignee }) =>
      assignee === 'responsible' && responsible ? responsible : texts.assignees[assignee],
    ),
    column(texts.state, ({ state }) => texts.states[state]),
    column(texts.ticked, ({ id }) => (ticks[id] ? 'x' : null)),
    column(texts.key, ({ id }) => id),
  ];
}

/** « Atelier d’une heure »: the agenda, one page to print. */
export function workshopTab(language: Language): TabPlan {
  const { title, bring, steps } = WORKSHOP.texts;
  const look = {
    id: 'workshop',
    name: say(title, language),
    widths: [110, 190, 400],
    gridlines: false,
  } as const;
  const builder = new TabBuilder(look, language).line(title, 'title').line(bring).gap();
  for (const { time, title: step, about } of steps) {
    builder.cells([
      [time, 'text'],
      [step, 'text'],
      [about, 'text'],
    ]);
  }
  const rows = { row: builder.rowCount - steps.length + 1, column: 1, rows: steps.length };
  return builder
    .style('wrapped', { ...rows, columns: 3 })
    .style('strong', { ...rows, columns: 2 })
    .build();
}
