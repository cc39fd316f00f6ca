import type { EmulatedDocument, SheetState } from '../../emulator';
import type { Area } from '../../emulator/state/area';
import { displayedText } from '../../emulator/state/cell-content';
import type { ValidationState } from '../../emulator/state/sheet-state';
import type { CellArea, ValidationFrame } from '../wire';

/** Check boxes and drop-down lists, each rule with the rectangles it covers; other rules have nothing to show. */
export function validationsOf(document: EmulatedDocument, sheet: SheetState): ValidationFrame[] {
  const areas = new Map<ValidationState, CellArea[]>();
  sheet.layers.validation.forEach((cells, row) => {
    cells?.forEach((rule, column) => {
      if (!rule) return;
      const known = areas.get(rule) ?? [];
      areas.set(rule, known);
      addCell(known, row, column);
    });
  });
  return [...areas].flatMap(([rule, covered]) => frameOf(document, rule, covered) ?? []);
}

/** Goes on down a column where the last row left it. */
function addCell(areas: CellArea[], row: number, column: number): void {
  const above = areas.findIndex((area) => area.column === column && area.row + area.rows === row);
  const area = areas[above];
  if (area) areas[above] = { ...area, rows: area.rows + 1 };
  else areas.push({ row, column, rows: 1, columns: 1 });
}

function frameOf(
  document: EmulatedDocument,
  { criteria, values }: ValidationState,
  areas: readonly CellArea[],
): ValidationFrame | undefined {
  if (criteria === 'CHECKBOX') return { kind: 'checkbox', options: [], areas };
  if (criteria === 'VALUE_IN_LIST')
    return { kind: 'list', options: (values[0] as unknown[]).map(String), areas };
  if (criteria !== 'VALUE_IN_RANGE') return undefined;
  return { kind: 'list', options: textsIn(document, values[0] as { sheetId: number; area: Area }), areas };
}

function textsIn(document: EmulatedDocument, range: { sheetId: number; area: Area }): string[] {
  const sheet = document.sheets.find(({ id }) => id === range.sheetId);
  if (!sheet) return [];
  const { row, column, rows, columns } = range.area;
  const texts: string[] = [];
  for (let down = 0; down < rows; down += 1) {
    for (let across = 0; across < columns; across += 1) {
      texts.push(displayedText(document, sheet, row - 1 + down, column - 1 + across));
    }
  }
  return [...new Set(texts.filter((text) => text !== ''))];
}
