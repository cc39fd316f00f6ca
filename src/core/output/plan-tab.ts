import type { IsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { PlannedTask } from '../plan/task';
import { WORKSHOP } from '../plan/workshop';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { plural } from '../text/numbers';
import { say } from '../text/typography';
import { LIVE_COLUMNS, PLAN_COLUMNS, PLAN_HEADER_ROW } from './plan-cells';
import { PLAN_WORDS } from './plan-words';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

export interface ShownPlan {
  readonly monday: IsoDate;
  readonly tasks: readonly PlannedTask[];
  /** The person who answers for the plan, where one was named. */
  readonly responsible?: string;
}

const DONE_COLUMN = PLAN_COLUMNS.findIndex(({ id }) => id === 'done') + 1;

/**
 * « Plan sur 4 semaines »: the first Monday and the person in charge, then every task with its date, its person, its state,
 * a box to tick and room for a comment: all of these may be changed here. The last column repeats what was written above
 * the tasks, so that a change is seen.
 */
export function planTab({ monday, tasks, responsible }: ShownPlan, language: Language): TabPlan {
  const { texts } = PLAN_WORDS;
  const widths = PLAN_COLUMNS.map(({ width }) => width);
  const builder = new TabBuilder({ id: 'plan', name: say(texts.plan, language), widths }, language);
  const written = (label: Phrase, text: string, format: 'text' | 'date'): void => {
    const blanks = PLAN_COLUMNS.slice(3).map(() => [null, 'integer'] as const);
    builder.cells([[label, 'text'], [text || null, format], ...blanks, [text || null, 'text']]);
    builder.style('input', { row: builder.rowCount, column: 2, rows: 1, columns: 1 });
  };
  builder.line(aboveTasks(tasks));
  written(texts.monday, monday, 'date');
  written(texts.responsible, responsible ?? '', 'text');
  builder.table(
    PLAN_COLUMNS.map(({ id, format, cellOf }) => [
      texts[id],
      format,
      tasks.map((task) => cellOf(task, responsible)),
    ]),
    { main: true },
  );
  const lines = { row: PLAN_HEADER_ROW + 2, rows: tasks.length };
  builder.style('wrapped', { ...lines, column: 1, columns: widths.length });
  const column = PLAN_COLUMNS.indexOf(LIVE_COLUMNS[0]!) + 1;
  builder.style('input', { ...lines, column, columns: LIVE_COLUMNS.length });
  const boxes = { ...lines, column: DONE_COLUMN, columns: 1 };
  return { ...builder.build(), tickBoxes: [boxes] };
}

/** « Plan sur 4 semaines · 3 tâches faites sur 30, 2 en retard · … ». */
export function aboveTasks(tasks: readonly PlannedTask[]): Phrase {
  const { plan, above } = PLAN_WORDS.texts;
  const progress = progressOf(tasks);
  return fill(above, (spoken) => ({ plan: plan[spoken], progress: progress[spoken] }));
}

/** « 3 tâches faites sur 30, 2 en retard ». */
export function progressOf(tasks: readonly PlannedTask[]): Phrase {
  const { progress, oneDone, manyDone, lateCount } = PLAN_WORDS.texts;
  const count = (state: PlannedTask['state']): number => tasks.filter((task) => task.state === state).length;
  const late = count('late');
  const done = fill(progress, (spoken) => ({
    done: plural(count('done'), oneDone[spoken], manyDone[spoken], spoken),
    total: String(tasks.length),
  }));
  if (late === 0) return done;
  const lateWords = fill(lateCount, () => ({ late: String(late) }));
  return { fr: `${done.fr}, ${lateWords.fr}`, en: `${done.en}, ${lateWords.en}` };
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
