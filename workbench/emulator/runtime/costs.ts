import type { AuthMode } from './authorisation';
import type { CallKind } from './call';

/**
 * Assumed prices, in milliseconds: published benchmarks give about 0.8 s per round trip to a document and 0.08 s to
 * properties. Google documents that writes are buffered until something is read or flushed: a write pays a tenth, and
 * the whole round trip is paid once when the buffer goes out. One second per 20,000 cells whose contents travel is
 * this emulator's own, cautious assumption; one value for a whole range travels once.
 */
const MILLISECONDS: Readonly<Record<CallKind, number>> = {
  free: 0,
  view: 0,
  read: 800,
  write: 80,
  storage: 80,
};
const CELLS_PER_MILLISECOND = 20;

export const priceOf = (kind: CallKind, cells: number): number =>
  MILLISECONDS[kind] + (isRoundTrip(kind) ? cells / CELLS_PER_MILLISECOND : 0);

/** What sending the buffered writes costs. */
export const BUFFER_PRICE = 800;

/** Whether the call reads or writes the document's data. */
export const isRoundTrip = (kind: CallKind): boolean => kind === 'read' || kind === 'write';

const SIX_MINUTES = 360_000;
const THIRTY_SECONDS = 30_000;

/** Longest execution: simple triggers (which run as NONE or LIMITED) and custom functions have 30 s. */
export const timeLimit = (mode: AuthMode): number => (mode === 'FULL' ? SIX_MINUTES : THIRTY_SECONDS);
