import { addSheet, createDocument, displayRows, viewCells } from '../../../workbench/emulator';
import { documentWith, script, tab } from './script';

describe('cells loaded by the host', () => {
  it('are literal texts, numbers, booleans, days, formatted numbers and errors, on a grid of their size', () => {
    const document = documentWith([
      ['01000', '=1+1', 12.5, true],
      [{ date: '2025-03-05' }, { serial: 1000, format: '00000' }, { error: '#N/A' }, null],
    ]);
    expect([tab(document).rowCount, tab(document).columnCount]).toEqual([2, 4]);
    expect(displayRows(document, tab(document))).toEqual([
      ['01000', '=1+1', '12,5', 'VRAI'],
      ['05/03/2025', '01000', '#N/A', ''],
    ]);
    expect(script(document, 'return sheet.getDataRange().getFormulas()')).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });

  it('are seen again with their type and format', () => {
    const document = documentWith([[{ date: '2025-03-05' }]]);
    expect(viewCells(document, tab(document))[0]?.[0]).toMatchObject({
      value: 45721,
      isDate: true,
      format: 'dd/mm/yyyy',
      display: '05/03/2025',
    });
  });

  it('make a tab after the others; the first of an empty file is active', () => {
    const document = createDocument({ empty: true });
    addSheet(document, 'Un', [['a']]);
    addSheet(document, 'Deux', [['b']], { hidden: true, frozenRows: 1 });
    expect(script(document, 'return sheet.getName()')).toBe('Un');
    expect(tab(document, 1)).toMatchObject({ name: 'Deux', hidden: true, frozenRows: 1 });
  });

  it('must exist: no 31 February, no NaN, no second tab of the same name', () => {
    expect(() => documentWith([[{ date: '2025-02-31' }]])).toThrow('No such day: 2025-02-31');
    expect(() => documentWith([['a', Number.NaN]])).toThrow('B1: NaN is not a cell value');
    expect(() => addSheet(documentWith([]), 'Clients', [])).toThrow('already exists');
  });

  it('need a locale that is emulated', () => {
    expect(() => createDocument({ locale: 'de_DE' })).toThrow('The locale de_DE is not emulated');
  });
});
