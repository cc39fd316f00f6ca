import type { SnapshotClients } from './snapshot';

/** A cell holds 50,000 characters. */
const LONGEST_PIECE = 45_000;

/** Keeps a spreadsheet from reading a piece as anything but text, whatever the first key begins with. */
const START = ':';

const BETWEEN_CLIENTS = ';';
const BETWEEN_FIELDS = ',';

/**
 * Clients as text, in pieces that each fit in a cell: about 25 characters a client. Numbers are in base 36, blank where
 * unknown; the last order is told in days before the snapshot.
 */
export function packClients(clients: SnapshotClients, asOfDay: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  clients.keys.forEach((_, client) => {
    const packed = packClient(clients, client, asOfDay);
    if (piece !== '' && START.length + piece.length + packed.length > LONGEST_PIECE) {
      pieces.push(START + piece);
      piece = '';
    }
    piece += packed + BETWEEN_CLIENTS;
  });
  return [...pieces, START + piece];
}

function packClient(clients: SnapshotClients, client: number, asOfDay: number): string {
  const segment = clients.segmentOf[client]!;
  return [
    escaped(clients.keys[client]!),
    segment < 0 ? '' : segment.toString(36),
    packed(clients.orders[client]!),
    packed(asOfDay - clients.lastDay[client]!),
    packed(clients.revenue[client]!),
    clients.codes[client]!,
  ].join(BETWEEN_FIELDS);
}

const packed = (value: number): string => (Number.isNaN(value) ? '' : Math.round(value).toString(36));

const unpacked = (text: string): number => (text === '' ? Number.NaN : Number.parseInt(text, 36));

/** Characters that part clients and fields, and those that a cell may change. */
const escaped = (key: string): string =>
  key.replace(/[%,;\s\p{C}]/gu, (character) => `%${character.codePointAt(0)!.toString(16)}%`);

const unescaped = (text: string): string =>
  text.replace(/%([0-9a-f]+)%/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** The inverse of {@link packClients}, for pieces that were found unchanged. */
export function unpackClients(pieces: readonly string[], asOfDay: number): SnapshotClients {
  const records = pieces.flatMap((piece) =>
    piece
      .slice(START.length)
      .split(BETWEEN_CLIENTS)
      .slice(0, -1)
      .map((text) => text.split(BETWEEN_FIELDS)),
  );
  const numbers = (field: number): Float64Array =>
    Float64Array.from(records, (record) => unpacked(record[field] ?? ''));
  return {
    keys: records.map(([key = '']) => unescaped(key)),
    segmentOf: Int8Array.from(numbers(1), (segment) => (Number.isNaN(segment) ? -1 : segment)),
    orders: numbers(2),
    lastDay: numbers(3).map((days) => asOfDay - days),
    revenue: numbers(4),
    codes: records.map((record) => record[5] ?? ''),
  };
}
