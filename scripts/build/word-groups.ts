import { ROLES } from '../../src/core/columns/roles';
import { GUIDE_WORDS } from '../../src/core/output/guide-words';

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
];
