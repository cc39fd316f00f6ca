import type { ExplainAnswer } from '../contract/tools';
import type { Analysis } from '../core/analysis/analysis';
import { explainClient } from '../core/explain/explain-client';
import { failure, type Result, success } from '../core/model/result';
import { headerRowOf, isList, numberedKeys } from '../core/user-content/content';
import { analyseSource } from './analyse-source';
import { type LastAnalysis, loadAnalysis } from './last-analysis';
import { openSource } from './open-source';
import type { Ports, TabInfo } from './ports';
import { clientGone, noAnalysis, noClientHere } from './problems';
import { decisionsNow } from './segment-decisions';

/**
 * How the client of the selected row is classed, computed by the analysis itself from the source as it stands now, with
 * what « Réglages » says now. Nothing is written.
 */
export function explainSelection(ports: Ports): Result<ExplainAnswer> {
  const last = loadAnalysis(ports.settings);
  if (!last) return failure(noAnalysis());
  const pointed = pointedClient(ports, last);
  if (!pointed) return failure(noClientHere());
  const opened = openSource(ports, last.request);
  if (!opened.ok) return opened;
  const decisions = decisionsNow(ports);
  if (!decisions.ok) return decisions;
  const analysis = analyseSource(ports, opened.value, last.request, decisions.value);
  if (!analysis.ok) return analysis;
  const client = clientOf(analysis.value, pointed);
  if (client < 0) return failure(clientGone());
  return success({
    client: analysis.value.clients.names[client]!,
    key: analysis.value.clients.keys[client]!,
    tab: pointed.tab,
    asOf: last.request.asOf,
    made: last.day,
    sourceChanged: opened.value.mark !== last.mark,
    shown: pointed.segment ?? null,
    now: segmentOf(analysis.value, client),
    sections: explainClient(analysis.value, client),
  });
}

/** Whose row it is: by the reference of the client, or by a row of one of the source's tabs. */
interface Pointed {
  readonly tab: string;
  readonly key?: string;
  readonly sourceRow?: number;
  /** Which of the source's tabs; absent: the one that describes the clients. */
  readonly table?: 'main' | 'join';
  /** The segment that the row shows. */
  readonly segment?: string;
}

const segmentOf = ({ segments, segmentOf: places }: Analysis, client: number) =>
  segments[places[client]!]?.member ?? null;

function pointedClient(ports: Ports, last: LastAnalysis): Pointed | undefined {
  const { sheetId, name, areas } = ports.cells.selected();
  const { row } = areas[areas.length - 1]!;
  const { source } = last.request;
  if (sheetId === source.sheetId) return { tab: name, sourceRow: row, table: 'main' };
  if (sheetId === source.joinSheetId) return { tab: name, sourceRow: row, table: 'join' };
  const tabs = ports.workbook.tabs();
  const tab = tabs.find((known) => known.sheetId === sheetId);
  if (!tab?.ours || !isList(tab.ours)) return undefined;
  const pointed = pointedInList(ports, tab, row);
  // Rows of origin are those of the user's own tab: they say nothing of a copy that is analysed in its place.
  const ofCopy = tabs.some((known) => known.sheetId === source.sheetId && known.ours === 'clean');
  return pointed?.sourceRow && ofCopy ? undefined : pointed;
}

const REFERENCE = ['Référence client', 'Client reference'];
const SOURCE_ROW = ['Ligne d’origine', 'Source row'];
const SEGMENT = ['Segment'];

/** The headers, the row, and the references above it: two clients may bear the same one. */
function pointedInList({ cells }: Ports, { sheetId, name, ours }: TabInfo, row: number): Pointed | undefined {
  const headerRow = headerRowOf(ours!) + 1;
  if (row <= headerRow) return undefined;
  const headers = cells.rowAt(sheetId, headerRow).map(String);
  const values = cells.rowAt(sheetId, row);
  const textAt = (wanted: readonly string[]): string =>
    String(values[headers.findIndex((header) => wanted.includes(header))] ?? '');
  const sourceRow = Number(textAt(SOURCE_ROW));
  if (sourceRow > 0) return { tab: name, sourceRow };
  const position = headers.findIndex((header) => REFERENCE.includes(header));
  if (position < 0 || values[position] === '') return undefined;
  const above = { row: headerRow + 1, column: position + 1, rows: row - headerRow, columns: 1 };
  const keys = numberedKeys(cells.valuesIn(sheetId, above).map(([key]) => String(key)));
  const segment = textAt(SEGMENT);
  return { tab: name, key: keys[keys.length - 1]!, ...(segment ? { segment } : {}) };
}

function clientOf({ clients }: Analysis, { key, sourceRow, table }: Pointed): number {
  if (key !== undefined) return numberedKeys(clients.keys).indexOf(key);
  if (table === clients.moneyTable) return clients.rows.findIndex((rows) => rows.includes(sourceRow!));
  const { rowOf, table: described } = clients.attributes;
  return rowOf.findIndex((row) => row >= 0 && described.sheetRows[row] === sourceRow);
}
