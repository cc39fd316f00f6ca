import type { DuplicatesAnswer, DuplicatesRequest, MarkAnswer } from '../contract/duplicates';
import type { InspectRequest } from '../contract/requests';
import { MARK_HEADER } from '../core/duplicates/comparable';
import type { Links } from '../core/duplicates/decisions';
import { describeDuplicates } from '../core/duplicates/describe';
import { findDuplicates } from '../core/duplicates/find-duplicates';
import type { Findings } from '../core/duplicates/findings';
import type { AmountRule } from '../core/duplicates/merge/merge';
import { type DuplicatesReport, duplicatesReport } from '../core/duplicates/report';
import { keyRows } from '../core/duplicates/search/decided-groups';
import type { Phrase, Problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import { marksByKey } from '../core/output/duplicate-marks';
import { say } from '../core/text/typography';
import { type CopyState, loadCopy } from './copy-state';
import { decidedLinks } from './decisions';
import { comparableOf, openOrigin } from './open-origin';
import type { OpenedTable } from './open-source';
import type { Ports } from './ports';
import { copyWithoutSource, nothingWritten, notSearchable } from './problems';

/**
 * Up to so many rows the server searches; above, the page does. An assumption: a search of 5,000 rows takes half a second
 * here, and Apps Script is taken to be ten times slower; the call is meant to last less than twenty seconds.
 */
export const SERVER_ROWS = 5_000;

/** Looks for records that are one client; nothing is written. */
export function lookForDuplicates(ports: Ports, request: DuplicatesRequest): Result<DuplicatesAnswer> {
  const opened = openOrigin(ports, request);
  if (!opened.ok) return nothingToLookFor(opened.problem) ?? opened;
  const { sheetId, table } = opened.value;
  const copy = copyOf(ports, opened.value);
  const idle = idleReason(opened.value);
  const isLarge = idle === null && table.rowCount > SERVER_ROWS;
  const links = idle === null ? decidedLinks(ports) : undefined;
  const amounts = request.amounts ?? copy?.amounts;
  return success({
    ...{ sheetId, idle, rows: table.rowCount },
    forBrowser: isLarge && links ? { links, mark: opened.value.mark, choices: opened.value.choices } : null,
    findings: isLarge || !links ? null : findingsIn(opened.value, links, { ...request, amounts }, ports),
    amounts: amounts ?? null,
    merged: copy?.amounts !== undefined,
    written: ports.workbook.tabs().some(({ ours }) => ours === 'duplicates'),
  });
}

/** Whoever goes on with a copy of unknown origin can still segment it. */
const nothingToLookFor = ({ code, text }: Problem): Result<DuplicatesAnswer> | undefined =>
  code === copyWithoutSource().code
    ? success({
        ...{ sheetId: -1, rows: 0, idle: text, forBrowser: null, findings: null },
        ...{ amounts: null, merged: false, written: false },
      })
    : undefined;

/** What is known of the clean copy, where it was made of this very tab. */
export function copyOf({ settings }: Ports, { sheetId }: OpenedTable): CopyState | undefined {
  const copy = loadCopy(settings);
  return copy?.sheetId === sheetId ? copy : undefined;
}

const idleReason = ({ mapping, table }: OpenedTable): Phrase | null => {
  if (mapping.shape === 'orders') return notSearchable().text;
  return table.rowCount < 2 ? ONE_ROW : null;
};

const ONE_ROW: Phrase = {
  fr: 'Une seule fiche : rien à rapprocher.',
  en: 'One record only: nothing to compare.',
};

/** The search and what it found, as data. */
export function findingsIn(
  opened: OpenedTable,
  links: Links,
  { caution, amounts }: { readonly caution?: number; readonly amounts?: AmountRule | undefined },
  { language }: Ports,
): Findings {
  const { table, mapping } = comparableOf(opened);
  const duplicates = findDuplicates(table, mapping, { ...links, caution: caution ?? 0 });
  return describeDuplicates(duplicates, table, mapping, { links, amounts: amounts ?? 'sum', language });
}

/** Everything found, as data; an order list has no duplicates of clients. */
export function reportDuplicates(ports: Ports, request: DuplicatesRequest): Result<DuplicatesReport> {
  const opened = openOrigin(ports, request);
  if (!opened.ok) return opened;
  if (opened.value.mapping.shape === 'orders') return success({ groups: [], pairs: [], notDuplicates: [] });
  const { table, mapping } = comparableOf(opened.value);
  const duplicates = findDuplicates(table, mapping, {
    ...decidedLinks(ports),
    caution: request.caution ?? 0,
  });
  const amounts = request.amounts ?? copyOf(ports, opened.value)?.amounts ?? 'sum';
  return success(duplicatesReport(duplicates, table, mapping, ports.language, { amounts }));
}

/** « Doublon ? » beside the user's own columns: what « Doublons » says of each row, found again by its content. */
export function markSource(ports: Ports, request: InspectRequest): Result<MarkAnswer> {
  const standing = ports.workbook.valuesOf('duplicates');
  if (standing.length === 0) return failure(nothingWritten());
  const opened = openOrigin(ports, request);
  if (!opened.ok) return opened;
  const { table, mapping } = comparableOf(opened.value);
  const marks = marksByKey(standing, ports.language);
  const texts = new Array<string>(lastRowOf(opened.value) - table.headerRow - 1).fill('');
  keyRows(table, mapping).keys.forEach((key, row) => {
    texts[table.sheetRows[row]! - table.headerRow - 2] = marks.get(key) ?? '';
  });
  const header = say(MARK_HEADER, ports.language);
  ports.workbook.writeColumn(opened.value.sheetId, table.headerRow + 1, header, texts);
  return success({ marked: texts.filter((text) => text !== '').length, header });
}

const lastRowOf = ({ table }: OpenedTable): number =>
  table.sheetRows[table.rowCount - 1] ?? table.headerRow + 1;
