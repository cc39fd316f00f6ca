import { labelsOf } from '../clients/attributes';
import type { ClientTable } from '../clients/client-table';
import type { RoleId } from '../columns/roles';
import type { Phrase } from '../model/problem';
import type { Grouping } from '../scoring/profile/groups';
import { byNafSection, byRegion, bySector, bySize, byWrittenRegion } from '../scoring/profile/profile';

/** One side of who the clients are, and how they divide by it. */
export interface Trait {
  readonly id: string;
  readonly label: Phrase;
  readonly grouping: Grouping;
}

const TRAITS: readonly {
  readonly id: string;
  readonly label: Phrase;
  readonly role: RoleId;
  readonly group: (texts: readonly string[]) => Grouping;
}[] = [
  { id: 'sector', label: { fr: 'Secteur', en: 'Sector' }, role: 'sector', group: bySector },
  { id: 'activity', label: { fr: 'Activité', en: 'Activity' }, role: 'naf-code', group: byNafSection },
  { id: 'size', label: { fr: 'Taille', en: 'Size' }, role: 'headcount', group: bySize },
  { id: 'region', label: { fr: 'Région', en: 'Region' }, role: 'postal-code', group: byRegion },
  { id: 'region', label: { fr: 'Région', en: 'Region' }, role: 'region', group: byWrittenRegion },
];

/** A trait known of fewer clients than this says more of the file than of the clients. */
const LEAST_KNOWN = 0.2;

/** The traits that part the clients that can be scored: two groups at least, known of a fifth of them; each once. */
export function traitsOf(clients: ClientTable, ready: Int32Array): readonly Trait[] {
  const isReady = new Uint8Array(clients.count);
  for (const client of ready) isReady[client] = 1;
  const traits: Trait[] = [];
  for (const { id, label, role, group } of TRAITS) {
    const texts = labelsOf(clients.attributes, role);
    if (!texts || traits.some((trait) => trait.id === id)) continue;
    const grouping = group(texts.map((text, client) => (isReady[client] ? text : '')));
    if (isUseful(grouping, ready.length)) traits.push({ id, label, grouping });
  }
  return traits;
}

function isUseful({ names, groupOf }: Grouping, clients: number): boolean {
  const known = groupOf.reduce((count, group) => count + (group < 0 ? 0 : 1), 0);
  return names.length >= 2 && known >= LEAST_KNOWN * clients;
}
