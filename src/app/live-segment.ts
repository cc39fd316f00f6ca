import type { LiveAnswer, LiveRequest } from '../contract/tools';
import { HEADERS_ROW, type LiveSource, liveSegmentFormulas, NAMES_ROW } from '../core/formulas/live-segment';
import { failure, type Result, success } from '../core/model/result';
import { SEGMENT_HEADER } from '../core/output/client-columns';
import { KEPT_HEADERS } from '../core/output/kept-columns';
import { liveName } from '../core/output/live-tab';
import { LIVE_TEXTS } from '../core/output/live-texts';
import { numberFormats } from '../core/output/number-formats';
import type { CellBlock } from '../core/output/plan-changes';
import { sayWith } from '../core/text/say-with';
import { say } from '../core/text/typography';
import { headerRowOf } from '../core/user-content/content';
import { loadAnalysis } from './last-analysis';
import type { Ports } from './ports';
import { noSegments, noSegmentTab } from './problems';

/**
 * A tab of the user's own where a `FILTER` lists a segment as « Clients segmentés » says it, « Segment retenu » included:
 * it follows by itself what is changed there. No column for notes: rows move. The one there is, if there is one. The source
 * is not read: this takes as long for any number of clients.
 */
export function liveSegment(ports: Ports, { segment }: LiveRequest): Result<LiveAnswer> {
  const { workbook, cells, language, settings } = ports;
  const last = loadAnalysis(settings);
  const source = last && sourceIn(ports);
  if (!last || !source) return failure(noSegments());
  const listed = last.listed?.[segment];
  if (!listed) return failure(noSegmentTab());
  const name = liveName(listed.name, language);
  const standing = workbook
    .tabs()
    .find((tab) => tab.ours === `live:${segment}` || (tab.name === name && !tab.ours));
  if (standing) {
    workbook.show(standing.sheetId);
    return success({ sheetId: standing.sheetId, name: standing.name });
  }
  const { about, segment: label } = LIVE_TEXTS.texts;
  const sheetId = workbook.addTab(
    name,
    [
      line(1, [sayWith(about, language, { segment: listed.name })]),
      line(NAMES_ROW, [say(label, language), listed.member, listed.chosenAs]),
    ],
    numberFormats(last.figures?.currency ?? '', language),
    // Everybody may come to be of this segment.
    { rows: HEADERS_ROW + source.clients, columns: source.columns },
  );
  const formulas = liveSegmentFormulas(source, workbook.locale());
  cells.writeFormula(sheetId, HEADERS_ROW, 1, formulas.headers);
  cells.writeFormula(sheetId, HEADERS_ROW + 1, 1, formulas.rows);
  return success({ sheetId, name });
}

const line = (row: number, texts: readonly string[]): CellBlock => ({
  ...{ row, column: 1 },
  cells: [texts],
  formats: texts.map(() => 'text' as const),
});

/** Where « Clients segmentés » stands, if it does, how many columns its headers take, and how many clients it holds. */
function sourceIn({ workbook, language }: Ports): (LiveSource & { readonly clients: number }) | undefined {
  const tab = workbook.tabs().find(({ ours }) => ours === 'clients');
  const headerRow = headerRowOf('clients') + 1;
  const headers = tab && workbook.readRows(tab.sheetId, headerRow, 1);
  if (!tab || !headers) return undefined;
  const columns = headers.columns.filter(({ values }) => String(values[0] ?? '') !== '').length;
  return {
    ...{ tab: tab.name, headerRow, columns },
    segmentHeader: say(SEGMENT_HEADER, language),
    keptHeader: say(KEPT_HEADERS.segment, language),
    clients: workbook.sizeOf(tab.sheetId).rows - headerRow,
  };
}
