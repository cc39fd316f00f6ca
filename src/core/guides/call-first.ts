import type { Analysis } from '../analysis/analysis';
import { type IsoDate, isoDateOfDay } from '../model/iso-date';

/** A client worth a call: who, how to reach, and the figures that make the call easy; `undefined` where unknown. */
export interface ClientToCall {
  readonly name: string;
  /** The phone, else the mobile, else the e-mail; empty when there is none. */
  readonly contact: string;
  /** Cents. */
  readonly revenue: number | undefined;
  readonly lastOrder: IsoDate | undefined;
}

const CALLS = 10;

/** The first ten members, in their order. */
export const callFirst = (analysis: Analysis, members: Int32Array): readonly ClientToCall[] =>
  Array.from(members.slice(0, CALLS), (client) => clientToCall(analysis, client));

function clientToCall(analysis: Analysis, client: number): ClientToCall {
  const { names, revenue, lastDay } = analysis.clients;
  const last = lastDay[client]!;
  return {
    name: names[client]!,
    contact: contactOf(analysis, client),
    revenue: revenue[client] || undefined,
    lastOrder: Number.isNaN(last) ? undefined : isoDateOfDay(last),
  };
}

export function contactOf({ clients: { contacts } }: Analysis, client: number): string {
  return contacts.phone?.[client] || contacts.mobile?.[client] || contacts.email?.[client] || '';
}
