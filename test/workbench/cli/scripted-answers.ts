import type { RunAnswer } from '../../../src/contract/answers';
import {
  type AnalysisReport,
  type AuditReportAnswer,
  REPORT_SCHEMA,
  type ReportClient,
} from '../../../src/contract/report';

/** A text that is the same in both languages. */
export const phrase = (text: string) => ({ fr: text, en: text });

export const client = (name: string): ReportClient => ({
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

export const REPORT: AnalysisReport = {
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

export const AUDIT: AuditReportAnswer = {
  table: 'clients',
  rows: 2,
  asOf: '2025-02-03',
  columns: [],
  checks: [],
  scores: { overall: 91.5, dimensions: {}, rule: 'règle' },
  verdict: 'ready',
  advised: [],
};

export const RUN: RunAnswer = {
  runId: 'run-1',
  done: false,
  written: 0,
  total: 2,
  stage: phrase('calcul'),
  tabs: [],
  notices: [],
};
