import type { Analysis } from '../analysis/analysis';
import type { MethodId } from '../analysis/method-list';
import { centsOf } from '../clients/attributes';
import type { Basis } from '../columns/basis';
import type { IsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { PmgClass } from '../scoring/pmg';
import { numberedKeys } from '../user-content/content';

/** `rebuilt`: worked out later, from invoices that go back that far. */
export type SnapshotOrigin = 'analysis' | 'rebuilt';

const SIZES: readonly PmgClass[] = ['big', 'medium', 'small'];

/** What a segment was on that day. Money in cents; `null` where the file did not say. */
export interface SnapshotSegment {
  readonly id: string;
  readonly name: Phrase;
  readonly color: string;
  readonly clients: number;
  readonly revenue: number;
  readonly orders: number | null;
  readonly margin: number | null;
  readonly atStake: number;
  /** Clients by size: Gros, Moyens, Petits. */
  readonly sizes: readonly number[];
}

/** What can be told of a snapshot without its clients. */
export interface SnapshotHead {
  readonly asOf: IsoDate;
  readonly origin: SnapshotOrigin;
  readonly method: MethodId;
  readonly tax: Basis['tax'];
  readonly currency: string;
  /** Roles that told clients apart: keys of another identity are other keys. */
  readonly identity: readonly string[];
  /** The revenue goes back to the first order: it only grows, credit notes apart. */
  readonly cumulative: boolean;
  readonly segments: readonly SnapshotSegment[];
}

/** Clients by index; NaN where the file did not say, −1 for no segment. Money in cents. */
export interface SnapshotClients {
  /** Unique: « #2 » for the second row of one reference. */
  readonly keys: readonly string[];
  readonly segmentOf: Int8Array;
  readonly orders: Float64Array;
  readonly lastDay: Float64Array;
  readonly revenue: Float64Array;
  /** « 543 »; blank where there are no RFM scores. */
  readonly codes: readonly string[];
}

/** The clients and their segments on one day, all that later comparisons need. */
export interface Snapshot {
  readonly head: SnapshotHead;
  readonly clients: SnapshotClients;
}

export const snapshotOf = (analysis: Analysis, origin: SnapshotOrigin): Snapshot => ({
  head: {
    asOf: analysis.options.asOf,
    origin,
    method: analysis.segmentsBy,
    tax: analysis.basis.tax,
    currency: analysis.basis.currency,
    identity: analysis.clients.identity.roles,
    cumulative: analysis.clients.shape !== 'clients',
    segments: segmentsIn(analysis),
  },
  clients: clientsIn(analysis),
});

function segmentsIn({ segments, clients, outlook, pmg }: Analysis): readonly SnapshotSegment[] {
  const margin = centsOf(clients.attributes, 'margin');
  const sum = (members: Int32Array, values: ArrayLike<number>): number =>
    members.reduce((total, client) => total + (values[client]! || 0), 0);
  const known = (members: Int32Array, values: Float64Array | undefined): number | null =>
    values && members.some((client) => !Number.isNaN(values[client]!)) ? sum(members, values) : null;
  return segments.map(({ id, name, color, members, revenue }) => ({
    ...{ id, name, color, revenue },
    clients: members.length,
    orders: known(members, clients.orders),
    margin: known(members, margin),
    atStake: Math.round(sum(members, outlook.atStake)),
    sizes: SIZES.map((size) => members.filter((client) => pmg.classes[client] === size).length),
  }));
}

function clientsIn({ clients, segmentOf, rfm }: Analysis): SnapshotClients {
  const codeOf = (client: number): string =>
    rfm?.r[client] ? `${rfm.r[client]}${rfm.f[client]}${rfm.m[client]}` : '';
  return {
    keys: numberedKeys(clients.keys),
    segmentOf,
    orders: clients.orders,
    lastDay: clients.lastDay,
    revenue: clients.revenue,
    codes: clients.keys.map((_, client) => codeOf(client)),
  };
}
