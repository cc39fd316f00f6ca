import type { Analysis, SegmentFigures } from '../analysis/analysis';
import { NOT_SCORED } from '../analysis/client-groups';
import type { Language } from '../text/language';
import { formatShare, plural } from '../text/numbers';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import {
  clientColumns,
  figureColumns,
  identityColumns,
  reasonColumn,
  scoreColumns,
  segmentColumn,
} from './client-columns';
import { TabBuilder, type TabLook } from './tab-builder';
import type { TabPlan } from './tab-plan';

/** First column wide enough for a company's name, the others alike: two calls set all widths. */
const WIDTHS = [220];

/** Above every list: what it is, and the basis of its figures. */
function startTab(look: TabLook, title: string, analysis: Analysis, language: Language): TabBuilder {
  return new TabBuilder(look).line(`${title} · ${say(basisLine(analysis), language)}`);
}

/** « Clients segmentés »: everybody, in the order of the source, with all classes side by side. */
export function clientsTab(analysis: Analysis, language: Language): TabPlan {
  const name = language === 'fr' ? 'Clients segmentés' : 'Segmented clients';
  const everybody = Array.from({ length: analysis.clients.count }, (_, client) => client);
  const columns = [
    ...identityColumns(analysis),
    ...figureColumns(analysis),
    ...scoreColumns(analysis, language),
    segmentColumn(analysis, language),
    reasonColumn(analysis, language),
  ];
  return startTab({ id: 'clients', name, widths: WIDTHS }, name, analysis, language)
    .table(clientColumns(everybody, language, columns), { main: true })
    .build();
}

/** One segment's clients, best revenue first. */
export function segmentTab(segment: SegmentFigures, analysis: Analysis, language: Language): TabPlan {
  const name = say(segment.name, language);
  const clients = plural(segment.members.length, 'client', 'clients', language);
  const title = `${name} · ${clients} (${formatShare(segment.share, language)}) · ${say(segment.meaning, language)}`;
  const look = { id: `segment:${segment.id}` as const, name, color: segment.color, widths: WIDTHS };
  const columns = [
    ...identityColumns(analysis),
    ...figureColumns(analysis),
    ...scoreColumns(analysis, language),
    reasonColumn(analysis, language),
  ];
  return startTab(look, title, analysis, language)
    .table(clientColumns(segment.members, language, columns), { main: true })
    .build();
}

/** Clients without any order; `undefined` when there are none. */
export function prospectsTab(analysis: Analysis, language: Language): TabPlan | undefined {
  const prospects = analysis.clients.states.flatMap((state, client) =>
    state !== 'ready' && NOT_SCORED[state].group === 'prospects' ? [client] : [],
  );
  if (prospects.length === 0) return undefined;
  const name = 'Prospects';
  const title = `${name} · ${plural(prospects.length, 'contact', 'contacts', language)}`;
  return startTab({ id: 'prospects', name, widths: WIDTHS }, title, analysis, language)
    .table(clientColumns(prospects, language, identityColumns(analysis)), { main: true })
    .build();
}
