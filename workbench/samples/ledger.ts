import type { DayNumber } from '../../src/core/model/iso-date';
import { type Client, createClientMaker } from './client';
import { drawDocuments, type SalesDocument } from './documents';
import { drawStory } from './orders';
import type { Random } from './random';

/** The company's books: clients by code, documents by day. */
export interface Ledger {
  readonly clients: readonly Client[];
  readonly documents: readonly SalesDocument[];
}

export const clientCode = (rank: number): string => `CL${String(rank).padStart(5, '0')}`;

/** The order of the list: by day, and within a day as the documents come. */
export const byDay = (documents: readonly SalesDocument[]): SalesDocument[] =>
  [...documents].sort((one, other) => one.day - other.day);

/** Codes are given in order of creation, as software does. */
export function drawLedger(size: number, lastDay: DayNumber, random: Random): Ledger {
  // Fates evenly spread, so that each kind of client has its share exactly.
  const stories = Array.from({ length: size }, (_, index) =>
    drawStory((index + 0.5) / size, lastDay, random),
  );
  stories.sort((one, other) => one.createdOn - other.createdOn);
  const makeClient = createClientMaker(random);
  const clients = stories.map((_, index) => makeClient(clientCode(index + 1)));
  const documents = stories.flatMap((story, index) => drawDocuments(clients[index]!, story, lastDay, random));
  return { clients, documents: byDay(documents) };
}
