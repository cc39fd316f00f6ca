import type { EndpointName, Endpoints } from '../contract/endpoints';
import type { Envelope, Failure } from '../contract/envelope';
import type { Problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import { auditSource } from './audit';
import { cancelRun } from './cancel-run';
import { checkAnalysis, checkReport } from './check-analysis';
import { checkDecide, checkDuplicates, checkHandOver, checkRows } from './check-duplicates';
import { checkExport } from './check-export';
import { checkHistory } from './check-history';
import { checkAddNewExport, checkNewExport, checkUndoNewExport } from './check-new-export';
import { checkProgram, checkSelect, checkShow } from './check-page';
import { checkContinue, checkRun } from './check-run';
import { checkInspect } from './check-source';
import { checkErase, checkFind, checkInsert, checkLive } from './check-tools';
import { decide } from './decisions';
import { lookForDuplicates, markSource, reportDuplicates } from './duplicates';
import { erasePerson, findPerson } from './erase-person';
import { addExample } from './example';
import { explainSelection } from './explain';
import { exportSegment } from './export-segment';
import { figuresOfSource } from './figures';
import { auditReportOf, cleaningReportOf } from './file-reports';
import { followUp } from './follow-up-choices';
import { dropFormer } from './former-tabs';
import { freezeFormulas } from './freeze-formulas';
import { guidePages, openGuides } from './guide-pages';
import { handOver, rowsOf } from './hand-over';
import { home } from './home';
import { insertFormula, selectionNow } from './insert-formula';
import { inspectSource, listTabs, previewRun } from './inspect';
import { liveSegment } from './live-segment';
import { previewNewExport } from './new-export';
import { newExportTabs } from './new-export-tabs';
import { undoNewExport } from './new-export-undo';
import { addNewExport } from './new-export-writing';
import { checkRemember, remember } from './place';
import { makeAgreement } from './plan/agreement';
import { checkMakePlan, checkTellTask } from './plan/check-plan';
import { makePlan } from './plan/make-plan';
import { showPlan, tellTask } from './plan/plan';
import type { Ports } from './ports';
import { badRequest, busy, cellLimitReached, unexpected } from './problems';
import { belongings, removeAll } from './remove-all';
import { reportOf } from './report';
import { reportHistory } from './report-history';
import { continueRun, startRun } from './run';
import { undoable } from './undo-job';

type Handler<Name extends EndpointName> = (
  ports: Ports,
  request: unknown,
) => Result<Endpoints[Name]['answer']>;

/** One line per endpoint: check what came, do it. Those that write do it alone in the file. */
const HANDLERS: { readonly [Name in EndpointName]: Handler<Name> } = {
  home: (ports) => success(home(ports)),
  plan: (ports) => alone(ports, () => showPlan(ports)),
  makePlan: (ports, request) =>
    then(checkMakePlan(request), (checked) => alone(ports, () => makePlan(ports, checked))),
  tellTask: (ports, request) =>
    then(checkTellTask(request), (checked) => alone(ports, () => tellTask(ports, checked))),
  remember: (ports, request) => then(checkRemember(request), (checked) => remember(ports, checked)),
  example: (ports) => alone(ports, () => success(addExample(ports))),
  agreement: (ports) => alone(ports, () => makeAgreement(ports)),
  newExportTabs: (ports) => success(newExportTabs(ports)),
  newExport: (ports, request) =>
    then(checkNewExport(request), (checked) => alone(ports, () => previewNewExport(ports, checked))),
  addNewExport: (ports, request) =>
    then(checkAddNewExport(request), (checked) => alone(ports, () => addNewExport(ports, checked))),
  undoNewExport: (ports, request) =>
    then(checkUndoNewExport(request), (checked) => alone(ports, () => undoNewExport(ports, checked))),
  tabs: (ports) => success(listTabs(ports)),
  inspect: (ports, request) => then(checkInspect(request), (checked) => inspectSource(ports, checked)),
  audit: (ports, request) => then(checkInspect(request), (checked) => auditSource(ports, checked)),
  duplicates: (ports, request) =>
    then(checkDuplicates(request), (checked) => lookForDuplicates(ports, checked)),
  duplicatesReport: (ports, request) =>
    then(checkDuplicates(request), (checked) => reportDuplicates(ports, checked)),
  decide: (ports, request) =>
    then(checkDecide(request), (checked) => alone(ports, () => success(decide(ports, checked)))),
  program: (ports, request) =>
    then(checkProgram(request), ({ name }) => success({ code: ports.program(name) })),
  rows: (ports, request) => then(checkRows(request), (checked) => rowsOf(ports, checked)),
  handOver: (ports, request) =>
    then(checkHandOver(request), (checked) => alone(ports, () => handOver(ports, checked))),
  mark: (ports, request) =>
    then(checkInspect(request), (checked) => alone(ports, () => markSource(ports, checked))),
  history: (ports, request) => then(checkHistory(request), (checked) => reportHistory(ports, checked)),
  followUp: (ports) => followUp(ports),
  exportSegment: (ports, request) => then(checkExport(request), (checked) => exportSegment(ports, checked)),
  guidePages: (ports) => guidePages(ports),
  openGuides: (ports) => openGuides(ports),
  preview: (ports, request) => then(checkAnalysis(request), (checked) => previewRun(ports, checked)),
  figures: (ports, request) => then(checkReport(request), (checked) => figuresOfSource(ports, checked)),
  report: (ports, request) => then(checkReport(request), (checked) => reportOf(ports, checked)),
  auditReport: (ports, request) => then(checkAnalysis(request), (checked) => auditReportOf(ports, checked)),
  cleaningReport: (ports, request) =>
    then(checkReport(request), (checked) => cleaningReportOf(ports, checked)),
  dropFormer: (ports) => alone(ports, () => dropFormer(ports)),
  show: (ports, request) =>
    then(checkShow(request), ({ sheetId }) => success({ shown: ports.workbook.show(sheetId) })),
  select: (ports, request) =>
    then(checkSelect(request), ({ sheetId, cells }) =>
      success({ selected: ports.workbook.select(sheetId, cells) }),
    ),
  functions: (ports) => success({ functions: ports.functions() }),
  selection: (ports) => success(selectionNow(ports)),
  insertFormula: (ports, request) =>
    then(checkInsert(request), (checked) => alone(ports, () => insertFormula(ports, checked))),
  liveSegment: (ports, request) =>
    then(checkLive(request), (checked) => alone(ports, () => liveSegment(ports, checked))),
  undoable: (ports) => undoable(ports),
  findPerson: (ports, request) => then(checkFind(request), (checked) => findPerson(ports, checked)),
  erasePerson: (ports, request) =>
    then(checkErase(request), (checked) => alone(ports, () => erasePerson(ports, checked))),
  belongings: (ports) => success(belongings(ports)),
  removeAll: (ports) => alone(ports, () => removeAll(ports)),
  explain: (ports) => explainSelection(ports),
  freezeFormulas: (ports) => alone(ports, () => freezeFormulas(ports)),
  start: (ports, request) =>
    then(checkRun(request), (checked) => alone(ports, () => startRun(ports, checked))),
  continue: (ports, request) =>
    then(checkContinue(request), (checked) => alone(ports, () => continueRun(ports, checked))),
  cancel: (ports, request) =>
    then(checkContinue(request), (checked) => alone(ports, () => cancelRun(ports, checked))),
};

/** « … above the limit of 10000000 cells. »: Google's own sentence. */
const CELL_LIMIT = /limit of 10000000 cells/;

/** Answers a question of a page. Never throws: what goes wrong comes back as a sentence. */
export function answerCall(ports: () => Ports, name: unknown, request: unknown): Envelope<unknown> {
  try {
    if (typeof name !== 'string' || !Object.keys(HANDLERS).includes(name)) {
      return refused(badRequest('name'));
    }
    const result: Result<unknown> = HANDLERS[name as EndpointName](ports(), request);
    return result.ok ? { ok: true, data: result.value } : refused(result.problem);
  } catch (error) {
    if (CELL_LIMIT.test(String(error))) return refused(cellLimitReached());
    return { ok: false, error: { ...failureOf(unexpected()), details: detailsOf(error) } };
  }
}

const then = <Value, Answer>(
  result: Result<Value>,
  next: (value: Value) => Result<Answer>,
): Result<Answer> => (result.ok ? next(result.value) : result);

function alone<Answer>(ports: Ports, work: () => Result<Answer>): Result<Answer> {
  const done = ports.lock.alone(work);
  return done ? done.answer : failure(busy());
}

const refused = (what: Problem): Envelope<never> => ({ ok: false, error: failureOf(what) });

const failureOf = ({ code, text }: Problem): Failure => ({ code, text });

/** The message and place of a bug, without what the cells hold. */
const detailsOf = (error: unknown): string =>
  String((error as { stack?: unknown } | null)?.stack ?? error).slice(0, 1000);
