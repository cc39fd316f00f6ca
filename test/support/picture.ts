import type { EmulatedDocument } from '../../workbench/emulator';

type Sheet = EmulatedDocument['sheets'][number];

/** Rows and cells that hold nothing do not count, however they came to hold nothing. */
function cellsOf(layers: Sheet['layers']): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [layer, rows] of Object.entries(layers)) {
    rows.forEach((row: readonly unknown[] | undefined, r: number) => {
      row?.forEach((value, c) => {
        if (value !== undefined && value !== '' && value !== 'General') cells[`${r},${c} ${layer}`] = value;
      });
    });
  }
  return cells;
}

/** A tab as a person sees it, its number apart. */
export const pictureOfTab = ({ id: _id, layers, ...rest }: Sheet): unknown => ({
  ...rest,
  cells: cellsOf(layers),
});

/** The whole workbook as a person sees it. */
export const picture = (document: EmulatedDocument): unknown => document.sheets.map(pictureOfTab);
