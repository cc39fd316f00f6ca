import type { DuplicatesReport } from '../core/duplicates/report';
import type {
  DropFormerAnswer,
  InspectAnswer,
  PreviewAnswer,
  RunAnswer,
  ShowAnswer,
  TabsAnswer,
} from './answers';
import type { AuditAnswer, SelectAnswer } from './audit';
import type {
  DecideAnswer,
  DecideRequest,
  DuplicatesAnswer,
  DuplicatesRequest,
  HandOverAnswer,
  HandOverRequest,
  MarkAnswer,
  RowsAnswer,
  RowsRequest,
} from './duplicates';
import type { ExportAnswer, ExportRequest } from './exports';
import type { GuidePagesAnswer } from './guides';
import type { FollowUpAnswer, HistoryAnswer } from './history';
import type { ExampleAnswer, HomeAnswer } from './home';
import type { InCalls } from './in-calls';
import type {
  AddNewExportAnswer,
  AddNewExportRequest,
  NewExportAnswer,
  NewExportRequest,
  NewExportTabsAnswer,
  UndoNewExportAnswer,
  UndoNewExportRequest,
} from './new-export';
import type { RememberRequest } from './place';
import type { AgreementAnswer, MakePlanRequest, PlanAnswer, TellTaskRequest } from './plan';
import type { FiguresAnswer, FiguresRequest } from './preview';
import type { ProgramAnswer, ProgramRequest } from './programs';
import type { AnalysisReport, AuditReportAnswer, CleaningReportAnswer } from './report';
import type {
  AnalysisRequest,
  ContinueRequest,
  HistoryRequest,
  InspectRequest,
  ReportRequest,
  RunRequest,
  SelectRequest,
  ShowRequest,
  TabsRequest,
} from './requests';
import type {
  BelongingsAnswer,
  EraseAnswer,
  EraseRequest,
  ExplainAnswer,
  FindAnswer,
  FindRequest,
  FreezeAnswer,
  FunctionsAnswer,
  InsertAnswer,
  InsertRequest,
  LiveAnswer,
  LiveRequest,
  RemoveAnswer,
  SelectionAnswer,
  UndoableAnswer,
} from './tools';

type Nothing = Record<string, never>;

/**
 * The whole conversation between a page and the server: name → question and answer.
 * One global function, `callServer(name, request)`, carries all of them, so that one place checks and catches.
 */
