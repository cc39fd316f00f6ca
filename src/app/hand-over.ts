import type { HandOverAnswer, HandOverRequest, RowsAnswer, RowsRequest } from '../contract/duplicates';
import { fingerprint } from '../core/analysis/fingerprint';
import { rememberedAnswers, rememberedBy } from '../core/duplicates/answers';
import type { Links } from '../core/duplicates/decisions';
import type { Findings } from '../core/duplicates/findings';
import { pageOf } from '../core/model/pages';
import { failure, type Result, success } from '../core/model/result';
import type { Grid } from '../core/model/table';
import { isFindings } from './check-findings';
import type { Ports } from './ports';
import { handedOverNothing, ownTab, sourceChanged, tabGone } from './problems';

/** A call reads at most so many cells, and their texts: under the prices assumed, about twelve seconds. */
const CELLS_PER_PAGE = 100_000;

const FOUND_NAME = 'Segments PME – recherche';

/** One page of a tab of the user's, read anew. */
interface Page {
  readonly grid: Grid;
  readonly rowCount: number;
  readonly pages: number;
}

/** Rows of a tab, page by page, for a page that works on them itself; nothing is written. */
export function rowsOf(ports: Ports, { sheetId, page }: RowsRequest): Result<RowsAnswer> {
  const read = readPage(ports, sheetId, page);
  if (!read.ok) return read;
  const { grid, rowCount, pages } = read.value;
  return success({
    ...{ ...pageOf(grid), rowCount, pages },
    fingerprint: fingerprint(grid),
  });
}

function readPage({ workbook }: Ports, sheetId: number, page: number): Result<Page> {
  const tab = workbook.tabs().find((candidate) => candidate.sheetId === sheetId);
  if (!tab) return failure(tabGone());
  if (tab.ours !== undefined) return failure(ownTab(tab.name));
  const { rows, columns } = workbook.sizeOf(sheetId);
  const perPage = Math.max(1, Math.floor(CELLS_PER_PAGE / Math.max(1, columns)));
  const first = page * perPage + 1;
  const count = Math.min(perPage, rows - first + 1);
  const grid = count > 0 ? workbook.readRows(sheetId, first, count) : undefined;
  return grid ? success({ grid, rowCount: rows, pages: Math.ceil(rows / perPage) }) : failure(tabGone());
}

/** Takes one part of what a page found, after a look at the rows that it speaks of. */
export function handOver(ports: Ports, request: HandOverRequest): Result<HandOverAnswer> {
  const { workbook } = ports;
  const read = readPage(ports, request.sheetId, request.page);
  if (!read.ok) return read;
  const isSame =
    read.value.rowCount === request.rowCount && fingerprint(read.value.grid) === request.fingerprint;
  if (!isSame) {
    workbook.drop('found');
    return failure(sourceChanged());
  }
  if (request.page === 0) workbook.drop('found');
  const first = [request.id, request.sheetId, request.rowCount, request.page, read.value.pages].join(' ');
  // A letter in front: a text that begins with an apostrophe would lose it.
  const pieces = request.pieces.map((piece) => [`j${piece}`]);
  workbook.appendTo('found', FOUND_NAME, [[`p${first}`], ...pieces], true);
  return success({ taken: true });
}

/** What a page handed over under this number, whole and sound, with the decisions as they are now. */
export interface HandedOver {
  readonly findings: Findings;
  readonly mark: string;
}

export function handedOver(ports: Ports, id: string, links: Links): Result<HandedOver> {
  const lines = ports.workbook.linesOf('found');
  const parts = lines.flatMap((line) => (line.startsWith('p') ? [line.slice(1).split(' ')] : []));
  const isWhole =
    parts.length > 0 && parts.every(([name], index) => name === id && parts[index]![3] === String(index));
  if (!isWhole || parts.length !== Number(parts[0]![4])) return failure(handedOverNothing());
  const [, sheetId, rowCount] = parts[0]!;
  if (ports.workbook.sizeOf(Number(sheetId)).rows !== Number(rowCount)) return failure(sourceChanged());
  const findings = findingsIn(lines);
  return findings
    ? success({ findings: withAnswers(findings, links), mark: `${id} ${rowCount}` })
    : failure(handedOverNothing());
}

function findingsIn(lines: readonly string[]): Findings | undefined {
  const text = lines.flatMap((line) => (line.startsWith('j') ? [line.slice(1)] : [])).join('');
  try {
    const findings: unknown = JSON.parse(text);
    return isFindings(findings) ? findings : undefined;
  } catch {
    return undefined;
  }
}

/** The user may have decided since the page searched. */
function withAnswers(findings: Findings, links: Links): Findings {
  const remembered = rememberedBy(links);
  const groups = findings.groups.map((group) => {
    const keys = group.records.map(({ key }) => key);
    const answers = rememberedAnswers({ kind: group.kind, keys }, remembered);
    return {
      ...group,
      records: group.records.map((record, index) => ({ ...record, answer: answers[index] ?? null })),
    };
  });
  return { ...findings, groups };
}
