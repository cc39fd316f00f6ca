import type { InCalls, UnderWay } from '../contract/in-calls';
import type { AddNewExportAnswer, AddNewExportRequest } from '../contract/new-export';
import { basisOf } from '../core/columns/basis';
import type { Phrase } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import { baseTab } from '../core/output/base-tab';
import { numberFormats } from '../core/output/number-formats';
import type { TabPlan } from '../core/output/tab-plan';
import { formatNumber } from '../core/text/numbers';
import { asideOf } from '../core/user-content/content';
import { type Opened, open } from './new-export';
import { rowsOf } from './new-export-edits';
import {
  askedIn,
  baseOf,
  forgetAddition,
  type LastAddition,
  lastAddition,
  noteAddition,
  undoOffer,
} from './new-export-last';
import { choicesSaid } from './open-source';
import type { Ports } from './ports';
import { runInProgress, tabsChanged, tooManyCells } from './problems';
import { cellsLeft, dropPages, Reading } from './reading';
import { inPeace } from './run';
import { runUnderWay } from './run-told';
import { rememberChoices } from './settings';

/** What the base is about to be, in a hidden tab. */
const NEXT = asideOf('month:next');
const NEXT_NAME = 'Segments PME – à venir';

/** What making that tab, going on in it, and setting it over the base take besides cells. */
const BEGINNING_MILLISECONDS = 6_000;
const GOING_ON_MILLISECONDS = 3_000;
const ENDING_MILLISECONDS = 7_500;

/** A tab is not written in crumbs. */
const FEWEST_CELLS = 10_000;

/**
 * Writes what was shown, unless a tab was changed meanwhile: aside, over as many calls as it takes, then over the base in one
 * go. Neither the user’s tabs nor the export are touched, but where our tab is the base. Asked again once all is written,
 * it says the same.
 */
export function addNewExport(
  ports: Ports,
  request: AddNewExportRequest,
): Result<InCalls<AddNewExportAnswer>> {
  const began = ports.clock.now();
  const run = runUnderWay(ports);
  if (run) return failure(runInProgress(run.since, run.stage[ports.language]));
  const asked = askedIn(request, request.mark);
  const last = lastAddition(ports);
  if (last?.asked === asked && last.tab) return success(finish(ports, last));
  ports.workbook.clearUnmarked();
  const reading = new Reading(ports, `add ${asked}`, began);
  const opened = open(ports, request, reading);
  if (opened.ok && 'underWay' in opened.value) return success(opened.value);
  const written = opened.ok ? write(ports, request, opened.value as Opened, reading, began) : opened;
  if (!written.ok) dropPages(ports);
  return written;
}

function write(
  ports: Ports,
  request: AddNewExportRequest,
  opened: Opened,
  reading: Reading,
  began: number,
): Result<InCalls<AddNewExportAnswer>> {
  const { workbook, language } = ports;
  const { table, mark, standing } = opened;
  if (mark !== request.mark) return failure(tabsChanged());
  const plan = baseTab(table, language);
  if (reading.written === 0 && workbook.refusal([plan])) return failure(tooManyCells());
  const made = inPeace(ports, (): UnderWay | LastAddition => {
    const rows = writeRows(ports, opened, plan, reading.written, began);
    const isLate = rows > reading.written && cellsLeft(ports, began, ENDING_MILLISECONDS) === 0;
    if (rows === plan.values.length && !isLate) return prepareEnd(ports, request, opened, plan);
    reading.keep(rows);
    return { underWay: writingStage(plan, rows, standing?.name) };
  });
  return success('underWay' in made ? made : finish(ports, made));
}

/** Keeps what the base was, and how to tell what was done to it since; from the note on, the addition only has to be ended. */
function prepareEnd(
  ports: Ports,
  request: AddNewExportRequest,
  { standing, merged, opened }: Opened,
  plan: TabPlan,
): LastAddition {
  const { workbook, clock, settings } = ports;
  for (const tab of opened) rememberChoices(settings, tab.table, choicesSaid(request, tab.which));
  const { shape } = merged.both.mapping;
  forgetAddition(ports);
  if (standing) workbook.setAside(baseOf(shape));
  else workbook.makeTab(plan);
  const before = standing ? merged.both.baseRows : null;
  const asked = askedIn(request, request.mark);
  const head = { version: 1, id: clock.newId(), asked, shape, before, rows: plan.dataRows } as const;
  return noteAddition(ports, head, rowsOf(merged, plan, standing !== undefined));
}

/** As many rows as the call has time for; answers how many are written now. */
function writeRows(
  ports: Ports,
  { table, standing }: Opened,
  plan: TabPlan,
  first: number,
  began: number,
): number {
  const [width, height] = [plan.widths.length, plan.values.length];
  const { currency } = basisOf(table.table, table.mapping);
  const left = height - first;
  if (left === 0) return height;
  const besides = first === 0 ? BEGINNING_MILLISECONDS : GOING_ON_MILLISECONDS;
  const cells = cellsLeft(ports, began, besides);
  // A call that read does not write a few rows as well.
  if (cells < Math.min(FEWEST_CELLS, left * width) && first === 0) return 0;
  const rows = Math.min(left, Math.max(1, Math.floor(Math.max(cells, FEWEST_CELLS) / width)));
  // From here on, what stands aside belongs to this addition alone.
  if (first === 0) forgetAddition(ports);
  const draft = { plan, as: NEXT, name: NEXT_NAME, like: standing?.ours };
  ports.workbook.writeDraft(draft, numberFormats(currency, ports.language), { first, rows });
  return first + rows;
}

/** True while the addition that is noted as the last one still has to be set over the base. */
export const isUnended = ({ workbook }: Ports): boolean => workbook.tabs().some(({ ours }) => ours === NEXT);

export const dropDraft = ({ workbook }: Ports): void => workbook.drop(NEXT);

/** The base becomes what was written aside, all of it or nothing; whatever was done of this by then is done once more. */
function finish(ports: Ports, last: LastAddition): AddNewExportAnswer {
  const { workbook } = ports;
  if (isUnended(ports)) {
    workbook.setOver(NEXT, last.base);
    dropDraft(ports);
  }
  dropPages(ports);
  // Where the user was in the wizard speaks of the tab before.
  ports.place.remove();
  const { sheetId, name } = last.tab!;
  workbook.show(sheetId);
  return { sheetId, tab: name, rows: last.rows, undo: undoOffer(last) };
}

function writingStage({ name, values }: TabPlan, rows: number, stands: string | undefined): Phrase {
  const said = (language: 'fr' | 'en'): readonly string[] =>
    [rows, values.length].map((count) => formatNumber(count, language));
  const [fr, en] = [said('fr'), said('en')];
  return {
    fr: `Écriture de « ${stands ?? name} » : ${fr[0]} lignes sur ${fr[1]}…`,
    en: `Writing “${stands ?? name}”: ${en[0]} rows of ${en[1]}…`,
  };
}