export interface Endpoints {
  home: { request: Record<string, never>; answer: HomeAnswer };
  /** Keeps where the user is in the wizard, for the next time that the sidebar is opened. */
  remember: { request: RememberRequest; answer: null };
  /** Adds a tab of fictitious clients. */
  example: { request: Record<string, never>; answer: ExampleAnswer };
  /** The plan as its tab says it; the tab is brought up to date. */
  plan: { request: Record<string, never>; answer: PlanAnswer };
  makePlan: { request: MakePlanRequest; answer: PlanAnswer };
  tellTask: { request: TellTaskRequest; answer: PlanAnswer };
  /** Writes « 10 clients par segment » and takes the user there. */
  agreement: { request: Record<string, never>; answer: AgreementAnswer };
  newExportTabs: { request: Nothing; answer: NewExportTabsAnswer };
  /** What adding a new export to the base would do: no tab that anybody sees is written. */
  newExport: { request: NewExportRequest; answer: InCalls<NewExportAnswer> };
  /** Writes the base with the new export in a tab of ours, and shows it. */
  addNewExport: { request: AddNewExportRequest; answer: InCalls<AddNewExportAnswer> };
  /** Takes the last addition back. */
  undoNewExport: { request: UndoNewExportRequest; answer: InCalls<UndoNewExportAnswer> };
  tabs: { request: TabsRequest; answer: TabsAnswer };
  inspect: { request: InspectRequest; answer: InspectAnswer };
  /** What the columns are worth, and the corrections of a clean copy: nothing is written. */
  audit: { request: InspectRequest; answer: AuditAnswer };
  /** Records that look like one client: nothing is written. */
  duplicates: { request: DuplicatesRequest; answer: DuplicatesAnswer };
  /** Remembers what the user decided of them. */
  decide: { request: DecideRequest; answer: DecideAnswer };
  /** Writes the column « Doublon ? » in the user's own tab, by what stands in « Doublons ». */
  mark: { request: InspectRequest; answer: MarkAnswer };
  /** A program that the page runs itself, as text. */
  program: { request: ProgramRequest; answer: ProgramAnswer };
  /** For tables too large for the server: the rows page by page, then what the program has found. */
  rows: { request: RowsRequest; answer: RowsAnswer };
  handOver: { request: HandOverRequest; answer: HandOverAnswer };
  /** Duplicates as data, whatever the number of rows; nothing is written. */
  duplicatesReport: { request: DuplicatesRequest; answer: DuplicatesReport };
  /** What changed over time, as data; nothing is written. */
  history: { request: HistoryRequest; answer: HistoryAnswer };
  /** What may be chosen in what follows the segments; nothing is worked out. */
  followUp: { request: Nothing; answer: FollowUpAnswer };
  /** One page of the CSV of a segment, for a mailing tool; nothing is written. */
  exportSegment: { request: ExportRequest; answer: ExportAnswer };
  /** The guides, for the page that prints them; no tab that anybody sees is written. */
  guidePages: { request: Nothing; answer: InCalls<GuidePagesAnswer> };
  /** Opens that page. */
  openGuides: { request: Nothing; answer: null };
  preview: { request: AnalysisRequest; answer: PreviewAnswer };
  /** What a page needs to move the limits of a preview itself; nothing is written. */
  figures: { request: FiguresRequest; answer: FiguresAnswer };
  start: { request: RunRequest; answer: RunAnswer };
  /** Goes on with a run that `start` or `continue` left unfinished; call until `done`. */
  continue: { request: ContinueRequest; answer: RunAnswer };
  /** Leaves the tabs already written complete, and the rest as it was. */
  cancel: { request: ContinueRequest; answer: RunAnswer };
  /** Deletes the next tab of a former segmentation; ask until none is left. */
  dropFormer: { request: Record<string, never>; answer: DropFormerAnswer };
  /** Takes the user to a tab. */
  show: { request: ShowRequest; answer: ShowAnswer };
  /** Selects cells of a tab and brings them on screen. */
  select: { request: SelectRequest; answer: SelectAnswer };
  /** The analysis as data: everything but the clients on each page, and one page of clients. */
  report: { request: ReportRequest; answer: AnalysisReport };
  auditReport: { request: AnalysisRequest; answer: AuditReportAnswer };
  /** The custom functions, for whoever writes a formula. */
  functions: { request: Nothing; answer: FunctionsAnswer };
  /** The active range, as a formula names it. */
  selection: { request: Nothing; answer: SelectionAnswer };
  /** Writes a formula in the active cell, where its result has room. */
  insertFormula: { request: InsertRequest; answer: InsertAnswer };
  /** Adds a tab where a formula lists a segment, and takes the user there. */
  liveSegment: { request: LiveRequest; answer: LiveAnswer };
  /** What taking the last analysis back would do; a run of the kind `undo` does it. */
  undoable: { request: Nothing; answer: UndoableAnswer };
  /** Everything of ours in the file; nothing is written. */
  belongings: { request: Nothing; answer: BelongingsAnswer };
  /** Removes it, some tabs a call; call until `left` is 0. */
  removeAll: { request: Nothing; answer: RemoveAnswer };
  /** Where a person stands in our tabs and in the user's, some tabs a call; call until `next` is null. */
  findPerson: { request: FindRequest; answer: FindAnswer };
  /** Erases the person from our tabs, some a call; call until `next` is null. */
  erasePerson: { request: EraseRequest; answer: EraseAnswer };
  /** How the client of the selected row is classed. */
  explain: { request: Nothing; answer: ExplainAnswer };
  /** Replaces the formulas of ours in the selection by their values. */
  freezeFormulas: { request: Nothing; answer: FreezeAnswer };
  /** One page of the corrections that a clean copy makes. */
  cleaningReport: { request: ReportRequest; answer: CleaningReportAnswer };
}

export type EndpointName = keyof Endpoints;
