import { ROLES } from '../../src/core/columns/roles';
import { GUIDE_WORDS } from '../../src/core/output/guide-words';
import { PLAN_WORDS } from '../../src/core/output/plan-words';
import { RHYTHM_TASKS } from '../../src/core/plan/rhythm-tasks';
import { WEEK_TASKS } from '../../src/core/plan/week-tasks';
import { WORKSHOP } from '../../src/core/plan/workshop';

/** Declarations whose words ship in a page beside the script; see `src/core/text/declared.ts`. */
export interface WordGroup {
  /** What the declarations say to `declared`. */
  readonly id: string;
  /** Files that hold nothing else than such declarations. */
  readonly files: RegExp;
  readonly words: readonly string[];
  /** Properties that only tests and documents read: they ship nowhere. */
  readonly leftOut: readonly string[];
  readonly declarations: readonly ({ readonly id: string } & object)[];
}

export const WORD_GROUPS: readonly WordGroup[] = [
  {
    id: 'roles',
    files: /src[\\/]core[\\/]columns[\\/]roles[\\/][\w-]+\.ts$/,
    words: ['label', 'headers', 'clientTableHeaders'],
    leftOut: ['examples'],
    declarations: ROLES,
  },
  {
    id: 'guide-page',
    files: /src[\\/]core[\\/]output[\\/]guide-words\.ts$/,
    words: ['texts'],
    leftOut: [],
    declarations: [GUIDE_WORDS],
  },
  {
    id: 'plan-weeks',
    files: /src[\\/]core[\\/]plan[\\/]week-tasks\.ts$/,
    words: ['title', 'about'],
    leftOut: [],
    declarations: WEEK_TASKS,
  },
  {
    id: 'plan-rhythm',
    files: /src[\\/]core[\\/]plan[\\/]rhythm-tasks\.ts$/,
    words: ['title', 'about'],
    leftOut: [],
    declarations: RHYTHM_TASKS,
  },
  {
    id: 'workshop',
    files: /src[\\/]core[\\/]plan[\\/]workshop\.ts$/,
    words: ['title', 'bring', 'steps'],
    leftOut: [],
    declarations: [WORKSHOP],
  },
  {
    id: 'plan-page',
    files: /src[\\/]core[\\/]output[\\/]plan-words\.ts$/,
    words: ['texts', 'states', 'assignees'],
    leftOut: [],
    declarations: [PLAN_WORDS],
  },
];
