import type { Analysis, SegmentFigures } from '../analysis/analysis';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { formatShare, plural } from '../text/numbers';
import { say } from '../text/typography';
import { FOLLOW_UP_COLUMNS } from '../user-content/follow-up-columns';
import { actionColumn, controlColumn, type Working } from './action-columns';
import { basisLine } from './basis-line';
import { methodColumns, prospectScoreColumns, scoreReasonColumn } from './class-columns';
import {
  type ClientColumn,
  clientColumns,
  figureColumns,
  identityColumns,
  placeColumns,
  reasonColumn,
  scoreColumns,
  segmentColumn,
} from './client-columns';
import { KEPT_HEADERS, keptColumns } from './kept-columns';
import { predictionColumns, stakeColumns } from './outlook-columns';
import { type PlanColumn, TabBuilder, type TabLook } from './tab-builder';
import type { TabPlan } from './tab-plan';

/** First column wide enough for a company's name, the others alike: one call sets all widths. */
export const WIDTHS = [220];

export const CLIENTS_NAME: Phrase = { fr: 'Clients segmentés', en: 'Segmented clients' };
export const PROSPECTS_NAME: Phrase = { fr: 'Prospects', en: 'Prospects' };

/** Above every list: what it is, and the basis of its figures. */
function startTab(
  look: Omit<TabLook, 'widths'>,
  title: Phrase,
  analysis: Analysis,
  language: Language,
): TabBuilder {
  const basis = basisLine(analysis);
  return new TabBuilder({ ...look, widths: WIDTHS }, language).line({
    fr: `${title.fr} · ${basis.fr}`,
    en: `${title.en} · ${basis.en}`,
  });
}

/** Who a client is, and what the methods make of it. */
const describingColumns = (analysis: Analysis): readonly ClientColumn[] => [
  ...identityColumns(analysis),
  ...placeColumns(analysis),
  ...figureColumns(analysis),
  ...stakeColumns(analysis),
  ...scoreColumns(analysis),
  ...methodColumns(analysis),
];

/** What « Clients segmentés » says of these clients. */
export const segmentedColumns = (analysis: Analysis, clients: readonly number[]): readonly PlanColumn[] =>
  clientColumns(clients, [
    ...describingColumns(analysis),
    ...predictionColumns(analysis),
    segmentColumn(analysis),
    ...keptColumns(analysis),
    reasonColumn(analysis),
  ]);

/** « A » alone would be any method's: such a segment is chosen by its whole name. */
export const chosenAs = ({ name, member }: SegmentFigures): Phrase => (member.fr.length > 1 ? member : name);

/** « Clients segmentés »: everybody, in the order of the source, with all classes side by side. */
export function clientsTab(analysis: Analysis, language: Language): TabPlan {
  const everybody = Array.from({ length: analysis.clients.count }, (_, client) => client);
  const builder = startTab(
    { id: 'clients', name: say(CLIENTS_NAME, language) },
    CLIENTS_NAME,
    analysis,
    language,
  );
  const table = segmentedColumns(analysis, everybody);
  const column = table.findIndex(([header]) => header === KEPT_HEADERS.segment) + 1;
  const names = analysis.segments.map(chosenAs);
  builder.table(table, { main: true });
  const row = builder.rowCount - everybody.length + 1;
  const kept = { row, column, rows: everybody.length, columns: 1 };
  return builder.list(kept, names).style('input', kept).build();
}

/** One segment's clients, best revenue first. */
export function segmentTab(
  segment: SegmentFigures,
  analysis: Analysis,
  language: Language,
  { advice, campaigns }: Working,
): TabPlan {
  const { id, name, meaning, members, share, color } = segment;
  const title = {
    fr: `${name.fr} · ${plural(members.length, 'client', 'clients', 'fr')} (${formatShare(share, 'fr')}) · ${meaning.fr}`,
    en: `${name.en} · ${plural(members.length, 'client', 'clients', 'en')} (${formatShare(share, 'en')}) · ${meaning.en}`,
  };
  const columns = [
    ...describingColumns(analysis),
    reasonColumn(analysis),
    actionColumn(segment, analysis, advice),
    controlColumn(segment, analysis, campaigns),
  ];
  return startTab({ id: `segment:${id}`, name: say(name, language), color }, title, analysis, language)
    .table(clientColumns(members, columns), { main: true })
    .userColumns(FOLLOW_UP_COLUMNS)
    .build();
}

/** Clients without any order. */
export function prospectsTab(prospects: readonly number[], analysis: Analysis, language: Language): TabPlan {
  const columns = [
    ...identityColumns(analysis),
    ...placeColumns(analysis),
    ...prospectScoreColumns(analysis),
    ...scoreReasonColumn(analysis),
  ];
  const name = say(PROSPECTS_NAME, language);
  const title = `${name} · ${plural(prospects.length, 'contact', 'contacts', language)}`;
  return startTab({ id: 'prospects', name }, { fr: title, en: title }, analysis, language)
    .table(clientColumns(prospects, columns), { main: true })
    .userColumns(FOLLOW_UP_COLUMNS)
    .build();
}
