import type { Analysis, SegmentFigures } from '../analysis/analysis';
import { HEADERS_ROW } from '../formulas/live-segment';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { sayWith } from '../text/say-with';
import { say } from '../text/typography';
import { headerRowOf } from '../user-content/content';
import { SEGMENT_HEADER } from './client-columns';
import { chosenAs, segmentedColumns, WIDTHS } from './client-tabs';
import { KEPT_HEADERS } from './kept-columns';
import { LIVE_TEXTS } from './live-texts';
import { type PlanColumn, TabBuilder } from './tab-builder';
import type { PlanRange, SetFormat, TabPlan } from './tab-plan';

const { texts } = LIVE_TEXTS;

/** « Champions (en direct) ». */
export const liveName = (segment: string, language: Language): string =>
  sayWith(texts.tab, language, { segment });

/**
 * A segment as « Clients segmentés » says it, « Segment retenu » included, by a formula: it follows what is changed there.
 * No column for notes, for rows move. Room for twice its clients and a thousand more, so that all such lists together take
 * about the room of two bases: the next analysis fits it again.
 */
export function liveTab(segment: SegmentFigures, analysis: Analysis, language: Language): TabPlan {
  const columns = segmentedColumns(analysis, []);
  const room = Math.min(analysis.clients.count, 2 * segment.members.length + 1_000);
  const rows = HEADERS_ROW + room;
  const { id, name, member, color } = segment;
  const tab = new TabBuilder(
    { id: `live:${id}`, name: liveName(say(name, language), language), color, widths: WIDTHS },
    language,
  )
    .line(fill(texts.about, (said) => ({ segment: name[said] })))
    .cells([texts.segment, member, chosenAs(segment)].map((text) => [text, 'text'] as const))
    .gap()
    // The headers are a formula’s result.
    .cells(
      columns.map(() => [null, 'integer'] as const),
      'header',
      'tall',
    )
    .build();
  return {
    ...tab,
    formats: new Map([...tab.formats, ...formatsBelow(columns, room)]),
    frozenRows: HEADERS_ROW,
    dataRows: segment.members.length,
    live: {
      rows,
      shows: {
        headerRow: headerRowOf('clients') + 1,
        columns: columns.length,
        segmentHeader: say(SEGMENT_HEADER, language),
        keptHeader: say(KEPT_HEADERS.segment, language),
      },
    },
  };
}

/** Formats of the columns under the headers: a formula's results have none of their own. */
function formatsBelow(
  columns: readonly PlanColumn[],
  rows: number,
): ReadonlyMap<SetFormat, readonly PlanRange[]> {
  const formats = new Map<SetFormat, PlanRange[]>();
  columns.forEach(([, format], index) => {
    if (format === 'integer' || format === 'text') return;
    const range = { row: HEADERS_ROW + 1, column: index + 1, rows, columns: 1 };
    formats.set(format, [...(formats.get(format) ?? []), range]);
  });
  return formats;
}
