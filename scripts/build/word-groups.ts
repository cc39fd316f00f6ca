import { ROLES } from '../../src/core/columns/roles';
import { REGIONS } from '../../src/core/geography/regions';
import { ABCD_RULES } from '../../src/core/scoring/abcd/abcd-rules';
import { ABCD_SEGMENTS } from '../../src/core/segments/abcd-segments';
import { CYCLE_SEGMENTS } from '../../src/core/segments/cycle-segments';
import { SCORE_SEGMENTS } from '../../src/core/segments/score-segments';

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
    id: 'regions',
    files: /src[\\/]core[\\/]geography[\\/]regions\.ts$/,
    words: ['departmentNames'],
    leftOut: [],
    declarations: REGIONS,
  },
  {
    id: 'abcd',
    files: /src[\\/]core[\\/]scoring[\\/]abcd[\\/]abcd-rules\.ts$/,
    words: ['reason'],
    leftOut: [],
    declarations: ABCD_RULES,
  },
  {
    id: 'class-segments',
    files: /src[\\/]core[\\/]segments[\\/](?:abcd|cycle|score)-segments\.ts$/,
    words: ['name', 'meaning'],
    leftOut: [],
    declarations: [...ABCD_SEGMENTS, ...SCORE_SEGMENTS, ...CYCLE_SEGMENTS],
  },
];
