import type { ExportTab, ExportValue } from '../../../workbench/files/xlsx-port';

/** A tab to export, from its values; anything else can be told. */
export const plainTab = (
  rows: readonly (readonly ExportValue[])[],
  others: Partial<ExportTab> = {},
): ExportTab => ({
  sheetId: 0,
  name: 'Onglet',
  hidden: false,
  tabColor: null,
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  merges: [],
  rowCount: rows.length,
  columnCount: rows[0]?.length ?? 0,
  columnWidth: () => 100,
  value: (row, column) => rows[row]?.[column] ?? null,
  link: () => undefined,
  format: () => 'General',
  style: () => undefined,
  charts: [],
  ...others,
});
