import type { InspectAnswer, RunAnswer } from '../../../src/contract/answers';
import type { EndpointName, Endpoints } from '../../../src/contract/endpoints';
import {
  type AnalysisReport,
  type AuditReportAnswer,
  REPORT_SCHEMA,
  type ReportClient,
} from '../../../src/contract/report';
import type { AnalysisRequest } from '../../../src/contract/requests';
import type { AnalysedDocument } from '../../../workbench/cli/document';
import type { HostCell } from '../../../workbench/emulator';
import { plainTab } from '../files/plain-tab';

const phrase = (text: string) => ({ fr: text, en: text });

const client = (name: string): ReportClient => ({
  key: name,
  name,
  rows: [2],
  recencyDays: 3,
  orders: 1,
  revenue: 125_050,
  r: 5,
  f: 1,
  m: 3,
  code: '513',
  segment: { id: 'new', name: phrase('Nouveaux') },
  pmg: null,
  classes: {
    rfm: 'new',
    pmg: null,
    abcd: null,
    score: null,
    cycle: 'cycle-new',
    profile: null,
    crossing: null,
  },
  score: null,
  contribution: 40_000,
  valueAtStake: 125_050,
  prediction: { active: 0.9, orders: 2, revenue: 50_000, atRisk: null, fragile: true },
  keptSegment: null,
});

const REPORT: AnalysisReport = {
  schema: REPORT_SCHEMA,
  asOf: '2025-02-03',
  basis: {
    tax: 'HT',
    currency: '€',
    amountHeader: 'CA HT',
    period: { kind: 'since-beginning', from: null, to: '2025-02-03' },
  },
  shape: 'clients',
  identity: {
    roles: ['full-name'],
    filledShare: 1,
    rowsWithoutKey: 0,
    unmatched: { clients: 0, orderRows: 0 },
  },
  mapping: [
    { table: 'main', header: 'CA HT', position: 1, role: 'revenue', confidence: 1, chosenByUser: false },
  ],
  methods: [
    { id: 'rfm', available: true, missing: [] },
    { id: 'pmg', available: false, missing: ['revenue'], text: phrase('Les classes PMG demandent un CA.') },
  ],
  method: 'rfm',
  clients: [],
  clientCount: 2,
  page: 0,
  pages: 2,
  notScored: [],
  leftOut: [{ table: 'main', reason: 'empty', text: phrase('Lignes vides'), rows: [4], amount: 0 }],
  reconciliation: {
    source: { rows: 3, amount: 251_100 },
    lines: [
      { id: 'segments', clients: 2, rows: 2, amount: 250_100 },
      { id: 'prospects', clients: 1, rows: 1, amount: 1_000 },
      { id: 'to-complete', clients: 0, rows: 0, amount: 0 },
    ],
    difference: { rows: 0, amount: 0 },
    creditNotes: { rows: 0, amount: 0 },
  },
  limits: {
    classes: 5,
    recency: [],
    frequency: [],
    monetary: [],
    pmg: { big: null, medium: null, on: 'revenue' },
    abcd: null,
    score: null,
    cycle: null,
  },
  segments: [
    {
      id: 'new',
      name: phrase('Nouveaux'),
      color: '#009e73',
      clients: 2,
      share: 1,
      revenue: 250_100,
      revenueShare: 1,
    },
  ],
  criteria: [{ label: phrase('Potentiel'), weight: 60, lowIsGood: false }],
  promising: {
    clients: [{ key: 'Martin', signals: ['headcount'], reason: phrase('80 salariés') }],
    absent: ['growth'],
  },
  trait: 'sector',
  falseGood: [{ key: 'Martin', reason: phrase('gros chiffre d’affaires, marge faible') }],
  crossings: [
    {
      row: 'rfm',
      column: 'cycle',
      rows: [phrase('Nouveaux')],
      columns: [phrase('Nouveaux clients'), phrase('Actifs')],
      clients: [[1, 1]],
      revenue: [[125_050, 125_050]],
    },
  ],
  portrait: {
    best: phrase('Champions'),
    count: 12,
    traits: [
      {
        label: phrase('Secteur'),
        groups: [
          {
            group: phrase('Industrie'),
            best: 6,
            base: 20,
            bestShare: 0.5,
            baseShare: 0.2,
            verdict: 'over',
          },
        ],
      },
    ],
  },
  prediction: {
    withheld: { orders: null, activity: null, revenue: null },
    revenue: 100_000,
    atRisk: 10_000,
  },
  guardRails: [{ code: 'small-segment', text: phrase('Un segment est petit : regroupez-le.') }],
  notices: [],
  refusal: null,
};

const AUDIT: AuditReportAnswer = {
  table: 'clients',
  rows: 2,
  asOf: '2025-02-03',
  columns: [],
  checks: [],
  scores: { overall: 91.5, dimensions: {}, rule: 'règle' },
  verdict: 'ready',
  advised: [],
};

const RUN: RunAnswer = {
  runId: 'run-1',
  done: false,
  written: 0,
  total: 2,
  stage: phrase('calcul'),
  tabs: [],
  notices: [],
};

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
