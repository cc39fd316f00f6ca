import { HISTORY_TEXTS } from '../history/history-texts';
import type { SnapshotHead, SnapshotSegment } from '../history/snapshot';
import type { Phrase } from '../model/problem';
import type { PlanColumn, TabBuilder } from './tab-builder';

/** A line per date, a column per segment that ever was: clients, revenue, and segments crossed with sizes. */
export function overTimeBlocks(builder: TabBuilder, heads: readonly SnapshotHead[]): void {
  const { texts } = HISTORY_TEXTS;
  builder
    .line(texts.overTime, 'section')
    .table([
      ...dateColumns(heads),
      ...columns(heads, 'count', ({ clients }) => clients),
      [texts.total, 'count', heads.map((head) => sum(head, ({ clients }) => clients))],
    ])
    .gap()
    .line(texts.revenueOverTime, 'section')
    .table([
      ...dateColumns(heads),
      ...columns(heads, 'amount', ({ revenue }) => revenue / 100),
      [texts.total, 'amount', heads.map((head) => sum(head, ({ revenue }) => revenue) / 100)],
    ])
    .gap();
  if (heads.some(({ method }) => method !== 'pmg')) {
    builder
      .line(texts.sizesOverTime, 'section')
      .table([...dateColumns(heads), ...columns(heads, 'text', ({ sizes }) => sizes.join(' / '))]);
  }
}

function dateColumns(heads: readonly SnapshotHead[]): readonly PlanColumn[] {
  const { texts } = HISTORY_TEXTS;
  return [
    [texts.date, 'date', heads.map(({ asOf }) => asOf)],
    [texts.origin, 'text', heads.map(({ origin }) => texts.origins[origin])],
  ];
}

function columns(
  heads: readonly SnapshotHead[],
  format: 'count' | 'amount' | 'text',
  figureOf: (segment: SnapshotSegment) => number | string,
): readonly PlanColumn[] {
  return segmentsEver(heads).map(({ id, name }): PlanColumn => {
    const values = heads.map(({ segments }) => {
      const segment = segments.find((candidate) => candidate.id === id);
      return segment ? figureOf(segment) : null;
    });
    return [name, format, values];
  });
}

/** The segments of the latest date, in their order, then those that are no more. */
function segmentsEver(
  heads: readonly SnapshotHead[],
): readonly { readonly id: string; readonly name: Phrase }[] {
  const seen = new Map<string, { id: string; name: Phrase }>();
  for (const { segments } of [...heads].reverse()) {
    for (const { id, name } of segments) if (!seen.has(id)) seen.set(id, { id, name });
  }
  return [...seen.values()];
}

const sum = ({ segments }: SnapshotHead, figureOf: (segment: SnapshotSegment) => number): number =>
  segments.reduce((total, segment) => total + figureOf(segment), 0);
