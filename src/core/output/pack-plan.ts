import type { PlanValue, TabPlan, WorkbookPlan } from './tab-plan';

/** A cell as it is packed: the place of its text among all texts, a number as text, or the value itself. */
type Packed = number | string | boolean | null;

type PackedTab = Omit<TabPlan, 'values'> & { readonly values: readonly (readonly Packed[])[] };

interface PackedPlan extends Omit<WorkbookPlan, 'tabs'> {
  readonly tabs: readonly PackedTab[];
  readonly texts: readonly string[];
}

/**
 * The plan of a whole run as text, to write the same tabs again later. Each text is said once: clients stand in two tabs,
 * what is told of a segment in every row of it.
 */
export function packPlan(plan: WorkbookPlan): string {
  const places = new Map<string, number>();
  const pack = (value: PlanValue): Packed => {
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return value;
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const tabs = plan.tabs.map((tab) => ({ ...tab, values: tab.values.map((row) => row.map(pack)) }));
  const packed: PackedPlan = { ...plan, tabs, texts: [...places.keys()] };
  return JSON.stringify(packed, (_, value) => (value instanceof Map ? { entries: [...value] } : value));
}

export function unpackPlan(text: string): WorkbookPlan {
  const { texts, tabs, ...plan } = JSON.parse(text, (_, value) =>
    isEntries(value) ? new Map(value.entries) : value,
  ) as PackedPlan;
  const unpack = (value: Packed): PlanValue => {
    if (typeof value === 'number') return texts[value]!;
    return typeof value === 'string' ? Number(value) : value;
  };
  return { ...plan, tabs: tabs.map((tab) => ({ ...tab, values: tab.values.map((row) => row.map(unpack)) })) };
}

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
