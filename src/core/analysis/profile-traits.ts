import { labelsOf } from '../clients/attributes';
import type { ClientTable } from '../clients/client-table';
import type { RoleId } from '../columns/roles';
import type { Phrase } from '../model/problem';
import type { Grouping } from '../scoring/profile/groups';
import {
  byDepartment,
  byNafSection,
  byRegion,
  bySector,
  bySize,
  byWrittenText,
} from '../scoring/profile/profile';

/** One side of who the clients are, and how they divide by it. */
export interface Trait {
  readonly id: TraitId;
  readonly label: Phrase;
  readonly grouping: Grouping;
}

interface TraitColumn<Id extends string = string> {
  readonly id: Id;
  readonly label: Phrase;
  readonly role: RoleId;
  readonly group: (texts: readonly string[], rareShare?: number) => Grouping;
}

const define = <const Id extends string>(trait: TraitColumn<Id>): TraitColumn<Id> => trait;

/** In the order in which they are proposed; of one trait, the first column that the file has. */
export const TRAITS = [
  define({ id: 'sector', label: { fr: 'Secteur', en: 'Sector' }, role: 'sector', group: bySector }),
  define({
    id: 'activity',
    label: { fr: 'Activité', en: 'Activity' },
    role: 'naf-code',
    group: byNafSection,
  }),
  define({ id: 'size', label: { fr: 'Taille', en: 'Size' }, role: 'headcount', group: bySize }),
  define({ id: 'region', label: { fr: 'Région', en: 'Region' }, role: 'postal-code', group: byRegion }),
  define({ id: 'region', label: { fr: 'Région', en: 'Region' }, role: 'region', group: byWrittenText }),
  define({
    id: 'department',
    label: { fr: 'Département', en: 'Department' },
    role: 'postal-code',
    group: byDepartment,
  }),
  define({ id: 'channel', label: { fr: 'Canal', en: 'Channel' }, role: 'channel', group: byWrittenText }),
  define({ id: 'city', label: { fr: 'Ville', en: 'City' }, role: 'city', group: byWrittenText }),
  define({ id: 'country', label: { fr: 'Pays', en: 'Country' }, role: 'country', group: byWrittenText }),
  define({
    id: 'account-manager',
    label: { fr: 'Commercial', en: 'Sales person' },
    role: 'account-manager',
    group: byWrittenText,
  }),
] as const;

export type TraitId = (typeof TRAITS)[number]['id'];

/** A trait known of fewer clients than this says more of the file than of the clients. */
const LEAST_KNOWN = 0.2;

/** The traits that part the clients that can be scored: two groups at least, known of a fifth of them; each once. */
export function traitsOf(clients: ClientTable, ready: Int32Array, rareShare?: number): readonly Trait[] {
  const traits: Trait[] = [];
  for (const column of TRAITS) {
    if (traits.some(({ id }) => id === column.id)) continue;
    const trait = traitIn(column, clients, ready, rareShare);
    if (trait) traits.push(trait);
  }
  return traits;
}

/** The trait wanted, else the first that parts the clients: worked out alone, the others not. */
export function chosenTrait(
  clients: ClientTable,
  ready: Int32Array,
  rareShare: number,
  wanted: TraitId | undefined,
): Trait | undefined {
  const columns = [...TRAITS].sort((a, b) => Number(b.id === wanted) - Number(a.id === wanted));
  for (const column of columns) {
    const trait = traitIn(column, clients, ready, rareShare);
    if (trait) return trait;
  }
  return undefined;
}

function traitIn(
  { id, label, role, group }: (typeof TRAITS)[number],
  clients: ClientTable,
  ready: Int32Array,
  rareShare: number | undefined,
): Trait | undefined {
  const texts = labelsOf(clients.attributes, role);
  if (!texts) return undefined;
  const isReady = new Uint8Array(clients.count);
  for (const client of ready) isReady[client] = 1;
  const grouping = group(
    texts.map((text, client) => (isReady[client] ? text : '')),
    rareShare,
  );
  return isUseful(grouping, ready.length) ? { id, label, grouping } : undefined;
}

function isUseful({ names, groupOf }: Grouping, clients: number): boolean {
  const known = groupOf.reduce((count, group) => count + (group < 0 ? 0 : 1), 0);
  return names.length >= 2 && known >= LEAST_KNOWN * clients;
}
