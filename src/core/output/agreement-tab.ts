import type { CellValue } from '../model/cell';
import type { Phrase } from '../model/problem';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { headerRowOf, type UserItem } from '../user-content/content';
import { AGREEMENT } from './agreement-words';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

/** A client as « Clients segmentés » shows it. */
export interface ListedClient {
  readonly key: string;
  readonly name: string;
  readonly segment: string;
  readonly revenue: number;
  readonly reason: string;
}

/** Names read of each segment. */
const NAMES = 10;

const WIDTHS = [150, 220, 130, 380, 140];

/** The two columns that people fill in: theirs, so that they follow the client like any column that they add. */
export const answerColumns = (language: Language): readonly UserItem[] =>
  [AGREEMENT.texts.agreed, AGREEMENT.texts.remark].map((header) => ({
    ...{ at: 'column', tab: 'agreement', column: say(header, language) },
  }));

/**
 * « 10 clients par segment : d’accord ? »: ten names of each segment, evenly from the largest revenue to the smallest.
 * Those who were answered about before stay in the list. Segments by their revenue.
 */
export function agreementTab(
  clients: readonly ListedClient[],
  answered: ReadonlySet<string>,
  language: Language,
): TabPlan {
  const { texts } = AGREEMENT;
  const lines = bySegment(clients).flatMap((members) => namesOf(members, answered));
  const look = { id: 'agreement', name: say(texts.name, language), widths: WIDTHS } as const;
  const builder = new TabBuilder(look, language).line(texts.about).table(
    [
      [texts.segment, 'text', lines.map(({ segment }) => segment)],
      [texts.client, 'text', lines.map(({ name }) => name)],
      [texts.revenue, 'amount', lines.map(({ revenue }) => revenue)],
      [texts.reason, 'text', lines.map(({ reason }) => reason)],
      [texts.key, 'text', lines.map(({ key }) => key)],
    ],
    { main: true },
  );
  const first = headerRowOf('agreement') + 2;
  const answers = WIDTHS.length + 1;
  builder.style('header', { row: first - 1, column: answers, rows: 1, columns: 2 });
  if (lines.length > 0)
    builder
      .style('wrapped', { row: first, column: 1, rows: lines.length, columns: answers + 1 })
      .style('input', { row: first, column: answers, rows: lines.length, columns: 2 })
      .list({ row: first, column: answers, rows: lines.length, columns: 1 }, [texts.yes, texts.no]);
  return builder.build();
}

const revenueOf = (clients: readonly ListedClient[]): number =>
  clients.reduce((sum, { revenue }) => sum + revenue, 0);

/** Best revenue first, segments and clients. */
function bySegment(clients: readonly ListedClient[]): readonly (readonly ListedClient[])[] {
  const groups = new Map<string, ListedClient[]>();
  for (const client of clients) {
    if (client.segment === '') continue;
    const group = groups.get(client.segment);
    if (group) group.push(client);
    else groups.set(client.segment, [client]);
  }
  const members = [...groups.values()].map((group) => group.sort((a, b) => b.revenue - a.revenue));
  return members.sort((a, b) => revenueOf(b) - revenueOf(a));
}

function namesOf(members: readonly ListedClient[], answered: ReadonlySet<string>): readonly ListedClient[] {
  const last = Math.max(members.length - 1, 0);
  const steps = Math.min(NAMES, members.length);
  const chosen = new Set(
    Array.from({ length: steps }, (_, step) => Math.round((step * last) / Math.max(steps - 1, 1))),
  );
  return members.filter(({ key }, index) => chosen.has(index) || answered.has(key));
}

/** What stands in the list: who has an answer or a remark, and how many have no answer yet; `undefined` without a list. */
export function readAgreements(
  rows: readonly (readonly CellValue[])[],
): { readonly answered: ReadonlySet<string>; readonly open: number } | undefined {
  const { texts } = AGREEMENT;
  const headers = (rows[headerRowOf('agreement')] ?? []).map((cell) => fold(String(cell ?? '')));
  const at = ({ fr, en }: Phrase): number =>
    headers.findIndex((header) => header === fold(fr) || header === fold(en));
  const [agreed, remark, key] = [at(texts.agreed), at(texts.remark), at(texts.key)];
  if (agreed < 0 || key < 0) return undefined;
  const answered = new Set<string>();
  let open = 0;
  for (const row of rows.slice(headerRowOf('agreement') + 1)) {
    const textIn = (column: number): string => String(row[column] ?? '').trim();
    if (textIn(key) === '') continue;
    if (textIn(agreed) === '') open++;
    if (textIn(agreed) + textIn(remark) !== '') answered.add(textIn(key));
  }
  return { answered, open };
}
