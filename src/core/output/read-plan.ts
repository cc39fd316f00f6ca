import type { CellValue } from '../model/cell';
import { type IsoDate, readIsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { parseDate } from '../parse/date';
import { parseFlag } from '../parse/flag';
import { mondayFrom, planFrom } from '../plan/plan-from';
import type { Said } from '../plan/said';
import type { PlannedTask } from '../plan/task';
import { fold } from '../text/fold';
import {
  LIVE_COLUMNS,
  PLAN_COLUMNS,
  PLAN_HEADER_ROW,
  type PlanTabColumn,
  type ShownState,
} from './plan-cells';
import { PLAN_WORDS } from './plan-words';

type Rows = readonly (readonly CellValue[])[];

/** « Plan sur 4 semaines » as it stands. */
export interface StandingPlan {
  readonly monday: IsoDate;
  readonly responsible: string | undefined;
  readonly said: Readonly<Record<string, Said>>;
  /** All 0-based: the row of each task, the column where those that change begin, and the last one. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly firstLive: number;
  readonly keyColumn: number;
}

/**
 * What people wrote in the plan, in either language and in whatever order its rows stand now; `undefined` when it is not
 * laid out as we wrote it any more. A blank date or person is the plan's own again; a date that is none (« mi-mars ») is kept
 * as a comment; a Monday that is none is the one written before.
 */
export function readPlan(rows: Rows): StandingPlan | undefined {
  const columns = findColumns(rows);
  if (!columns) return undefined;
  const wanted = mondayIn(rows[1]?.[1]);
  const written = mondayIn(rows[1]?.[columns.key]) ?? wanted;
  if (!written) return undefined;
  const responsible = textIn(rows[2]?.[1]);
  const responsibles = [textIn(rows[2]?.[columns.key]), responsible];
  const tasks = tasksFrom(written);
  const said: Record<string, Said> = {};
  const rowOf = new Map<string, number>();
  for (let row = PLAN_HEADER_ROW + 1; row < rows.length; row++) {
    const cell = (id: PlanTabColumn['id']): CellValue => rows[row]![columns[id]] ?? null;
    const task = tasks.get(textIn(cell('key')));
    if (!task || rowOf.has(task.id)) continue;
    rowOf.set(task.id, row);
    said[task.id] = saidIn(cell, task, responsibles);
  }
  return {
    monday: wanted ?? written,
    responsible: responsible || undefined,
    ...{ said, rowOf, firstLive: columns.due, keyColumn: columns.key },
  };
}

type Columns = Readonly<Record<PlanTabColumn['id'], number>>;

/** Where the columns stand; those that are written again must still stand side by side. */
function findColumns(rows: Rows): Columns | undefined {
  const headers = (rows[PLAN_HEADER_ROW] ?? []).map((cell) => fold(textIn(cell)));
  const entries = PLAN_COLUMNS.map(({ id }) => {
    const { fr, en } = PLAN_WORDS.texts[id];
    return [id, headers.findIndex((header) => header === fold(fr) || header === fold(en))] as const;
  });
  const columns = Object.fromEntries(entries) as Columns;
  const sideBySide = LIVE_COLUMNS.every(({ id }, index) => columns[id] === columns.due + index);
  return columns.key >= 0 && columns.due >= 0 && sideBySide ? columns : undefined;
}

const NO_FACTS = {
  ...{ tabs: [], openDuplicates: 0, openAgreements: undefined, limitsFrozen: false },
  ...{ campaigns: 0, campaignsMeasured: 0, analyses: [] },
};

/** The tasks as the plan itself proposes them. */
function tasksFrom(monday: IsoDate): ReadonlyMap<string, PlannedTask> {
  const tasks = planFrom(monday, NO_FACTS, {}, monday);
  return new Map(tasks.ok ? tasks.value.map((task) => [task.id, task]) : []);
}

function saidIn(
  cell: (id: PlanTabColumn['id']) => CellValue,
  { assignee, usualDue }: PlannedTask,
  responsibles: readonly string[],
): Said {
  const done = doneIn(cell('done'), textIn(cell('state')));
  const due = dayIn(cell('due'));
  const dueWords = due ? '' : textIn(cell('due'));
  const person = textIn(cell('assignee'));
  const isUsual =
    isSaid(person, PLAN_WORDS.texts.assignees[assignee]) ||
    (assignee === 'responsible' && responsibles.includes(person));
  const comment = [textIn(cell('comment')), dueWords].filter((text) => text !== '').join(' · ');
  return {
    ...(done === undefined ? {} : { done }),
    ...(due && due !== usualDue ? { due } : {}),
    ...(person && !isUsual ? { person } : {}),
    ...(comment ? { comment } : {}),
  };
}

/** A box that says the contrary of the state beside it was clicked; one that agrees says what the state says. */
function doneIn(box: CellValue, state: string): boolean | undefined {
  const ticked = typeof box === 'boolean' ? box : (parseFlag(textIn(box)) ?? false);
  const before = (Object.keys(PLAN_WORDS.texts.states) as ShownState[]).find((id) =>
    isSaid(state, PLAN_WORDS.texts.states[id]),
  );
  if (ticked) return before === 'seen' ? undefined : true;
  return before === 'seen' || before === 'reopened' ? false : undefined;
}

const textIn = (cell: CellValue | undefined): string => String(cell ?? '').trim();

const isSaid = (text: string, { fr, en }: Phrase): boolean =>
  fold(text) === fold(fr) || fold(text) === fold(en);

function mondayIn(cell: CellValue | undefined): IsoDate | undefined {
  const day = dayIn(cell);
  return day && mondayFrom(day) === day ? day : undefined;
}

const dayIn = (cell: CellValue | undefined): IsoDate | undefined =>
  typeof cell === 'string' ? (readIsoDate(cell) ?? parseDate(cell)?.date) : undefined;
