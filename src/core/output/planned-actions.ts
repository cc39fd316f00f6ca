import type { GuideContent } from '../guides/guide';
import { readIsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { Grid } from '../model/table';
import { fill } from '../text/fill';
import { formatDate } from '../text/numbers';
import { ACTION_KEY_HEADER, ACTION_PLAN_COLUMNS } from '../user-content/follow-up-columns';
import { actionKey } from './action-plan-tab';
import { ACTION_PLAN_WORDS } from './action-plan-words';

/** What people decided of one action. */
export interface PlannedAction {
  readonly what: string;
  readonly person: string;
  /** `YYYY-MM-DD`, or whatever was typed. */
  readonly due: string;
}

/** Decisions by the key of the action, from « Plan d’actions » as it stands; none where its headers are gone. */
export function readPlannedActions({ columns, rowCount }: Grid): ReadonlyMap<string, PlannedAction> {
  const cell = (row: number, column: number): string => String(columns[column]?.values[row] ?? '').trim();
  const named = (row: number, { fr, en }: Phrase): number =>
    columns.findIndex((_, column) => [fr, en].includes(cell(row, column)));
  const header = Array.from({ length: rowCount }, (_, row) => row).find(
    (row) => named(row, ACTION_KEY_HEADER) >= 0,
  );
  if (header === undefined) return new Map();
  const [own, person, due] = ACTION_PLAN_COLUMNS.map((column) => named(header, column.header));
  const key = named(header, ACTION_KEY_HEADER);
  return new Map(
    Array.from({ length: rowCount - header - 1 }, (_, index) => header + 1 + index).map((row) => [
      cell(row, key),
      { what: cell(row, own!), person: cell(row, person!), due: cell(row, due!) },
    ]),
  );
}

/** A fiche is one page: an action of one’s own is one line of it. */
const LONGEST_ACTION = 90;

/** The advice with what people decided: their action, their person, their date. */
export const withPlanned = (
  contents: readonly GuideContent[],
  planned: ReadonlyMap<string, PlannedAction>,
): readonly GuideContent[] =>
  planned.size === 0
    ? contents
    : contents.map((content) => {
        const [first, second, third] = content.actions.map((action, index) =>
          decided(action, planned.get(actionKey(content, index))),
        );
        return { ...content, actions: [first!, second!, third!] };
      });

function decided(
  action: GuideContent['actions'][0],
  planned: PlannedAction | undefined,
): GuideContent['actions'][0] {
  if (!planned) return action;
  const { what, person, due } = planned;
  const own = (text: string): Phrase => ({ fr: text, en: text });
  return {
    ...action,
    ...(what === '' ? {} : { what: own(what.slice(0, LONGEST_ACTION)) }),
    ...(person === '' ? {} : { who: own(person.slice(0, LONGEST_ACTION)) }),
    ...(due === '' ? {} : { when: whenOf(due) }),
  };
}

function whenOf(due: string): Phrase {
  const day = readIsoDate(due);
  if (!day) return { fr: due.slice(0, LONGEST_ACTION), en: due.slice(0, LONGEST_ACTION) };
  return fill(ACTION_PLAN_WORDS.texts.before, (language) => ({ day: formatDate(day, language) }));
}
