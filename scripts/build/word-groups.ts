import { AIMS, METHODS } from '../../src/core/analysis/method-list';
import { CHECKS } from '../../src/core/audit/checks';
import { AUDIT_TEXTS } from '../../src/core/audit/texts';
import { TYPES } from '../../src/core/audit/types';
import { USEFUL_ROLES } from '../../src/core/audit/useful-roles';
import { RULES as CLEANING_RULES } from '../../src/core/cleaning/rules';
import { ROLES } from '../../src/core/columns/roles';
import { COMPARISONS } from '../../src/core/duplicates/comparisons';
import { KEYS } from '../../src/core/duplicates/keys';
import { RULES as DUPLICATE_RULES } from '../../src/core/duplicates/rules';
import { EXPORT_TEXTS } from '../../src/core/exports/export-texts';
import { REGIONS } from '../../src/core/geography/regions';
import { PROSPECTS_SEGMENT } from '../../src/core/guides/prospects';
import { HISTORY_TEXTS } from '../../src/core/history/history-texts';
import { ACTION_PLAN_WORDS } from '../../src/core/output/action-plan-words';
import { AGREEMENT } from '../../src/core/output/agreement-words';
import { BASES } from '../../src/core/output/base-words';
import { CAMPAIGN_WORDS } from '../../src/core/output/campaign-words';
import { CLEANING_TEXTS } from '../../src/core/output/cleaning-texts';
import { DASHBOARD_WORDS } from '../../src/core/output/dashboard-words';
import { DUPLICATES_TEXTS } from '../../src/core/output/duplicates-texts';
import { GUIDE_WORDS } from '../../src/core/output/guide-words';
import { LIVE_TEXTS } from '../../src/core/output/live-texts';
import { OWNER_WORDS } from '../../src/core/output/owner-words';
import { PLAN_WORDS } from '../../src/core/output/plan-words';
import { HOME } from '../../src/core/plan/home-words';
import { PLAN_TASKS } from '../../src/core/plan/tasks';
import { WAYS } from '../../src/core/plan/way-words';
import { WORKSHOP } from '../../src/core/plan/workshop';
import { ABCD_RULES } from '../../src/core/scoring/abcd/abcd-rules';
import { VERDICT_SENTENCES } from '../../src/core/scoring/prediction/verdict-sentences';
import { NAF_SECTIONS } from '../../src/core/scoring/profile/naf-sections';
import { SECTORS } from '../../src/core/scoring/profile/sectors';
import * as abcdSentences from '../../src/core/scoring/sentences/abcd-sentences';
import * as cycleSentences from '../../src/core/scoring/sentences/cycle-sentences';
import * as potentialSentences from '../../src/core/scoring/sentences/potential-sentences';
import * as profileSentences from '../../src/core/scoring/sentences/profile-sentences';
import * as weightedSentences from '../../src/core/scoring/sentences/weighted-sentences';
import { ABCD_SEGMENTS } from '../../src/core/segments/abcd-segments';
import { CYCLE_SEGMENTS } from '../../src/core/segments/cycle-segments';
import { ENGAGEMENT_SEGMENTS } from '../../src/core/segments/engagement-segments';
import * as noticeSentences from '../../src/core/segments/notice-sentences';
import { PMG_SEGMENTS } from '../../src/core/segments/pmg-segments';
import { SCORE_SEGMENTS } from '../../src/core/segments/score-segments';
import { SENSITIVE_KINDS } from '../../src/core/sensitive/kinds';
import { WEEK } from '../../src/core/week/week-words';

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
    declarations: CLEANING_RULES,
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
    declarations: DUPLICATE_RULES,
  },
  {
    id: 'methods',
    files: /src[\\/]core[\\/]analysis[\\/]method-list\.ts$/,
    words: ['label', 'name', 'why', 'needs', 'useful', 'aims'],
    leftOut: [],
    declarations: [...AIMS, ...METHODS],
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
  {
    id: 'cleaning-texts',
    files: /src[\\/]core[\\/]output[\\/]cleaning-texts\.ts$/,
    words: ['texts'],
    leftOut: [],
    declarations: CLEANING_TEXTS,
  },
  {
    id: 'duplicates-texts',
    files: /src[\\/]core[\\/]output[\\/]duplicates-texts\.ts$/,
    words: ['texts'],
    leftOut: [],
    declarations: DUPLICATES_TEXTS,
  },
  {
    id: 'forecast',
    files: /src[\\/]core[\\/]scoring[\\/]prediction[\\/]verdict-sentences\.ts$/,
    words: ['en'],
    leftOut: [],
    declarations: VERDICT_SENTENCES,
  },
  {
    id: 'abcd',
    files: /src[\\/]core[\\/]scoring[\\/]abcd[\\/]abcd-rules\.ts$/,
    words: ['reason'],
    leftOut: [],
    declarations: ABCD_RULES,
  },
  {
    id: 'sectors',
    files: /src[\\/]core[\\/]scoring[\\/]profile[\\/]sectors\.ts$/,
    words: ['name', 'words'],
    leftOut: [],
    declarations: SECTORS,
  },
  {
    id: 'naf',
    files: /src[\\/]core[\\/]scoring[\\/]profile[\\/]naf-sections\.ts$/,
    words: ['name'],
    leftOut: [],
    declarations: NAF_SECTIONS,
  },
  {
    id: 'sentences',
    files: /src[\\/]core[\\/](?:scoring[\\/]sentences|segments)[\\/]\w+-sentences\.ts$/,
    words: ['text'],
    leftOut: [],
    declarations: [
      ...Object.values(abcdSentences),
      ...Object.values(weightedSentences),
      ...Object.values(cycleSentences),
      ...Object.values(profileSentences),
      ...Object.values(potentialSentences),
      ...Object.values(noticeSentences),
    ],
  },
  {
    id: 'class-segments',
    files: /src[\\/]core[\\/]segments[\\/](?:abcd|cycle|engagement|pmg|score)-segments\.ts$/,
    words: ['name', 'meaning', 'color'],
    leftOut: [],
    declarations: [
      ...ABCD_SEGMENTS,
      ...SCORE_SEGMENTS,
      ...CYCLE_SEGMENTS,
      ...ENGAGEMENT_SEGMENTS,
      ...PMG_SEGMENTS,
    ],
  },
  {
    id: 'duplicate-keys',
    files: /src[\\/]core[\\/]duplicates[\\/]keys[\\/][\w-]+\.ts$/,
    words: [],
    leftOut: ['examples'],
    declarations: KEYS,
  },
  {
    id: 'texts',
    files:
      /src[\\/]core[\\/](?:output[\\/](?:guide|owner|plan|agreement|base|campaign|action-plan|dashboard)-words|output[\\/]live-texts|plan[\\/](?:tasks|workshop|\w+-words)|week[\\/]week-words|(?:history[\\/]history|exports[\\/]export)-texts)\.ts$/,
    words: ['texts'],
    leftOut: [],
    declarations: [
      ...[GUIDE_WORDS, PLAN_WORDS, AGREEMENT, PLAN_TASKS, WORKSHOP, HOME, WAYS, WEEK],
      ...[
        HISTORY_TEXTS,
        CAMPAIGN_WORDS,
        EXPORT_TEXTS,
        LIVE_TEXTS,
        OWNER_WORDS,
        ACTION_PLAN_WORDS,
        DASHBOARD_WORDS,
        BASES,
      ],
    ],
  },
  {
    id: 'prospects',
    files: /src[\\/]core[\\/]guides[\\/]prospects\.ts$/,
    words: ['name', 'member', 'meaning', 'color'],
    leftOut: [],
    declarations: [PROSPECTS_SEGMENT],
  },
];
