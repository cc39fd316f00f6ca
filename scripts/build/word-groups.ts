import { ROLES } from '../../src/core/columns/roles';
import { PROSPECTS_SEGMENT } from '../../src/core/guides/prospects';
import { GUIDE_WORDS } from '../../src/core/output/guide-words';
import { PLAN_WORDS } from '../../src/core/output/plan-words';
import { PLAN_TASKS } from '../../src/core/plan/tasks';
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
    id: 'texts',
    files: /src[\\/]core[\\/](?:output[\\/](?:guide|plan)-words|plan[\\/](?:tasks|workshop))\.ts$/,
    words: ['texts'],
    leftOut: [],
    declarations: [GUIDE_WORDS, PLAN_WORDS, PLAN_TASKS, WORKSHOP],
  },
  {
    id: 'prospects',
    files: /src[\\/]core[\\/]guides[\\/]prospects\.ts$/,
    words: ['name', 'member', 'meaning', 'color'],
    leftOut: [],
    declarations: [PROSPECTS_SEGMENT],
  },
];
