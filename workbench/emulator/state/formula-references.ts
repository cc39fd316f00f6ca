import { splitTabName } from '../text/a1';
import { localeRules } from '../text/locales';
import { shiftCells, tabPrefix, withReferences } from '../text/references';
import type { Axis } from './area';
import type { EmulatedDocument } from './document';
import type { SheetState } from './sheet-state';

/** Changes the references to one tab, in the formulas of all of them. `cells` comes without the tab. */
function changeReferencesTo(
  document: EmulatedDocument,
  sheet: SheetState,
  change: (cells: string, reference: string) => string,
): void {
  const { decimal } = localeRules(document.locale);
  const isHere = (tab: string | undefined, home: SheetState): boolean =>
    tab === undefined ? home === sheet : tab.toLowerCase() === sheet.name.toLowerCase();
  for (const home of document.sheets) {
    for (const row of home.layers.formula) {
      row?.forEach((formula, column) => {
        if (formula === undefined) return;
        row[column] = withReferences(formula, decimal, (reference) => {
          const { tab, cells } = splitTabName(reference);
          return isHere(tab, home) ? change(cells, reference) : reference;
        });
      });
    }
  }
}

/** Formulas follow a tab that takes another name; to be called before it does. */
export function followRenaming(document: EmulatedDocument, sheet: SheetState, name: string): void {
  changeReferencesTo(document, sheet, (cells, reference) =>
    reference === cells ? cells : tabPrefix(name) + cells,
  );
}

/** Formulas lose a deleted tab for good: one of the same name made later does not bring it back. */
export function loseReferences(document: EmulatedDocument, sheet: SheetState): void {
  changeReferencesTo(document, sheet, () => '#REF!');
}

/** Formulas follow the cells of a tab where lines are inserted (`count` > 0) before line `at`, or deleted from it. */
export function followLines(
  document: EmulatedDocument,
  sheet: SheetState,
  axis: Axis,
  at: number,
  count: number,
): void {
  changeReferencesTo(document, sheet, (cells, reference) => {
    const shifted = shiftCells(cells, axis, at, count);
    return shifted === '#REF!' ? shifted : reference.slice(0, reference.length - cells.length) + shifted;
  });
}
