import { CHECKS } from '../../src/core/audit/checks';
import { TYPES } from '../../src/core/audit/types';
import { USEFUL_ROLES } from '../../src/core/audit/useful-roles';
import { RULES } from '../../src/core/cleaning/rules';
import { ROLES } from '../../src/core/columns/roles';
import { REGIONS } from '../../src/core/geography/regions';
import { SENSITIVE_KINDS } from '../../src/core/sensitive/kinds';
import { CLEANING_TEXTS } from '../../src/core/output/cleaning-texts';
import { VERDICT_SENTENCES } from '../../src/core/scoring/prediction/verdict-sentences';

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
    id: 'cleaning',
    files: /src[\\/]core[\\/]cleaning[\\/]rules[\\/][\w-]+\.ts$/,
    words: ['label', 'title'],
    leftOut: ['examples'],
    declarations: RULES,
  },
  {
    id: 'regions',
    files: /src[\\/]core[\\/]geography[\\/]regions\.ts$/,
    words: ['departmentNames'],
    leftOut: [],
    declarations: REGIONS,
  },
  {
    id: 'types',
    files: /src[\\/]core[\\/]audit[\\/]types[\\/][\w-]+\.ts$/,
    words: ['label', 'headers', 'names'],
    leftOut: ['examples'],
    declarations: TYPES,
  },
  {
    id: 'checks',
    files: /src[\\/]core[\\/]audit[\\/]checks[\\/][\w-]+\.ts$/,
    words: ['title', 'why', 'advice', 'one', 'many'],
    leftOut: ['examples'],
    declarations: CHECKS,
  },
  {
    id: 'useful-roles',
    files: /src[\\/]core[\\/]audit[\\/]useful-roles\.ts$/,
    words: ['why'],
    leftOut: [],
    declarations: USEFUL_ROLES,
  },
  {
    id: 'sensitive',
    files: /src[\\/]core[\\/]sensitive[\\/]kinds[\\/][\w-]+\.ts$/,
    words: ['label', 'reason', 'headers', 'words', 'harmless'],
    leftOut: ['examples'],
    declarations: SENSITIVE_KINDS,
  },
  {
    id: 'cleaning-texts',
    files: /src[\\/]core[\\/]output[\\/]cleaning-texts\.ts$/,
    words: ['texts'],
    leftOut: [],
    declarations: CLEANING_TEXTS,
  },
  {
    id: 'forecast',
    files: /src[\\/]core[\\/]scoring[\\/]prediction[\\/]verdict-sentences\.ts$/,
    words: ['en'],
    leftOut: [],
    declarations: VERDICT_SENTENCES,
  },
];
