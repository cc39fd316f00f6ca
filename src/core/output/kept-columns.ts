import type { Analysis } from '../analysis/analysis';
import type { KeptSegment } from '../analysis/kept-segments';
import type { Phrase } from '../model/problem';
import { headerRowOf, KEY_HEADERS, numberedKeys, type StandingTab } from '../user-content/content';
import type { ClientColumn } from './client-columns';

/** Two columns of « Clients segmentés » that people fill in: blank until they do. */
export const KEPT_HEADERS: Readonly<Record<keyof KeptSegment, Phrase>> = {
  segment: { fr: 'Segment retenu', en: 'Segment kept' },
  reason: { fr: 'Motif', en: 'Reason' },
};

export const keptColumns = ({ kept }: Analysis): readonly ClientColumn[] =>
  (['segment', 'reason'] as const).map((part) => ({
    header: KEPT_HEADERS[part],
    format: 'text',
    cellOf: (client) => kept.written.get(client)?.[part] || null,
  }));

/** « choisi par vous : associé du dirigeant »; `undefined` where the choice changes nothing. */
export function keptReason({ kept, segmentOf }: Analysis, client: number): Phrase | undefined {
  const place = kept.placeOf.get(client);
  if (place === undefined || place < 0 || segmentOf[client] !== place) return undefined;
  const { reason } = kept.written.get(client)!;
  return reason
    ? { fr: `choisi par vous : ${reason}`, en: `chosen by you: ${reason}` }
    : { fr: 'choisi par vous', en: 'chosen by you' };
}

/** What people wrote in the tab as it stands, by the numbered key of the client; a reason alone decides nothing. */
export function readKept({ tab, values }: StandingTab): readonly (readonly [string, KeptSegment])[] {
  const headerRow = headerRowOf(tab);
  const headers = (values[headerRow] ?? []).map(String);
  const columnOf = ({ fr, en }: Phrase): number => headers.findIndex((text) => text === fr || text === en);
  const [segment, reason] = [columnOf(KEPT_HEADERS.segment), columnOf(KEPT_HEADERS.reason)];
  const key = headers.findIndex((header) => KEY_HEADERS.includes(header));
  if (segment < 0 || key < 0) return [];
  const text = (row: StandingTab['values'][number], column: number): string =>
    String(row[column] ?? '').trim();
  const keys = numberedKeys(values.map((row, index) => (index > headerRow ? text(row, key) : '')));
  return values.flatMap((row, index): readonly (readonly [string, KeptSegment])[] => {
    const choice = { segment: text(row, segment), reason: text(row, reason) };
    return keys[index] === '' || choice.segment + choice.reason === '' ? [] : [[keys[index]!, choice]];
  });
}

/** The choices by client, whatever the order of the rows. */
export function keptByClient(
  keys: readonly string[],
  choices: readonly (readonly [string, KeptSegment])[],
): ReadonlyMap<number, KeptSegment> {
  if (choices.length === 0) return new Map();
  const byKey = new Map(choices);
  const kept = new Map<number, KeptSegment>();
  numberedKeys(keys).forEach((key, client) => {
    const choice = byKey.get(key);
    if (choice) kept.set(client, choice);
  });
  return kept;
}
