import type { Analysis } from '../analysis/analysis';
import type { Comparison } from '../history/compare';
import { type SnapshotHead, snapshotOf } from '../history/snapshot';
import { dayNumber, isoDateOfDay } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { formatDate, formatShare, plural } from '../text/numbers';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import { regionBlock } from './dashboard-regions';
import { CHART_ROWS, overTimeBlock, segmentBlock, zeroBlock } from './dashboard-segments';
import { signalsBlock } from './dashboard-signals';
import { DASHBOARD_WORDS } from './dashboard-words';
import { promisingBlock } from './summary-promising';
import { reconciliationBlocks } from './summary-reconciliation';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

export interface ShownDashboard {
  readonly analysis: Analysis;
  /** By date, all that is known of the past. */
  readonly heads: readonly SnapshotHead[];
  readonly comparison: Comparison | undefined;
  /** Conversion of the latest measured campaign, by segment id. */
  readonly conversions: ReadonlyMap<string, number>;
}

/** « Tableau de bord »: each segment now and before, since the starting point, concentration, map, regions, weak signals. */
export function dashboardTab(shown: ShownDashboard, language: Language): TabPlan {
  const { texts } = DASHBOARD_WORDS;
  const { analysis, heads, comparison } = shown;
  const now = snapshotOf(analysis, 'analysis').head;
  const zero = heads[0] ?? now;
  const dates = { now: now.asOf, before: comparison?.from.asOf ?? now.asOf, zero: zero.asOf };
  const dated = (phrase: Phrase): Phrase =>
    fill(phrase, (spoken) => ({
      now: formatDate(dates.now, spoken),
      before: formatDate(dates.before, spoken),
      zero: formatDate(dates.zero, spoken),
    }));
  const look = {
    id: 'dashboard',
    name: say(texts.name, language),
    widths: [230],
    otherWidths: 120,
    gridlines: false,
  } as const;
  const builder = new TabBuilder(look, language)
    .line(texts.title, 'title')
    .line(dated(comparison ? texts.dated : texts.alone), 'strong')
    .line(basisLine(analysis), 'muted');
  freshness(builder, analysis);
  builder.gap();
  segmentBlock(builder, shown, now, dated);
  if (zero.asOf !== now.asOf) zeroBlock(builder, zero, now, dated);
  if (heads.length > 1) overTimeBlock(builder, heads);
  paretoBlock(builder, analysis);
  mapBlock(builder, analysis);
  regionBlock(builder, analysis);
  signalsBlock(builder, analysis);
  promisingBlock(builder, analysis);
  reconciliationBlocks(builder, analysis);
  return builder.build();
}

function freshness(builder: TabBuilder, { clients, options }: Analysis): void {
  const { texts } = DASHBOARD_WORDS;
  const asOf = dayNumber(options.asOf);
  // Later orders do not count, and are mostly mistakes.
  const days = clients.lastDay.filter((day) => day <= asOf);
  if (days.length === 0) return;
  const last = days.reduce((latest, day) => Math.max(latest, day));
  const age = asOf - last;
  builder.line(
    fill(texts.fresh, (language) => ({
      day: formatDate(isoDateOfDay(last), language),
      days: plural(age, texts.day[language], texts.days[language], language),
    })),
    'muted',
  );
}

function paretoBlock(builder: TabBuilder, { concentration }: Analysis): void {
  if (!concentration) return;
  const { texts } = DASHBOARD_WORDS;
  const { curve, topFifth } = concentration;
  const title = fill(texts.pareto, (language) => ({ share: formatShare(topFifth, language) }));
  builder.line(title, 'section');
  const row = builder.rowCount + 1;
  builder
    .table([
      [texts.best, 'percent', curve.map((_, tenth) => (tenth + 1) / 10)],
      [texts.cumulated, 'percent', curve],
    ])
    .chart('line', texts.cumulated, [{ row, column: 1, rows: curve.length + 1, columns: 2 }], CHART_ROWS);
}

/** Clients by score of recency (rows, best first) and of frequency (columns). */
function mapBlock(builder: TabBuilder, { rfm }: Analysis): void {
  if (!rfm) return;
  const classes = rfm.limits.classes;
  const scores = Array.from({ length: classes }, (_, index) => index + 1);
  const count = (r: number, f: number): number =>
    rfm.r.reduce((sum, score, client) => sum + (score === r && rfm.f[client] === f ? 1 : 0), 0);
  const rows = [...scores].reverse();
  builder
    .line(DASHBOARD_WORDS.texts.map, 'section')
    .table([
      [{ fr: 'R \\ F', en: 'R \\ F' }, 'text', rows.map((r) => `R${r}`)],
      ...scores.map((f) => [{ fr: `F${f}`, en: `F${f}` }, 'count', rows.map((r) => count(r, f))] as const),
    ])
    .gap();
}
