import { EXPORTED_PER_PAGE, type ExportAnswer, type ExportRequest } from '../contract/exports';
import { exportLines } from '../core/exports/export-lines';
import {
  type ExportList,
  exportList,
  LEFT_OUT_REASONS,
  type ListedClient,
} from '../core/exports/export-list';
import { EXPORT_TEXTS } from '../core/exports/export-texts';
import { neutralCode } from '../core/exports/neutral-code';
import type { Phrase } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import { GROUP_CONTROL, GROUP_HEADER } from '../core/output/action-columns';
import type { TabId } from '../core/output/tab-plan';
import { csvOf } from '../core/text/csv';
import { fill } from '../core/text/fill';
import { formatNumber, plural } from '../core/text/numbers';
import { KEY_HEADERS, numberedKeys } from '../core/user-content/content';
import { RESULT_HEADER } from '../core/user-content/follow-up-columns';
import { analysisDate } from './analyse-source';
import { openSource } from './open-source';
import type { Ports } from './ports';
import { noSegmentTab } from './problems';

/**
 * The clients of a segment tab as it stands, for a mailing tool: what people noted in the tab counts, contacts and
 * consent come from the source. Nothing is written.
 */
export function exportSegment(ports: Ports, request: ExportRequest): Result<ExportAnswer> {
  const listed = listedIn(ports, request.segment);
  if (!listed) return failure(noSegmentTab());
  const opened = openSource(ports, request);
  if (!opened.ok) return opened;
  const { source } = opened.value;
  const { asOf } = analysisDate(ports, source, request.asOf);
  const clients = source.clientsAt(asOf);
  if (!clients.ok) return clients;
  const list = exportList(listed, clients.value, request.channel);
  const members = request.control ? list.control : list.clients;
  const { segment, page } = request;
  const [headers, ...lines] = exportLines(clients.value, members, {
    segment,
    asOf,
    language: ports.language,
  });
  const first = page * EXPORTED_PER_PAGE;
  const part = lines.slice(first, first + EXPORTED_PER_PAGE);
  const sensitive = [source.main, ...(source.join ? [source.join] : [])].flatMap((table) => table.sensitive);
  return success({
    fileName: fileNameOf(request, asOf),
    csv: csvOf(page === 0 ? [headers!, ...part] : part, page === 0),
    page,
    pages: Math.max(1, Math.ceil(lines.length / EXPORTED_PER_PAGE)),
    exported: members.length,
    leftOut: list.leftOut,
    summary: summaryOf(members.length, list, sensitive.length),
  });
}

const either = ({ fr, en }: Phrase): readonly string[] => [fr, en];

/** Rows of a segment tab: who, what came of the last contact, control or not; `undefined` without the tab. */
function listedIn({ workbook }: Ports, segment: string): readonly ListedClient[] | undefined {
  const id: TabId = segment === 'prospects' ? 'prospects' : `segment:${segment}`;
  const contacted = [KEY_HEADERS, either(RESULT_HEADER)];
  const rows =
    workbook.columnsOf(id, [...contacted, either(GROUP_HEADER)]) ??
    workbook.columnsOf(id, contacted) ??
    workbook.columnsOf(id, [KEY_HEADERS]);
  if (!rows) return undefined;
  const keys = numberedKeys(rows.map(([key]) => String(key ?? '')));
  return rows.flatMap(([, result, group], row) =>
    keys[row] === ''
      ? []
      : [
          {
            key: keys[row]!,
            result: String(result ?? ''),
            isControl: either(GROUP_CONTROL).includes(String(group ?? '')),
          },
        ],
  );
}

/** « envoi-r4-email-2025-06-30.csv »: no name of a segment. */
const fileNameOf = ({ segment, channel, control }: ExportRequest, asOf: string): string =>
  `${control ? 'temoin' : 'envoi'}-${neutralCode(segment).toLowerCase()}-${channel}-${asOf}.csv`;

function summaryOf(exported: number, { leftOut }: ExportList, sensitive: number): Phrase {
  const { texts } = EXPORT_TEXTS;
  const sentences = [
    fill(texts.exported, (language) => ({
      count: plural(exported, texts.client[language], texts.clients[language], language),
    })),
    ...(LEFT_OUT_REASONS.some((reason) => leftOut[reason] > 0)
      ? [
          fill(texts.leftOut, (language) => ({
            reasons: LEFT_OUT_REASONS.filter((reason) => leftOut[reason] > 0)
              .map(
                (reason) => `${texts.reasons[reason][language]} (${formatNumber(leftOut[reason], language)})`,
              )
              .join(', '),
          })),
        ]
      : []),
    ...(sensitive > 0 ? [fill(texts.sensitive, () => ({ count: String(sensitive) }))] : []),
  ];
  return { fr: sentences.map(({ fr }) => fr).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}
