import { addSheet, createDocument } from '../../../workbench/emulator';
import { documentWith, script, tab } from './script';

const rows = (document: ReturnType<typeof createDocument>): unknown =>
  script(document, 'return sheet.getDataRange().getValues().map((row) => row.join(""))');

describe('rows and columns', () => {
  it('inserted push what follows, and inherit no format', () => {
    const document = documentWith([['a'], ['b']]);
    script(document, 'sheet.insertRowsAfter(1, 2)');
    expect(rows(document)).toEqual(['a', '', '', 'b']);
    expect(script(document, "return sheet.getRange('A2').getNumberFormat()")).toBe('General');
  });

  it('deleted take their content with them', () => {
    const document = documentWith([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
    script(document, 'sheet.deleteRows(2, 1); sheet.deleteColumns(1, 2);');
    expect(rows(document)).toEqual(['c', 'i']);
    expect([tab(document).rowCount, tab(document).columnCount]).toEqual([2, 1]);
  });

  it('move merges, filter, formats by condition, charts and metadata along', () => {
    const document = createDocument();
    script(
      document,
      `sheet.getRange('A3:B3').merge();
       sheet.getRange('A5:C9').createFilter();
       sheet.getRange('7:7').addDeveloperMetadata('ligne');
       const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('red');
       sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A5:A9')]).build()]);
       sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B2')).build());
       sheet.insertRowsBefore(1, 2);
       sheet.deleteRows(10, 1);`,
    );
    const { merges, filter, conditionalFormats, charts } = tab(document);
    expect(merges).toEqual([{ row: 5, column: 1, rows: 1, columns: 2 }]);
    expect(filter).toEqual({ row: 7, column: 1, rows: 4, columns: 3 });
    expect(conditionalFormats[0]?.areas).toEqual([{ row: 7, column: 1, rows: 4, columns: 1 }]);
    expect(charts[0]?.ranges[0]?.area).toEqual({ row: 3, column: 1, rows: 2, columns: 2 });
    expect(document.metadata[0]?.area).toMatchObject({ row: 9 });
  });

  it.each([
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    [
      'sheet.setFrozenRows(1); sheet.deleteRows(2, 999)',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['sheet.insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
    ['sheet.setColumnWidth(27, 100)', 'Those columns are out of bounds.'],
    ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    ['sheet.setFrozenColumns(26)', "You can't freeze all visible columns on the sheet."],
    [
      "sheet.getRange('A1:B1').merge(); sheet.setFrozenColumns(1)",
      "You can't freeze columns which contain only part of a merged cell.",
    ],
  ])('%s: %s', (code, message) => {
    expect(() => script(createDocument(), code)).toThrow(message);
  });

  it('of all tabs hold 10 000 000 cells at most, blank ones included', () => {
    const document = createDocument();
    expect(() => script(document, 'sheet.insertRowsAfter(1000, 400000)')).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
    const small = createDocument({ cellBudget: 30_000 });
    expect(() => script(small, "ss.insertSheet('X')")).toThrow('above the limit of 30000 cells');
    expect(() =>
      addSheet(
        small,
        'Grand',
        Array.from({ length: 4001 }, () => ['x']),
      ),
    ).toThrow('above the limit');
  });

  it('keep their widths, heights and frozen lines', () => {
    const document = createDocument();
    script(
      document,
      `sheet.setColumnWidths(2, 2, 150); sheet.setRowHeight(1, 40); sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
       sheet.autoResizeColumns(4, 1); sheet.insertColumnsBefore(1, 1); sheet.deleteRows(1, 1);`,
    );
    const { columnWidths, rowHeights, frozenRows, frozenColumns, autoResizedColumns } = tab(document);
    expect([
      columnWidths[2],
      columnWidths[3],
      rowHeights[0],
      frozenRows,
      frozenColumns,
      autoResizedColumns[4],
    ]).toEqual([150, 150, undefined, 1, 2, true]);
  });
});

describe('merged cells', () => {
  it('keep the first content only', () => {
    const document = documentWith([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    script(document, "sheet.getRange('A1:B2').mergeAcross()");
    expect(rows(document)).toEqual(['a', 'c']);
    expect(tab(document).merges).toHaveLength(2);
  });

  it('cannot be unmerged in part', () => {
    const code = "sheet.getRange('A1:B2').merge(); sheet.getRange('A1').breakApart();";
    expect(() => script(createDocument(), code)).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });
});
