import type { InCalls } from '../contract/in-calls';
import type { UndoNewExportAnswer, UndoNewExportRequest } from '../contract/new-export';
import type { Phrase, Problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import { plural } from '../core/text/numbers';
import { asideOf } from '../core/user-content/content';
import { type Edits, editsIn } from './new-export-edits';
import { forgetAddition, type LastAddition, lastAddition, writtenRows } from './new-export-last';
import { dropDraft, isUnended } from './new-export-writing';
import type { Ports } from './ports';
import { anotherAddition, baseEdited, editedMuch, formulasInBase, runInProgress, UNDOING } from './problems';
import { cellsLeft, dropPages, purposeKept, Reading } from './reading';
import { runUnderWay } from './run-told';

/** What looking at the rows once more and setting the former tab over this one takes, besides the cells that are kept. */
const ENDING_MILLISECONDS = 8_500;
const CELLS_KEPT_PER_MILLISECOND = 50;

/**
 * Takes the last addition back: the tab is what it was, or is gone where the addition made it. Rows that the addition left
 * alone and that somebody changed since stay as they are now; changes that have no place any more are refused, and
 * nothing is done. Asked again once it is done, it says so.
 */
export function undoNewExport(
  ports: Ports,
  { id }: UndoNewExportRequest,
): Result<InCalls<UndoNewExportAnswer>> {
  const began = ports.clock.now();
  const run = runUnderWay(ports);
  if (run) return failure(runInProgress(run.since, run.stage[ports.language]));
  ports.workbook.clearUnmarked();
  const last = lastAddition(ports);
  if (!last?.tab) {
    endUndo(ports);
    return success({ done: DONE_ALREADY });
  }
  if (last.id !== id) return failure(anotherAddition(last.tab.name));
  const { sheetId } = last.tab;
  // What the addition did was not ended: nobody can have worked on it.
  if (isUnended(ports)) return success(takeBack(ports, last, []));
  const again = `again ${id}`;
  const isAgain = purposeKept(ports) === again;
  const reading = new Reading(ports, isAgain ? again : `undo ${id}`, began);
  const underWay = reading.read([{ sheetId, withFormulas: true }]);
  if (underWay) return success({ underWay });
  const { rowCount, columns } = reading.gridOf(sheetId)!;
  const ending = ENDING_MILLISECONDS + (rowCount * columns.length) / CELLS_KEPT_PER_MILLISECOND;
  if (reading.hasFresh && cellsLeft(ports, began, ending) === 0) {
    reading.keep();
    return success({ underWay: LAST_STEP });
  }
  const edits = editsIn(reading.gridOf(sheetId)!, writtenRows(ports));
  // An execution that ended early had set the former rows over these.
  if (isAgain && edits.isMostlyGone) {
    endUndo(ports);
    return success({ done: DONE_ALREADY });
  }
  const refused = refusalOf(last.tab.name, edits, reading.formulasIn(sheetId));
  dropPages(ports);
  if (refused) return failure(refused);
  new Reading(ports, again, began).keep();
  return success(takeBack(ports, last, edits.kept));
}

function refusalOf(name: string, { kept, lost }: Edits, formulas: readonly string[]): Problem | undefined {
  if (formulas.length > 0) return formulasInBase(name, formulas, UNDOING);
  if (lost.length > 0) return baseEdited(name, lost);
  return kept.length > MOST_PLACES ? editedMuch(name, MOST_PLACES) : undefined;
}

/** Each takes Google two writes. */
const MOST_PLACES = 30;

/** Every step may be done again: the note that it can be taken back goes when all is done. */
function takeBack(ports: Ports, last: LastAddition, edits: Edits['kept']): UndoNewExportAnswer {
  const { workbook } = ports;
  const former = asideOf(last.base);
  if (last.before === null) workbook.removeOwn([last.tab!.sheetId]);
  else {
    if (edits.length > 0) workbook.setRowsOver(last.base, former, edits);
    workbook.setOver(former, last.base);
  }
  endUndo(ports);
  // Where the user was in the wizard speaks of the tab before.
  ports.place.remove();
  if (last.before !== null) workbook.show(last.tab!.sheetId);
  return {
    done: doneSaid(
      last,
      edits.reduce((sum, { rows }) => sum + rows, 0),
    ),
  };
}

function endUndo(ports: Ports): void {
  dropDraft(ports);
  forgetAddition(ports);
  dropPages(ports);
}

const DONE_ALREADY: Phrase = { fr: 'L’ajout est annulé.', en: 'The addition is undone.' };
const LAST_STEP: Phrase = { fr: 'Annulation de l’ajout…', en: 'Undoing the addition…' };

function doneSaid({ before, tab }: LastAddition, kept: number): Phrase {
  const { name } = tab!;
  if (before === null)
    return {
      fr: `L’ajout est annulé : « ${name} » est supprimé.`,
      en: `The addition is undone: “${name}” is deleted.`,
    };
  const yours =
    kept === 0
      ? { fr: '', en: '' }
      : {
          fr: ` Vos modifications depuis l’ajout sont gardées (${plural(kept, 'ligne', 'lignes', 'fr')}).`,
          en: ` Your changes since the addition are kept (${plural(kept, 'row', 'rows', 'en')}).`,
        };
  return {
    fr: `L’ajout est annulé : « ${name} » contient de nouveau ${plural(before, 'ligne', 'lignes', 'fr')}.${yours.fr}`,
    en: `The addition is undone: “${name}” holds ${plural(before, 'row', 'rows', 'en')} again.${yours.en}`,
  };
}
