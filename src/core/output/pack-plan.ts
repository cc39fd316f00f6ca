import type { WorkbookPlan } from './tab-plan';

/** The plan of a whole run as text, to write the same tabs again later. */
export const packPlan = (plan: WorkbookPlan): string =>
  JSON.stringify(plan, (_, value) => (value instanceof Map ? { entries: [...value] } : value));

export const unpackPlan = (text: string): WorkbookPlan =>
  JSON.parse(text, (_, value) => (isEntries(value) ? new Map(value.entries) : value)) as WorkbookPlan;

const isEntries = (value: unknown): value is { readonly entries: readonly [unknown, unknown][] } =>
  typeof value === 'object' && value !== null && Array.isArray((value as { entries?: unknown }).entries);

/** A cell holds 50,000 characters. */
const LONGEST_PIECE = 45_000;

/** Pieces that each fit in a cell; the two halves of a character outside the basic plane stay together. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + LONGEST_PIECE, text.length);
    if (end < text.length && isFirstHalf(text.charCodeAt(end - 1))) end--;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
