import type { Analysis, SegmentFigures } from '../analysis/analysis';

/** « Petits à potentiel » as the subject of a guide: a group among the small clients, no class of its own. */
const PROMISING_SEGMENT = {
  id: 'promising',
  name: { fr: 'Petits à potentiel', en: 'Small with potential' },
  member: { fr: 'Petit à potentiel', en: 'Small with potential' },
  meaning: {
    fr: 'petits clients qu’un signe distingue : croissance, secteur, effectif ou potentiel',
    en: 'small clients that a sign sets apart: growth, sector, headcount or potential',
  },
  color: '#cc79a7',
};

/** Most signs first; nobody where account sizes do not make the segments. */
export function promisingSegment({
  promising,
  clients,
  scored,
  segments,
  segmentsBy,
}: Analysis): SegmentFigures {
  const found = segmentsBy === 'pmg' ? promising.clients : [];
  const members = Int32Array.from(found, ({ client }) => client);
  const revenue = members.reduce((sum, client) => sum + (clients.revenue[client]! || 0), 0);
  const total = segments.reduce((sum, segment) => sum + segment.revenue, 0);
  return {
    ...PROMISING_SEGMENT,
    ...{ members, revenue },
    share: scored === 0 ? 0 : members.length / scored,
    revenueShare: total === 0 ? 0 : revenue / total,
  };
}
