import type { Analysis, SegmentFigures } from '../analysis/analysis';
import { NOT_SCORED } from '../analysis/client-groups';
import { contactOf } from './call-first';

/** The id of the guide for contacts without any order, and of the tab that lists them. */
export const PROSPECTS = 'prospects';

/** Contacts without any order as a segment, those who can be reached first; shares are of all contacts. */
export function prospectsSegment(analysis: Analysis): SegmentFigures {
  const { states, count } = analysis.clients;
  const prospects = states.flatMap((state, client) =>
    state !== 'ready' && NOT_SCORED[state].group === PROSPECTS ? [client] : [],
  );
  const reachable = (client: number): number => (contactOf(analysis, client) ? 0 : 1);
  return {
    id: PROSPECTS,
    name: { fr: 'Prospects', en: 'Prospects' },
    member: { fr: 'Prospect', en: 'Prospect' },
    meaning: { fr: 'contacts sans aucune commande', en: 'contacts without any order' },
    color: '#44546a',
    members: Int32Array.from(prospects).sort((a, b) => reachable(a) - reachable(b) || a - b),
    share: count === 0 ? 0 : prospects.length / count,
    revenue: 0,
    revenueShare: 0,
  };
}
