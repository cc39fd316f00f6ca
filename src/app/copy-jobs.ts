import type { RunRequest } from '../contract/requests';
import { applyCleaning, type CleanTable } from '../core/cleaning/apply';
import type { Refusal } from '../core/cleaning/journal';
import type { Cleaning } from '../core/cleaning/propose';
import { basisOf } from '../core/columns/basis';
import type { AmountRule } from '../core/duplicates/merge/merge';
import { failure, type Result, success } from '../core/model/result';
import { archiveTab } from '../core/output/archive-tab';
import { cleanTab } from '../core/output/clean-tab';
import { correctionsTab, KEEP_COLUMN, readRefusals } from '../core/output/corrections-tab';
import { mergedTab } from '../core/output/merged-tab';
import { numberFormats } from '../core/output/number-formats';
import type { TabId } from '../core/output/tab-plan';
import { canBeCleaned, cleaningOf } from './audit';
import { auditDate } from './audit-date';
import { saveCopy } from './copy-state';
import { rememberedLinks, takeDownAnswers } from './decisions';
import { copyOf } from './duplicates';
import type { Job, Prepared } from './jobs';
import { mergeCopy } from './merged-copy';
import { openOrigin } from './open-origin';
import { type OpenedTable, openClients } from './open-source';
import type { Ports } from './ports';
import { notCleanable, nothingToMerge } from './problems';

/** Whether the copy of this run merges the decided groups, and what becomes of their amounts. */
type Merging = (ports: Ports, opened: OpenedTable, request: RunRequest) => Result<AmountRule | undefined>;

/** A run that makes the clean copy anew from the source: the copy itself, the journal, who is to archive, who was merged. */
const copyJob = (open: typeof openClients, merging: Merging): Job => ({
  tabsPerCall: 1,
  owns: (id) => OWNED.includes(id),
  takeDown: (ports) => {
    takeDownAnswers(ports);
    return success(takeDownRefusals(ports));
  },
  forget: ({ workbook }) => workbook.drop('refusals'),
  prepare: (ports, request) => {
    const opened = open(ports, request);
    if (!opened.ok) return opened;
    if (!canBeCleaned(opened.value)) return failure(notCleanable());
    const amounts = merging(ports, opened.value, request);
    if (!amounts.ok) return amounts;
    return copyPlan(ports, opened.value, request, amounts.value);
  },
});

const OWNED: readonly TabId[] = ['clean', 'corrections', 'archive', 'merged'];

/** The copy brought up to date: what is merged in it stays merged. */
export const cleaningJob = copyJob(openClients, (ports, opened) => success(copyOf(ports, opened)?.amounts));

/** The copy with the groups that the user wants merged. */
export const mergeJob = copyJob(openOrigin, (ports, opened, { amounts }) =>
  success(amounts ?? copyOf(ports, opened)?.amounts ?? 'sum'),
);

/** The copy as it was before any record was merged; what was decided is still remembered. */
export const unmergeJob = copyJob(openOrigin, () => success(undefined));

function copyPlan(
  ports: Ports,
  opened: OpenedTable,
  request: RunRequest,
  amounts: AmountRule | undefined,
): Result<Prepared> {
  const { table, mapping, mark, which, sheetId } = opened;
  const { language, workbook, settings } = ports;
  const asOf = auditDate(ports, opened, request.asOf);
  const unticked = request.unticked ?? copyOf(ports, opened)?.unticked;
  const { clean } = cleanCopy(ports, opened, { ...request, asOf, ...(unticked ? { unticked } : {}) });
  const merged = amounts && mergeCopy(opened, clean, rememberedLinks(ports), amounts);
  if (request.job === 'merge' && merged?.groups.length === 0) return failure(nothingToMerge());
  const copy = merged?.clean ?? clean;
  const archive = archiveTab(copy, language);
  return success({
    plan: {
      tabs: [
        cleanTab(copy, language),
        correctionsTab(copy, language),
        ...(merged ? [mergedTab(clean.everyRow, merged.groups, workbook.today(), language)] : []),
        ...(archive ? [archive] : []),
      ],
      numberFormats: numberFormats(basisOf(table, mapping).currency, language),
    },
    notices: [],
    ...{ asOf, mark, tables: [{ which, table }] },
    conclude: () => {
      saveCopy(settings, {
        ...{ version: 1, sheetId },
        ...(unticked ? { unticked } : {}),
        ...(amounts ? { amounts } : {}),
      });
      if (!merged) workbook.drop('merged');
      if (!archive) workbook.drop('archive');
    },
  });
}

/** The proposal, and the copy that comes of it with what the user unticked and refused. */
export function cleanCopy(
  ports: Ports,
  opened: OpenedTable,
  request: RunRequest,
): { readonly cleaning: Cleaning; readonly clean: CleanTable } {
  const { copied, cleaning } = cleaningOf(opened, auditDate(ports, opened, request.asOf));
  const { unticked } = request;
  // Without any choice the recommended corrections are made; with one, whatever is not unticked.
  const ticked = unticked
    ? cleaning.groups.filter(({ id, ticked }) => !ticked && !unticked.includes(id)).map(({ id }) => id)
    : [];
  const choices = { unticked: unticked ?? [], ticked, refused: refusalsIn(ports) };
  return { cleaning, clean: applyCleaning(copied, opened.mapping, cleaning, choices) };
}

const REFUSALS_NAME = 'Segments PME – corrections';

const refusalsIn = ({ workbook }: Ports): readonly Refusal[] =>
  workbook.linesOf('refusals').map((line) => JSON.parse(line) as Refusal);

/**
 * The corrections that are unticked in the journal, into a hidden tab before the journal is written again: an execution
 * may end anywhere. What an interrupted run took down stays.
 */
function takeDownRefusals({ workbook }: Ports): boolean {
  const unticked = workbook.rowsWhere('corrections', KEEP_COLUMN, false);
  // As it is with most journals.
  if (unticked.length === 0) return false;
  const known = new Set(workbook.linesOf('refusals'));
  const lines = readRefusals(unticked)
    .map((refusal) => JSON.stringify(refusal))
    .filter((line) => !known.has(line));
  workbook.appendTo(
    'refusals',
    REFUSALS_NAME,
    lines.map((line) => [line]),
    true,
  );
  return known.size === 0;
}
