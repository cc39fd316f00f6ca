import type { Action } from '../../sidebar/state/action';
import { keyOf } from '../../sidebar/state/questions';
import { reduce } from '../../sidebar/state/reduce';
import { type Answered, INITIAL, type State } from '../../sidebar/state/state';
import type { InspectAnswer, PreviewAnswer, RunAnswer, TabSummary } from '../../src/contract/answers';
import type { AuditAnswer, FixAnswer } from '../../src/contract/audit';
import type { DuplicatesAnswer } from '../../src/contract/duplicates';
import type { HomeAnswer } from '../../src/contract/home';
import type { Findings, FoundGroup } from '../../src/core/duplicates/findings';

export const tab = (sheetId: number, name: string, more: Partial<TabSummary> = {}): TabSummary => ({
  sheetId,
  name,
  rows: 100,
  columns: 8,
  ours: false,
  active: false,
  ...more,
});

export const TABS = [
  tab(1, 'Clients', { active: true }),
  tab(2, 'Factures'),
  tab(3, 'Champions', { ours: true }),
];

const HOME: HomeAnswer = {
  ...{ locale: 'fr_FR', lines: [], why: '', others: [], lists: [], shortcuts: [] },
  next: { to: 'source', label: 'Segmenter mes clients' },
};

export const INSPECTED: InspectAnswer = {
  main: { name: 'Clients', shape: 'clients', headerRow: 1, rows: 99, columns: [] },
  roles: [],
  methods: [],
  ...{ aims: [], allMethods: [], ways: [], remembered: {} },
  asOf: '2025-06-30',
  notices: [],
};

const AUDITED: AuditAnswer = {
  sheetId: 1,
  asOf: '2025-06-30',
  rows: 99,
  verdict: { fr: 'prêt à segmenter', en: 'ready to segment' },
  overall: 96,
  dimensions: [],
  rule: { fr: 'règle', en: 'rule' },
  findings: [],
  passed: 30,
  columns: [],
  advised: [],
  sensitive: [],
  cleanable: true,
  fixes: [],
  toArchive: 0,
};

/** A group of two records, each known by a letter. */
export const group = (keys: string, more: Partial<FoundGroup> = {}): FoundGroup => ({
  kind: 'same-client',
  confidence: 'probable',
  money: 10_000,
  kept: 'fiche la plus complète',
  records: [...keys].map((key, index) => ({
    ...{ key, sheetRow: index + 2, cells: [key], differs: [], cents: 5_000, why: null, answer: null },
  })),
  changes: [],
  ...more,
});

export const FINDINGS: Findings = {
  ...{ rows: 99, headers: ['Nom'], currency: '€', hasAmounts: true, amounts: 'sum' },
  groups: [
    group('ab'),
    group('cd', { confidence: 'certain' }),
    group('ef'),
    group('gh', { kind: 'household', confidence: null }),
  ],
};

const DUPLICATES: DuplicatesAnswer = {
  ...{ sheetId: 1, rows: 99, idle: null, forBrowser: null, amounts: null, merged: false, written: false },
  findings: FINDINGS,
};

const PREVIEW: PreviewAnswer = {
  asOf: '2025-06-30',
  currency: '€',
  methods: [],
  method: 'rfm',
  methodName: { fr: 'RFM', en: 'RFM' },
  methodWhy: { fr: 'parce que', en: 'because' },
  frozen: false,
  segments: [],
  scored: 99,
  limits: [],
  guardRails: [],
  notices: [],
  tabs: [],
};

export const run = (written: number, more: Partial<RunAnswer> = {}): RunAnswer => ({
  runId: 'run-1',
  done: written === 3,
  written,
  total: 3,
  stage: { fr: 'écriture', en: 'writing' },
  tabs: [],
  notices: [],
  ...more,
});

/** A group of corrections, by its id. */
export const fix = (id: string, ticked = true): FixAnswer => ({
  id,
  text: { fr: id, en: id },
  header: 'Téléphone',
  count: 3,
  samples: [],
  ticked,
});

/** The server answers the question of the moment. */
export const answer = (state: State, given: Answered): State =>
  reduce(state, { type: 'answered', key: keyOf(state)!, ...given });

export const fail = (state: State, code: string): State =>
  reduce(state, { type: 'failed', key: keyOf(state)!, failure: { code, text: { fr: 'Non.', en: 'No.' } } });

export const act = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);

const next = (state: State): State => reduce(state, { type: 'next' });

export const atHome = (home: Partial<HomeAnswer> = {}): State =>
  answer(INITIAL, { name: 'home', answer: { ...HOME, ...home } });
export const atSource = (tabs = TABS): State =>
  answer(act(atHome(), { type: 'go', to: 'source' }), { name: 'tabs', answer: { tabs, locale: 'fr_FR' } });
export const atColumns = (): State => answer(next(atSource()), { name: 'inspect', answer: INSPECTED });
export const atAudit = (audit: Partial<AuditAnswer> = {}): State =>
  answer(next(atColumns()), { name: 'audit', answer: { ...AUDITED, ...audit } });
export const atDuplicates = (found: Partial<DuplicatesAnswer> = {}): State =>
  answer(next(atAudit()), { name: 'duplicates', answer: { ...DUPLICATES, ...found } });
export const atAim = (inspected: Partial<InspectAnswer> = {}): State => {
  const columns = answer(next(atSource()), { name: 'inspect', answer: { ...INSPECTED, ...inspected } });
  const audited = answer(next(columns), { name: 'audit', answer: AUDITED });
  return next(answer(next(audited), { name: 'duplicates', answer: DUPLICATES }));
};
export const atSegments = (): State => answer(next(atAim()), { name: 'preview', answer: PREVIEW });
export const atCreation = (): State => next(atSegments());
