import { CHECKS } from '../../src/core/audit/checks';
import { MAIL_PROVIDERS } from '../../src/core/audit/mail-providers';
import { AUDIT_TEXTS } from '../../src/core/audit/texts';
import { TYPES } from '../../src/core/audit/types';
import { USEFUL_ROLES } from '../../src/core/audit/useful-roles';
import { ROLES } from '../../src/core/columns/roles';
import { REGIONS } from '../../src/core/geography/regions';
import { SENSITIVE_KINDS } from '../../src/core/sensitive/kinds';

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
    id: 'types',
    files: /src[\\/]core[\\/]audit[\\/]types[\\/][\w-]+\.ts$/,
    words: ['label', 'roles', 'headers', 'proof', 'names'],
    leftOut: ['examples'],
    declarations: TYPES,
  },
  {
    id: 'checks',
    files: /src[\\/]core[\\/]audit[\\/]checks[\\/][\w-]+\.ts$/,
    words: ['dimension', 'severity', 'whenFound', 'fix', 'title', 'why', 'advice', 'one', 'many'],
    leftOut: ['examples'],
    declarations: CHECKS,
  },
  {
    id: 'audit-texts',
    files: /src[\\/]core[\\/]audit[\\/]texts\.ts$/,
    words: ['phrase'],
    leftOut: [],
    declarations: AUDIT_TEXTS,
  },
  {
    id: 'mail-providers',
    files: /src[\\/]core[\\/]audit[\\/]mail-providers\.ts$/,
    words: ['domains'],
    leftOut: [],
    declarations: [MAIL_PROVIDERS],
  },
  {
    id: 'useful-roles',
    files: /src[\\/]core[\\/]audit[\\/]useful-roles\.ts$/,
    words: ['weight', 'why'],
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
];
