import type { Analysis } from '../analysis/analysis';
import type { KeptSegment } from '../analysis/kept-segments';
import type { Phrase } from '../model/problem';
import { KEY_HEADERS, numberedKeys } from '../user-content/content';
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

/** The columns that a choice is read from: the client's key, then what was written; each by its header, in either language. */
export const KEPT_COLUMNS: readonly (readonly string[])[] = [
  KEY_HEADERS,
  ...(['segment', 'reason'] as const).map((part) => [KEPT_HEADERS[part].fr, KEPT_HEADERS[part].en]),
];

/** What people wrote, by the numbered key of the client; a reason alone decides nothing and is kept. */
export function readKept(rows: readonly (readonly unknown[])[]): readonly (readonly [string, KeptSegment])[] {
  const keys = numberedKeys(rows.map(([key]) => String(key ?? '')));
  return rows.flatMap(([, segment, reason], index): readonly (readonly [string, KeptSegment])[] => {
    const choice = { segment: text(segment), reason: text(reason) };
    return keys[index] === '' || choice.segment + choice.reason === '' ? [] : [[keys[index]!, choice]];
  });
}

const text = (value: unknown): string => String(value ?? '').trim();

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
