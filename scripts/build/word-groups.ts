import { AIMS, METHODS } from '../../src/core/analysis/method-list';
import { ROLES } from '../../src/core/columns/roles';
import { REGIONS } from '../../src/core/geography/regions';
import { ABCD_RULES } from '../../src/core/scoring/abcd/abcd-rules';
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
];
