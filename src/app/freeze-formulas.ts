import type { FreezeAnswer } from '../contract/tools';
import { aroundAll, blocksOf, withinGrid } from '../core/formulas/blocks';
import { type OwnCall, readFormula } from '../core/formulas/read-formula';
import { resultArea } from '../core/formulas/result-area';
import { type Phrase, type Problem, problem } from '../core/model/problem';
import { failure, type Result, success } from '../core/model/result';
import type { PlanRange } from '../core/output/tab-plan';
import { formatDate } from '../core/text/numbers';
import { say } from '../core/text/typography';
import { addressOf } from './insert-formula';
import type { Ports, SelectedCells } from './ports';

/** Each takes a call to write. */
const MOST_BLOCKS = 40;

interface Found {
  readonly cell: PlanRange;
  readonly formula: string;
  readonly own: OwnCall | 'nested';
}

interface Frozen {
  readonly formula: string;
  readonly area: PlanRange;
}

/**
 * Replaces the formulas of ours in the selection by their values: each with all the cells that its result fills, which
 * would empty themselves otherwise. A note on the first cell of each block keeps the formula.
 */
export function freezeFormulas(ports: Ports): Result<FreezeAnswer> {
  const selected = ports.cells.selected();
  const found = ownFormulas(ports, selected);
  if (found.length === 0) return failure(noneSelected());
  const areas = found.map((one) => ({ ...one, area: areaOf(ports, selected, one) }));
  const whole = aroundAll(areas.map(({ cell, area }) => area ?? cell));
  const values = ports.cells.valuesIn(selected.sheetId, whole);
  const at = ({ row, column }: PlanRange): unknown => values[row - whole.row]![column - whole.column];
  const left: { cell: string; why: Phrase }[] = [];
  const frozen: Frozen[] = [];
  for (const { cell, formula, area } of areas) {
    const why = area === undefined ? NESTED : isUnready(at(cell)) ? IN_ERROR : undefined;
    if (why || !area) left.push({ cell: addressOf(cell), why: why ?? NESTED });
    else frozen.push({ formula, area });
  }
  const blocks = blocksOf(frozen.map(({ area }) => area));
  if (blocks.length > MOST_BLOCKS) return failure(tooScattered());
  writeBlocks(ports, selected.sheetId, frozen, blocks, (block) =>
    Array.from({ length: block.rows }, (_, down) =>
      values[block.row - whole.row + down]!.slice(
        block.column - whole.column,
        block.column - whole.column + block.columns,
      ),
    ),
  );
  return success({
    tab: selected.name,
    frozen: blocks.map((block) => ({ formula: firstIn(block, frozen).formula, area: addressOf(block) })),
    left,
  });
}

/** The formulas of ours that stand in the selection. */
function ownFormulas(ports: Ports, { sheetId, areas }: SelectedCells): readonly Found[] {
  const functions = ports.functions();
  const grid = ports.workbook.sizeOf(sheetId);
  return areas.flatMap((selected) => {
    const area = withinGrid(selected, grid);
    if (!area) return [];
    return ports.cells.formulasIn(sheetId, area).flatMap((row, down) =>
      row.flatMap((formula, right): readonly Found[] => {
        const own = formula === '' ? undefined : readFormula(formula, functions);
        const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
        return own ? [{ cell, formula, own }] : [];
      }),
    );
  });
}

/** The cells that a formula fills; `undefined` where nothing tells. */
function areaOf(ports: Ports, { sheetId }: SelectedCells, { own, cell }: Found): PlanRange | undefined {
  if (own === 'nested') return undefined;
  const rowsOf = (tab: string | undefined): number => {
    const known = ports.workbook.tabs().find(({ name }) => name === tab);
    return ports.cells.gridOf(known?.sheetId ?? sheetId).rows;
  };
  return withinGrid(resultArea(own.called, own.args, cell, rowsOf), ports.cells.gridOf(sheetId));
}

const isUnready = (value: unknown): boolean =>
  typeof value === 'string' && /^(#|Loading|Chargement)/.test(value);

const firstIn = (block: PlanRange, frozen: readonly Frozen[]): Frozen =>
  frozen.find(({ area }) => area.row === block.row && area.column === block.column)!;

/** The notes are all read before anything is written. */
function writeBlocks(
  { cells, workbook, language }: Ports,
  sheetId: number,
  frozen: readonly Frozen[],
  blocks: readonly PlanRange[],
  valuesOf: (block: PlanRange) => readonly (readonly unknown[])[],
): void {
  const before = blocks.map(({ row, column }) =>
    cells.notesIn(sheetId, { row, column, rows: 1, columns: 1 }),
  );
  const day = workbook.today();
  blocks.forEach((block, index) => {
    const note = say(
      {
        fr: `Valeurs figées le ${formatDate(day, 'fr')}. Formule : ${firstIn(block, frozen).formula}`,
        en: `Values frozen on ${day}. Formula: ${firstIn(block, frozen).formula}`,
      },
      language,
    );
    cells.writeValues(sheetId, block, valuesOf(block));
    cells.writeNote(
      sheetId,
      block.row,
      block.column,
      [before[index]![0]![0], note].filter(Boolean).join('\n'),
    );
  });
}

const NESTED: Phrase = {
  fr: 'formule combinée à d’autres : copiez-la, puis Collage spécial › Valeurs uniquement',
  en: 'formula combined with others: copy it, then Paste special › Values only',
};

const IN_ERROR: Phrase = {
  fr: 'en erreur ou en cours de calcul',
  en: 'in error, or still being computed',
};

const noneSelected = (): Problem =>
  problem('no-own-formula', {
    fr: 'Aucune formule de Segments PME dans la sélection. Sélectionnez la cellule qui contient la formule : la première du résultat.',
    en: 'There is no formula of Segments PME in the selection. Select the cell that holds the formula: the first of the result.',
  });

const tooScattered = (): Problem =>
  problem('too-scattered', {
    fr: 'Les formules choisies sont dispersées en trop d’endroits. Rien n’a été modifié : sélectionnez une colonne à la fois.',
    en: 'The formulas chosen stand in too many places. Nothing was changed: select one column at a time.',
  });
