import type { Comparison, SegmentFate } from '../history/compare';
import { HISTORY_TEXTS } from '../history/history-texts';
import { sameBasis } from '../history/notices';
import type { SnapshotHead } from '../history/snapshot';
import type { Phrase, Problem } from '../model/problem';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { formatDate, formatNumber } from '../text/numbers';
import { say } from '../text/typography';
import { comparedBlock, type TwoDates } from './compared-dates';
import { overTimeBlocks } from './history-over-time';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

export interface ShownHistory {
  /** By date. */
  readonly heads: readonly SnapshotHead[];
  /** Absent while a single date is known. */
  readonly comparison: Comparison | undefined;
  /** The dates that would be compared if nobody had chosen any. */
  readonly proposed: TwoDates | undefined;
  readonly notices: readonly Problem[];
  /** What is shown of a client, by key. */
  readonly nameOf: (key: string) => string;
}

/** Clients listed one by one: more would be read by nobody, and would take more than one call to write. */
const MOST_MOVERS = 1000;

/** « Historique »: segments over time, then two dates compared: fate of each segment, moves, who and why. */
export function historyTab(history: ShownHistory, language: Language): TabPlan {
  const { texts } = HISTORY_TEXTS;
  const { heads, comparison, notices } = history;
  const look = {
    id: 'history',
    name: say(texts.name, language),
    widths: [230],
    otherWidths: 120,
    gridlines: false,
  } as const;
  const builder = new TabBuilder(look, language).line(texts.title, 'title');
  const last = heads[heads.length - 1];
  if (comparison)
    builder.line(
      fill(texts.between, (spoken) => basisIn(comparison, spoken)),
      'muted',
    );
  else if (last) {
    builder.line(fill(texts.onlyOne, (spoken) => ({ date: formatDate(last.asOf, spoken) })));
  }
  for (const { text } of notices) builder.line(text);
  builder.gap();
  if (comparison) {
    const { from, to } = comparison;
    const chosen = { from: from.asOf, to: to.asOf };
    comparedBlock(builder, chosen, history.proposed ?? chosen);
    builder.gap();
    fatesBlock(builder, comparison);
    matrixBlock(builder, comparison, language);
  }
  overTimeBlocks(builder, heads);
  if (comparison) moversBlock(builder, history, comparison);
  return builder.build();
}

const TAX: Readonly<Record<SnapshotHead['tax'], Phrase>> = {
  HT: { fr: 'HT', en: 'excl. tax' },
  TTC: { fr: 'TTC', en: 'incl. tax' },
  unknown: { fr: '(HT ou TTC non précisé)', en: '(tax not stated)' },
};

const basisIn = ({ from, to }: Comparison, language: Language) => ({
  from: formatDate(from.asOf, language),
  to: formatDate(to.asOf, language),
  tax: TAX[to.tax][language],
  currency: to.currency,
});

function fatesBlock(builder: TabBuilder, comparison: Comparison): void {
  const { texts } = HISTORY_TEXTS;
  const { from, to, fates, total } = comparison;
  const dated = (phrase: Phrase): Phrase => fill(phrase, (language) => basisIn(comparison, language));
  const rows = [...fates, total];
  const column = (figureOf: (fate: SegmentFate) => number | null) => rows.map(figureOf);
  const isMoney = sameBasis(from, to);
  builder.line(dated(texts.fates), 'section');
  if (isMoney && to.cumulative && from.cumulative) builder.line(texts.cumulative, 'muted');
  builder
    .table([
      [dated(texts.segment), 'text', [...from.segments.map(({ name }) => name), texts.total]],
      [texts.clients, 'count', column(({ clients }) => clients)],
      [texts.ordered, 'count', column(({ ordered }) => ordered)],
      [texts.retention, 'percent', column(({ retention }) => retention)],
      [texts.stayed, 'count', column(({ stayed }) => stayed)],
      [texts.moved, 'count', column((fate) => fate.clients - fate.stayed - goneOf(fate))],
      [texts.left, 'count', column(goneOf)],
      ...(isMoney
        ? ([
            [dated(texts.revenueBefore), 'amount', column(({ revenueBefore }) => revenueBefore / 100)],
            [dated(texts.revenueAfter), 'amount', column(({ revenueAfter }) => revenueAfter / 100)],
            [texts.change, 'amount', column((fate) => changeOf(fate) / 100)],
            [texts.changeShare, 'percent', column(changeShare)],
          ] as const)
        : []),
    ])
    .gap();
}

const goneOf = ({ now }: SegmentFate): number => now[now.length - 1]!;
const changeOf = ({ revenueBefore, revenueAfter }: SegmentFate): number => revenueAfter - revenueBefore;
const changeShare = (fate: SegmentFate): number | null =>
  fate.revenueBefore > 0 ? changeOf(fate) / fate.revenueBefore : null;

function matrixBlock(builder: TabBuilder, comparison: Comparison, language: Language): void {
  const { texts } = HISTORY_TEXTS;
  const { from, to, fates, arrived } = comparison;
  const columns = [...to.segments.map(({ name }) => name), texts.withoutSegment, texts.absent];
  builder
    .line(texts.matrix, 'section')
    .table([
      [
        fill(texts.fromTo, () => basisIn(comparison, language)),
        'text',
        [...from.segments.map(({ name }) => name), texts.newcomers],
      ],
      ...columns.map(
        (name, place) =>
          [name, 'count', [...fates.map(({ now }) => now[place]!), arrived[place] ?? null]] as const,
      ),
    ])
    .gap();
}

function moversBlock(builder: TabBuilder, { nameOf }: ShownHistory, { from, to, movers }: Comparison): void {
  if (movers.length === 0) return;
  const { texts } = HISTORY_TEXTS;
  const shown = movers.slice(0, MOST_MOVERS);
  const counts = (language: Language) => ({
    shown: formatNumber(shown.length, language),
    total: formatNumber(movers.length, language),
  });
  const nameIn = (head: SnapshotHead, place: number): Phrase =>
    head.segments[place]?.name ?? texts.withoutSegment;
  builder
    .gap()
    .line(texts.movers, 'section')
    .line(fill(texts.moversShown, counts), 'muted')
    .table([
      [texts.client, 'text', shown.map(({ key }) => nameOf(key))],
      [texts.before, 'text', shown.map((mover) => nameIn(from, mover.from))],
      [texts.now, 'text', shown.map((mover) => nameIn(to, mover.to))],
      [texts.revenue, 'amount', shown.map(({ revenue }) => (Number.isNaN(revenue) ? null : revenue / 100))],
      [texts.why, 'text', shown.map(({ why }) => why)],
    ]);
}
