import type { ClientTable } from '../clients/client-table';
import { fold } from '../text/fold';
import { numberedKeys } from '../user-content/content';
import { DO_NOT_CONTACT } from '../user-content/follow-up-columns';
import { type Channel, consentsOf } from './consent';

/** A row of a segment tab as it stands. */
export interface ListedClient {
  readonly key: string;
  readonly result: string;
  readonly isControl: boolean;
}

/** Why a client of the tab is not exported, in the order in which it is looked at. */
export const LEFT_OUT_REASONS = [
  'gone',
  'do-not-contact',
  'opted-out',
  'no-consent',
  'no-contact',
  'duplicate',
  'control',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface ExportList {
  /** Clients to write, in the order of the tab. */
  readonly clients: readonly number[];
  /** The control group, kept apart: under the same rules. */
  readonly control: readonly number[];
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
}

/**
 * Who of a segment tab may be contacted by a channel. Left out and counted: who is no longer in the file, asked not to
 * be contacted, objects, says nothing of consent and is no company, cannot be reached by the channel, has the address of
 * somebody above, or is in the control group.
 */
export function exportList(
  listed: readonly ListedClient[],
  clients: ClientTable,
  channel: Channel,
): ExportList {
  const places = new Map(numberedKeys(clients.keys).map((key, client) => [key, client]));
  const consents = consentsOf(clients.attributes, channel);
  const reached = new Set<string>();
  const leftOut = Object.fromEntries(LEFT_OUT_REASONS.map((reason) => [reason, 0])) as Record<
    LeftOutReason,
    number
  >;
  const kept: number[] = [];
  const control: number[] = [];
  const reasonFor = (client: number | undefined, { result }: ListedClient): LeftOutReason | undefined => {
    if (client === undefined) return 'gone';
    if (isRefusal(result)) return 'do-not-contact';
    if (consents[client] === 'no') return 'opted-out';
    if (consents[client] === 'unsaid' && !clients.contacts.company?.[client]) return 'no-consent';
    const address = addressOf(clients, client, channel);
    if (address === '') return 'no-contact';
    if (reached.has(address)) return 'duplicate';
    reached.add(address);
    return undefined;
  };
  for (const row of listed) {
    const client = places.get(row.key);
    const reason = reasonFor(client, row) ?? (row.isControl ? 'control' : undefined);
    if (reason) leftOut[reason]++;
    if (reason === 'control') control.push(client!);
    if (reason === undefined) kept.push(client!);
  }
  return { clients: kept, control, leftOut };
}

const REFUSALS = [fold(DO_NOT_CONTACT.fr), fold(DO_NOT_CONTACT.en)];
const isRefusal = (result: string): boolean => REFUSALS.includes(fold(result));

/** What a message goes to; two rows with the same would get it twice. Blank: the channel does not reach the client. */
function addressOf({ contacts, names }: ClientTable, client: number, channel: Channel): string {
  const text = (field: keyof typeof contacts): string => contacts[field]?.[client] ?? '';
  if (channel === 'email') {
    const email = text('email').trim().toLowerCase();
    return /^[^\s@]+@[^\s@]+$/.test(email) ? email : '';
  }
  if (channel === 'phone') return (text('phone') || text('mobile')).replace(/\D/g, '');
  const code = text('postal-code');
  return code === '' ? '' : `${fold(names[client]!)} ${code}`;
}
