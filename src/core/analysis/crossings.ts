import { numbersOf } from '../clients/attributes';
import type { ClientTable } from '../clients/client-table';
import type { Phrase } from '../model/problem';
import { type Crossing, cross } from '../scoring/crossing';
import { engagementOf } from '../scoring/engagement';
import { type CycleCrossing, crossCycle } from '../segments/cycle-crossing';
import { type Analysis, type SegmentFigures, tuningOf } from './analysis';
import type { Classification } from './classification';
import type { MethodId } from './method-list';
import { smallSegment } from './tuning';

/** The segments of the tabs against the classes of another method: clients and cents. */
export interface MethodCrossing {
  readonly row: { readonly id: MethodId; readonly segments: readonly Pick<SegmentFigures, 'name'>[] };
  readonly column: Classification;
  readonly crossing: Crossing;
}

/** Best partner first: size tells of money, recency of what is to be done. */
export const PARTNERS = ['pmg', 'rfm', 'cycle', 'abcd', 'score', 'profile'] as const;

/** Every other method against the one that makes the tabs, the partner asked for first, then the best one. */
export function crossingsOf({
  segments,
  segmentOf,
  segmentsBy,
  classifications,
  clients,
  options,
}: Analysis): readonly MethodCrossing[] {
  const wanted = options.choices?.crossWith;
  const partners: readonly MethodId[] = [...PARTNERS].sort(
    (a, b) => Number(b === wanted) - Number(a === wanted),
  );
  const others = partners.flatMap((id) =>
    id === segmentsBy ? [] : classifications.filter((classification) => classification.id === id),
  );
  return others.map((column) => ({
    row: { id: segmentsBy, segments },
    column,
    crossing: cross(
      { of: segmentOf, count: segments.length },
      { of: column.of, count: column.segments.length },
      clients.revenue,
    ),
  }));
}

/** Life cycle × behaviour, ready to use: reactions to messages where the file has them, else size. */
export function cycleCrossing({
  classifications,
  clients,
  options,
}: Analysis): (CycleCrossing & { readonly behaviour: Phrase }) | undefined {
  const cycle = classifications.find(({ id }) => id === 'cycle');
  const size = classifications.find(({ id }) => id === 'pmg');
  if (!cycle) return undefined;
  const small = smallSegment(tuningOf(options));
  const engagement = engagementOfClients(clients);
  if (engagement) {
    const behaviour = { fr: 'réactions à vos messages', en: 'reactions to your messages' };
    return { behaviour, ...crossCycle(cycle.of, 'engagement', engagement, clients.revenue, small) };
  }
  const behaviour = { fr: 'taille', en: 'size' };
  return size && { behaviour, ...crossCycle(cycle.of, 'value', size.of, clients.revenue, small) };
}

/** What each client does with messages, as the place of a class; `undefined` where the file does not know. */
export function engagementOfClients({ attributes, count }: ClientTable): Int8Array | undefined {
  const [opens, clicks] = [numbersOf(attributes, 'opens'), numbersOf(attributes, 'clicks')];
  if (!opens && !clicks) return undefined;
  const unknown = new Float64Array(count).fill(Number.NaN);
  return engagementOf(opens ?? unknown, clicks ?? unknown);
}
