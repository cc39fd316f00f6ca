import type { InsertAnswer, InsertRequest, SelectionAnswer } from '../contract/tools';
import { withinGrid } from '../core/formulas/blocks';
import { writeReference } from '../core/formulas/reference';
import { readsItself, resultArea } from '../core/formulas/result-area';
import { writeFormula } from '../core/formulas/write-formula';
import { type Problem, problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import type { PlanRange } from '../core/output/tab-plan';
import { plural } from '../core/text/numbers';
import type { Ports } from './ports';
import { badRequest } from './problems';

/** The active range, as a formula names it. */
export function selectionNow({ cells }: Ports): SelectionAnswer {
  const { name, areas } = cells.selected();
  const area = areas[areas.length - 1]!;
  return { reference: addressOf(area, name), rows: area.rows, columns: area.columns };
}

export const addressOf = ({ row, column, rows, columns }: PlanRange, tab?: string): string =>
  writeReference({ tab, row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 });

/**
 * Writes a formula in the active cell. Refused where it would write over something, where its result would (Sheets would
 * show `#REF!`), or where it would read its own result. A cell that holds the very formula
 * is left as it is.
 */
export function insertFormula(ports: Ports, { name, args }: InsertRequest): Result<InsertAnswer> {
  const called = ports.functions().find((candidate) => candidate.name === name);
  if (!called) return failure(badRequest('name'));
  const { sheetId, name: tab, areas } = ports.cells.selected();
  const tabs = ports.workbook.tabs();
  const formula = writeFormula(called, args, {
    ...{ tab, tabs: tabs.map((known) => known.name) },
    locale: ports.workbook.locale(),
  });
  if (!formula.ok) return formula;
  const rowsOf = (of: string | undefined): number =>
    ports.cells.gridOf(of === undefined ? sheetId : tabs.find((known) => known.name === of)!.sheetId).rows;
  const cell = areas[areas.length - 1]!;
  const { row, column } = cell;
  const area = resultArea(called, formula.value.args, { row, column }, rowsOf);
  if (readsItself(formula.value.args, area, tab)) return failure(readsOwnResult(addressOf(area)));
  if (!isThereAlready(ports, sheetId, cell, formula.value.text)) {
    const taken = takenIn(ports, sheetId, area);
    if (taken.length > 0) return failure(occupied(taken, tab));
    ports.cells.writeFormula(sheetId, row, column, formula.value.text);
  }
  return success({
    formula: formula.value.text,
    tab,
    cell: addressOf({ row, column, rows: 1, columns: 1 }),
    area: addressOf(area),
  });
}

/** Asked for twice, because the first answer was lost: nothing is left to write. A file keeps `;` as it was or as `,`. */
function isThereAlready({ cells }: Ports, sheetId: number, cell: PlanRange, formula: string): boolean {
  const [[standing = ''] = []] = cells.formulasIn(sheetId, { ...cell, rows: 1, columns: 1 });
  const bare = (text: string): string => text.replace(/[;,]\s*/g, ';');
  return bare(standing) === bare(formula);
}

/** Cells of the area that hold something; what lies outside the grid holds nothing, and Sheets adds it. */
function takenIn({ cells }: Ports, sheetId: number, area: PlanRange): readonly string[] {
  const inside = withinGrid(area, cells.gridOf(sheetId)) ?? area;
  const values = cells.valuesIn(sheetId, inside);
  const formulas = cells.formulasIn(sheetId, inside);
  return values.flatMap((row, down) =>
    row.flatMap((value, right) =>
      value === '' && formulas[down]![right] === ''
        ? []
        : [addressOf({ row: area.row + down, column: area.column + right, rows: 1, columns: 1 })],
    ),
  );
}

const NAMED = 3;

function occupied(taken: readonly string[], tab: string): Problem {
  const more = taken.length - NAMED;
  const list = taken.slice(0, NAMED).join(', ');
  return problem(
    'cells-occupied',
    {
      fr: `Le résultat remplacerait ce que contient « ${tab} » : ${list}${more > 0 ? ` et ${plural(more, 'autre cellule', 'autres cellules', 'fr')}` : ''}. Rien n’a été écrit : sélectionnez une cellule d’une colonne vide, puis insérez de nouveau.`,
      en: `The result would write over what “${tab}” holds: ${list}${more > 0 ? ` and ${plural(more, 'other cell', 'other cells', 'en')}` : ''}. Nothing was written: select a cell of an empty column, then insert again.`,
    },
    { cells: taken.length },
  );
}

const readsOwnResult = (area: string): Problem =>
  problem('reads-own-result', {
    fr: `La formule lirait son propre résultat (${area}). Rien n’a été écrit : sélectionnez une cellule en dehors des plages choisies.`,
    en: `The formula would read its own result (${area}). Nothing was written: select a cell outside the ranges chosen.`,
  });
