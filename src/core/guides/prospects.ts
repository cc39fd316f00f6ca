import type { Analysis, SegmentFigures } from '../analysis/analysis';
import { NOT_SCORED } from '../analysis/client-groups';
import { declared } from '../text/declared';
import { contactOf } from './call-first';

/** The id of the guide for contacts without any order, and of the tab that lists them. */
export const PROSPECTS = 'prospects';

export const PROSPECTS_SEGMENT = declared('prospects', {
  id: PROSPECTS,
  name: { fr: 'Prospects', en: 'Prospects' },
  member: { fr: 'Prospect', en: 'Prospect' },
  meaning: { fr: 'contacts sans aucune commande', en: 'contacts without any order' },
  color: '#44546a',
});

/** Contacts without any order, in the order of the source. */
export const prospectsOf = ({ clients }: Analysis): readonly number[] =>
  clients.states.flatMap((state, client) =>
    state !== 'ready' && NOT_SCORED[state].group === PROSPECTS ? [client] : [],
  );

/** Contacts without any order as a segment, those who can be reached first; shares are of all contacts. */
export function prospectsSegment(analysis: Analysis): SegmentFigures {
  const prospects = prospectsOf(analysis);
  const reachable = (client: number): number => (contactOf(analysis, client) ? 0 : 1);
  return {
    ...PROSPECTS_SEGMENT,
    members: Int32Array.from(prospects).sort((a, b) => reachable(a) - reachable(b) || a - b),
    share: prospects.length / (analysis.clients.count || 1),
    revenue: 0,
    revenueShare: 0,
  };
}
