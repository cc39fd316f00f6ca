import { ROLES } from '../../src/core/columns/roles';
import { COMPARISONS } from '../../src/core/duplicates/comparisons';
import { KEYS } from '../../src/core/duplicates/keys';
import { RULES } from '../../src/core/duplicates/rules';

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
    id: 'comparisons',
    files: /src[\\/]core[\\/]duplicates[\\/]comparisons[\\/][\w-]+\.ts$/,
    words: ['phrases'],
    leftOut: ['examples'],
    declarations: COMPARISONS,
  },
  {
    id: 'duplicate-rules',
    files: /src[\\/]core[\\/]duplicates[\\/]rules[\\/][\w-]+\.ts$/,
    words: ['phrases'],
    leftOut: ['examples'],
    declarations: RULES,
  },
  {
    id: 'duplicate-keys',
    files: /src[\\/]core[\\/]duplicates[\\/]keys[\\/][\w-]+\.ts$/,
    words: [],
    leftOut: ['examples'],
    declarations: KEYS,
  },
];
