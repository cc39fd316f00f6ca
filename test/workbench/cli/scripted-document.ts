import type { InspectAnswer } from '../../../src/contract/answers';
import type { EndpointName, Endpoints } from '../../../src/contract/endpoints';
import type { AnalysisRequest } from '../../../src/contract/requests';
import type { AnalysedDocument } from '../../../workbench/cli/document';
import type { HostCell } from '../../../workbench/emulator';
import { plainTab } from '../files/plain-tab';
import { AUDIT, client, phrase, REPORT, RUN } from './scripted-answers';

export interface ScriptedDocument extends AnalysedDocument {
  readonly asked: { readonly name: EndpointName; readonly request: unknown }[];
}

/** A document whose server answers by the book: two tabs written in two calls, a report on two pages. */
export function scriptedDocument(
  /** What is thrown rather than answered: by request, or always. */
  refusals: Partial<Record<EndpointName, (request: { readonly job?: string }) => void>> = {},
): ScriptedDocument {
  const tabs: { name: string; rows: HostCell[][] }[] = [];
  const asked: ScriptedDocument['asked'] = [];
  const answers: {
    [Name in EndpointName]?: (request: Endpoints[Name]['request']) => Endpoints[Name]['answer'];
  } = {
    tabs: () => ({
      locale: 'fr_FR',
      tabs: tabs.map(({ name, rows }, index) => ({
        sheetId: index + 1,
        name,
        rows: rows.length,
        columns: rows[0]?.length ?? 0,
        ours: false,
        active: index === 0,
      })),
    }),
    inspect: ({ source }) => inspected(tabs, source.joinSheetId !== undefined),
    auditReport: () => AUDIT,
    cleaningReport: () => null,
    history: () => ({ dates: [], comparison: null, notices: [], page: 0, pages: 1 }),
    duplicatesReport: () => ({ groups: [], pairs: [], notDuplicates: [] }),
    start: (request) => (request.job ? { ...RUN, done: true, written: 1, total: 1 } : RUN),
    continue: () => ({
      ...RUN,
      done: true,
      written: 2,
      tabs: [{ id: 'summary', sheetId: 10, name: 'Segments' }],
    }),
    report: ({ page, asOf = REPORT.asOf }) => ({
      ...REPORT,
      asOf,
      page,
      clients: [client(page === 0 ? 'Dupont' : 'Martin')],
      notScored: [{ key: `page ${page}`, rows: [3], group: 'prospects', reason: 'no-order', amount: 1_000 }],
    }),
  };
  return {
    asked,
    addTab: (name, rows) => void tabs.push({ name, rows }),
    call(name, request) {
      asked.push({ name, request });
      refusals[name]?.(request as { job?: string });
      const answer = answers[name];
      if (!answer) throw new Error(`${name} is not scripted`);
      return answer(request);
    },
    tabs: () => [
      ...tabs.map(({ name }, index) => ({ sheetId: index + 1, tab: plainTab([['source']], { name }) })),
      {
        sheetId: 10,
        tab: plainTab(
          [
            ['Segment', 'CA'],
            ['=Nouveaux', 2501],
          ],
          { name: 'Segments' },
        ),
      },
      { sheetId: 11, tab: plainTab([['journal']], { name: 'Mémoire', hidden: true }) },
    ],
    usage: () => ({ serviceCalls: { 'Range.getValues': 2 }, roundTrips: 2 }),
  };
}

function inspected(tabs: readonly { name: string; rows: HostCell[][] }[], joined: boolean): InspectAnswer {
  const table = (index: number) => ({
    name: tabs[index]?.name ?? '',
    shape: 'clients' as const,
    headerRow: 1,
    rows: tabs[index]?.rows.length ?? 0,
    columns: (tabs[index]?.rows[0] ?? []).map((header, position) => ({
      position,
      header: String(header),
      role: 'ignored',
      label: phrase('ignorée'),
      confidence: 1,
      chosenByUser: false,
      samples: [],
      filled: 1,
      unusable: 0,
    })),
  });
  return {
    main: table(0),
    ...(joined ? { join: table(1) } : {}),
    roles: ['revenue', 'order-date', 'order-count', 'last-order-date', 'ignored'].map((id) => ({
      id,
      label: phrase(id),
    })),
    methods: [],
    ...{ aims: [], allMethods: [], ways: [], remembered: {} },
    asOf: '2025-02-03',
    asOfReason: phrase('La dernière commande date du 02/02/2025 : analyse au lendemain.'),
    notices: [],
  };
}

/** What was asked under that name, in order. */
export const asked = (document: ScriptedDocument, name: EndpointName): AnalysisRequest[] =>
  document.asked
    .filter((question) => question.name === name)
    .map((question) => question.request as AnalysisRequest);
