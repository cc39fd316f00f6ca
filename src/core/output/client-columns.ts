import type { Analysis } from '../analysis/analysis';
import { recencyOf } from '../analysis/analysis';
import { NOT_SCORED } from '../analysis/client-groups';
import type { ContactField } from '../clients/client-table';
import { type Place, placeOf } from '../geography/place';
import { dayNumber, isoDateOfDay } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { departmentLabel } from '../scoring/profile/profile';
import { rfmCode } from '../scoring/rfm';
import { keptReason } from './kept-columns';
import type { PlanColumn } from './tab-builder';
import type { CellFormat, PlanValue } from './tab-plan';

/** One column of a client list: its header, and what it says of a client. `undefined` values leave the column out. */
export interface ClientColumn {
  readonly header: Phrase;
  readonly format: CellFormat;
  readonly cellOf: ((client: number) => PlanValue | Phrase) | undefined;
}

const CONTACT_HEADERS: Readonly<Record<ContactField, Phrase>> = {
  company: { fr: 'Société', en: 'Company' },
  'full-name': { fr: 'Contact', en: 'Contact' },
  email: { fr: 'E-mail', en: 'E-mail' },
  phone: { fr: 'Téléphone', en: 'Phone' },
  mobile: { fr: 'Mobile', en: 'Mobile' },
  'postal-code': { fr: 'Code postal', en: 'Postal code' },
  city: { fr: 'Ville', en: 'City' },
  'account-manager': { fr: 'Commercial', en: 'Sales person' },
};

/** The columns of a list of clients, for these clients in this order. */
export const clientColumns = (
  clients: ArrayLike<number>,
  columns: readonly ClientColumn[],
): readonly PlanColumn[] =>
  columns.flatMap(({ header, format, cellOf }): readonly PlanColumn[] =>
    cellOf ? [[header, format, Array.from(clients, (client) => cellOf(client))]] : [],
  );

export function identityColumns({ clients }: Analysis): readonly ClientColumn[] {
  const code: ClientColumn = {
    header: { fr: 'Référence client', en: 'Client reference' },
    format: 'text',
    cellOf: (client) => clients.keys[client]!,
  };
  const name: ClientColumn = {
    header: { fr: 'Client', en: 'Client' },
    format: 'text',
    cellOf: (client) => clients.names[client]!,
  };
  const contacts = (Object.keys(CONTACT_HEADERS) as ContactField[]).map((field): ClientColumn => {
    const texts = clients.contacts[field];
    return {
      header: CONTACT_HEADERS[field],
      format: 'text',
      cellOf: field === 'company' || !texts ? undefined : (client) => texts[client] || null,
    };
  });
  return [name, code, ...contacts];
}

/** Where the client is, from the postal code; nothing where no code of the file is French. */
export function placeColumns({ clients }: Analysis): readonly ClientColumn[] {
  const codes = clients.contacts['postal-code'];
  if (!codes) return [];
  const places = new Map<string, Place | undefined>();
  for (const code of codes) if (!places.has(code)) places.set(code, placeOf(code));
  if (![...places.values()].some((place) => place)) return [];
  const cellOf =
    (told: (place: Place) => PlanValue | Phrase) =>
    (client: number): PlanValue | Phrase => {
      const place = places.get(codes[client]!);
      return place ? told(place) : null;
    };
  return [
    {
      header: { fr: 'Département', en: 'Department' },
      format: 'text',
      cellOf: cellOf(departmentLabel),
    },
    { header: { fr: 'Région', en: 'Region' }, format: 'text', cellOf: cellOf(({ label }) => label) },
  ];
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

export function figureColumns({ clients, options }: Analysis): readonly ClientColumn[] {
  const asOf = dayNumber(options.asOf);
  const has = (values: Float64Array): boolean => values.some((value) => !Number.isNaN(value));
  return [
    {
      header: { fr: 'Dernier achat', en: 'Last order' },
      format: 'date',
      cellOf: has(clients.lastDay)
        ? (client) => (Number.isNaN(clients.lastDay[client]!) ? null : isoDateOfDay(clients.lastDay[client]!))
        : undefined,
    },
    {
      header: { fr: 'Récence (jours)', en: 'Recency (days)' },
      format: 'integer',
      cellOf: has(clients.lastDay) ? (client) => known(recencyOf(clients.lastDay[client]!, asOf)) : undefined,
    },
    {
      header: { fr: 'Commandes', en: 'Orders' },
      format: 'integer',
      cellOf: has(clients.orders) ? (client) => known(clients.orders[client]!) : undefined,
    },
    {
      header: { fr: 'Chiffre d’affaires', en: 'Revenue' },
      format: 'amount',
      cellOf: (client) => known(clients.revenue[client]! / 100),
    },
  ];
}

/** Scores of RFM. */
export function scoreColumns(analysis: Analysis): readonly ClientColumn[] {
  const { rfm, options } = analysis;
  const codeOrder = options.choices?.codeOrder;
  const score = (letter: string, scores: Uint8Array | undefined): ClientColumn => ({
    header: { fr: letter, en: letter },
    format: 'integer',
    cellOf: scores && ((client) => scores[client] || null),
  });
  return [
    score('R', rfm?.r),
    score('F', rfm?.f),
    score('M', rfm?.m),
    {
      header: codeOrder === 'MFR' ? { fr: 'Code MFR', en: 'MFR code' } : { fr: 'Code RFM', en: 'RFM code' },
      format: 'text',
      cellOf:
        rfm &&
        ((client) =>
          rfm.r[client] ? rfmCode(rfm.r[client]!, rfm.f[client]!, rfm.m[client]!, codeOrder) : null),
    },
  ];
}

export const SEGMENT_HEADER: Phrase = { fr: 'Segment', en: 'Segment' };

export const segmentColumn = ({ segments, segmentOf }: Analysis): ClientColumn => ({
  header: SEGMENT_HEADER,
  format: 'text',
  cellOf: (client) => segments[segmentOf[client]!]?.member ?? null,
});

/** Why the client stands where it stands, in words. */
export const reasonColumn = (analysis: Analysis): ClientColumn => ({
  header: { fr: 'Pourquoi', en: 'Why' },
  format: 'text',
  cellOf: (client) => reasonOf(analysis, client),
});

function reasonOf(analysis: Analysis, client: number): Phrase {
  const state = analysis.clients.states[client]!;
  if (state !== 'ready') return NOT_SCORED[state].reason;
  const main = analysis.classifications.find(({ id }) => id === analysis.segmentsBy)!;
  return keptReason(analysis, client) ?? main.reasonOf(client);
}
