import type { RunRequest } from '../contract/requests';
import { applyCleaning, type CleanTable } from '../core/cleaning/apply';
import type { Refusal } from '../core/cleaning/journal';
import type { Cleaning } from '../core/cleaning/propose';
import { basisOf } from '../core/columns/basis';
import { failure, type Result, success } from '../core/model/result';
import { archiveTab } from '../core/output/archive-tab';
import { cleanTab } from '../core/output/clean-tab';
import { correctionsTab, readRefusals } from '../core/output/corrections-tab';
import { numberFormats } from '../core/output/number-formats';
import { canBeCleaned, cleaningOf } from './audit';
import { auditDate } from './audit-date';
import type { Job } from './jobs';
import { type OpenedTable, openClients } from './open-source';
import type { Ports } from './ports';
import { notCleanable } from './problems';

/** The clean copy of the clients, the journal of what was corrected, the clients to archive. */
export const cleaningJob: Job = {
  owns: (id) => id === 'clean' || id === 'corrections' || id === 'archive',
  takeDown,
  forget: ({ workbook }) => workbook.drop('refusals'),
  prepare: (ports, request) => {
    const opened = openClients(ports, request);
    if (!opened.ok) return opened;
    if (!canBeCleaned(opened.value)) return failure(notCleanable());
    const { table, mapping, mark, which } = opened.value;
    const asOf = auditDate(ports, opened.value, request.asOf);
    const { clean } = cleanCopy(ports, opened.value, { ...request, asOf });
    const archive = archiveTab(clean, ports.language);
    return success({
      plan: {
        tabs: [
          cleanTab(clean, ports.language),
          correctionsTab(clean, ports.language),
          ...(archive ? [archive] : []),
        ],
        numberFormats: numberFormats(basisOf(table, mapping).currency, ports.language),
      },
      notices: [],
      ...{ asOf, mark, tables: [{ which, table }] },
    });
  },
};

/** The proposal, and the copy that comes of it with what the user unticked and refused. */
export function cleanCopy(
  ports: Ports,
  opened: OpenedTable,
  request: RunRequest,
): { readonly cleaning: Cleaning; readonly clean: CleanTable } {
  const cleaning = cleaningOf(opened, auditDate(ports, opened, request.asOf));
  const { unticked } = request;
  // Without any choice the recommended corrections are made; with one, whatever is not unticked.
  const ticked = unticked
    ? cleaning.groups.filter(({ id, ticked }) => !ticked && !unticked.includes(id)).map(({ id }) => id)
    : [];
  const choices = { unticked: unticked ?? [], ticked, refused: refusalsIn(ports) };
  return { cleaning, clean: applyCleaning(opened.table, opened.mapping, cleaning, choices) };
}

const REFUSALS_NAME = 'Segments PME – corrections';

const refusalsIn = ({ workbook }: Ports): readonly Refusal[] =>
  workbook.linesOf('refusals').map(([line]) => JSON.parse(line!) as Refusal);

/**
 * The corrections that are unticked in the journal, into a hidden tab before the journal is written again: an execution
 * may end anywhere. What an interrupted run took down stays.
 */
function takeDown({ workbook }: Ports): Result<boolean> {
  const standing = workbook.standing('corrections');
  if (!standing) return success(false);
  const known = new Set(workbook.linesOf('refusals').map(([line]) => line));
  const lines = readRefusals(standing.values)
    .map((refusal) => JSON.stringify(refusal))
    .filter((line) => !known.has(line));
  workbook.appendTo(
    'refusals',
    REFUSALS_NAME,
    lines.map((line) => [line]),
    true,
  );
  return success(known.size === 0);
}
