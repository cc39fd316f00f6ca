import type { RoleId } from '../columns/roles';
import type { Phrase } from '../model/problem';
import { type Choices, CROSS_COLUMNS, CROSS_ROWS, PMG_ON } from './choices';
import type { AxisId } from './crossing-axes';
import { METHODS, type MethodId } from './method-list';
import { missingIn } from './methods';

/** What a file allows: its roles, and whether criteria of a weighted score are settled, which make a potential. */
interface Allowing {
  readonly has: ReadonlySet<RoleId>;
  readonly isScored: boolean;
}

const allowsAxis = (id: AxisId, { has }: Allowing): boolean =>
  id === 'engagement'
    ? has.has('opens') || has.has('clicks')
    : METHODS.some((method) => method.id === id && missingIn(method, has).length === 0);

/** The ways that are chosen together with a method, for they say what it is; the others stand in « Réglages » alone. */
const CHOSEN_WITH = [
  {
    method: 'pmg',
    way: PMG_ON,
    allows: (id: string, { has, isScored }: Allowing) => id === 'revenue' || isScored || has.has('potential'),
  },
  { method: 'crossing', way: CROSS_ROWS, allows: allowsAxis },
  { method: 'crossing', way: CROSS_COLUMNS, allows: allowsAxis },
] as const;

type WayId = (typeof CHOSEN_WITH)[number]['way']['id'];

/** A way of a method, with what the file allows. */
export interface WayProposal {
  readonly method: MethodId;
  readonly id: WayId;
  readonly label: Phrase;
  readonly options: readonly { readonly id: string; readonly name: Phrase }[];
  /** What « Réglages » says; absent: the first option, or where `automatic` what suits the file. */
  readonly chosen?: string;
  readonly automatic: boolean;
}

/** What may be chosen of a file: nothing where only one thing can be. */
export const proposeWays = (file: Allowing, settled: Choices | undefined): readonly WayProposal[] =>
  CHOSEN_WITH.map(({ method, way, allows }): WayProposal => {
    const chosen = settled?.[way.id];
    return {
      ...{ method, id: way.id, label: way.label, automatic: 'automatic' in way },
      options: way.options.filter(({ id }) => id === chosen || allows(id as AxisId, file)),
      ...(chosen === undefined ? {} : { chosen }),
    };
  }).filter(({ options }) => options.length > 1);
