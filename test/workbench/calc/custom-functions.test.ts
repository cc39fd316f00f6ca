import { recalculate } from '../../../workbench/emulator';
import { resultOf, sheetOf, valuesOf, write } from './sheet';

const CELLS = [
  ['a', 12, true, null, { date: '2025-03-05' }],
  ['b', { serial: 0.1, format: '0%' }, { error: '#N/A' }, null, { date: '2025-07-14' }],
];

describe('a custom function is given', () => {
  it.each([
    ['A1', 'string a'],
    ['B1', 'number 12'],
    ['B2', 'number 0.1'],
    ['C1', 'boolean true'],
    ['D1', 'string '],
    // Midnight in Paris, in winter then in summer.
    ['E1', 'Date 2025-03-04T23:00:00.000Z'],
    ['E2', 'Date 2025-07-13T22:00:00.000Z'],
    ['C2', 'string #N/A'],
    ['A1:A1', 'string a'],
    ['A1:A2', '[[string a] [string b]]'],
    ['A1:B1', '[[string a number 12]]'],
    ['D1:D2', '[[string ] [string ]]'],
    ['B1*2', 'number 24'],
    ['"x"', 'string x'],
    ['MAX(E1:E2)', 'Date 2025-07-13T22:00:00.000Z'],
    ['E1+1', 'Date 2025-03-05T23:00:00.000Z'],
    ['E2-E1', 'number 131'],
    ['TODAY()', 'Date 2025-07-13T22:00:00.000Z'],
    ['', 'undefined'],
  ])('%s as %s', (argument, given) => {
    expect(resultOf(`=SHOW(${argument})`, CELLS)).toBe(given);
  });

  it('undefined where an argument is left out in the middle', () => {
    expect(resultOf('=SHOW_SECOND(A1;;B1)', CELLS)).toBe('undefined');
  });

  it('open ranges as far as the grid goes', () => {
    const given = resultOf('=SHOW(B2:B)', CELLS) as string;
    expect(given.match(/\[(number|string)/g)).toHaveLength(19);
  });

  it('no argument that is an error by itself: the error passes on', () => {
    expect(resultOf('=SHOW(1/0)')).toBe('#DIV/0!');
  });
});

describe('the result of a custom function', () => {
  it('spills right and down', () => {
    expect(
      resultOf('=DOUBLED(A1:B2)', [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  it('nests, and feeds native functions', () => {
    const cells = [
      [1, 2],
      [3, 4],
    ];
    expect(resultOf('=DOUBLED(DOUBLED(A1:B1))', cells)).toEqual([[4, 8]]);
    expect(resultOf('=SUM(DOUBLED(A1:B2))', cells)).toBe(20);
    expect(resultOf('=ARRAYFORMULA(DOUBLED(A1:A2)+1)', cells)).toEqual([[3], [7]]);
    expect(resultOf('=FILTER(DOUBLED(A1:B2);A1:A2>1)', cells)).toEqual([[6, 8]]);
  });

  it('ends its shorter rows with blanks', () => {
    expect(resultOf('=RAGGED()')).toEqual([[1, 2, 3], [4]]);
  });

  it('is a date when it is one', () => {
    const { document, tab } = sheetOf([['=TODAY_IN_PARIS()']]);
    recalculate(document);
    expect([tab.layers.computed[0]?.[0], tab.layers.computedFormat[0]?.[0]]).toEqual([45852, 'dd/mm/yyyy']);
  });

  it('is not called when an IF takes the other branch', () => {
    const sheet = sheetOf([[null, '=IF(A1="";"";SHOW(A1))']]);
    expect(valuesOf(sheet)).toEqual([[null, '']]);
    expect(sheet.engine.customCalls).toBe(0);
  });
});

describe('a custom function that fails shows #ERROR! with the reason', () => {
  it.each([
    ['REFUSED()', 'Un seul client par ligne.'],
    ['LONG_TEXT(50001)', 'Your input contains more than the maximum of 50000 characters in a single cell.'],
    ['PLAIN_LIST()', 'The custom function returned a plain list, which Google does not describe.'],
    ['WRITER()', 'You do not have permission to call Range.setValue'],
    ['SLEEPER(31)', 'Exceeded maximum execution time (line 0).'],
  ])('%s: %s', (call, reason) => {
    const { document, engine, tab } = sheetOf([[`=${call}`]]);
    expect(engine.describe(document, tab, 1, 1)).toEqual({
      value: { error: '#ERROR!' },
      formula: `=${call}`,
      detail: { fr: reason, en: reason },
    });
  });

  it('and IFERROR can hide it', () => {
    expect(resultOf('=IFERROR(REFUSED();"rien")')).toBe('rien');
  });

  it('but 50,000 characters and 29 seconds are allowed', () => {
    expect(resultOf('=LEN(LONG_TEXT(50000))')).toBe(50_000);
    expect(resultOf('=SLEEPER(29)')).toBe('awake');
  });
});

describe('the name of a custom function', () => {
  it('is found whatever its case', () => {
    expect(resultOf('=show(1)')).toBe('number 1');
  });

  it('is not found when it ends with _', () => {
    expect(resultOf('=hidden_()')).toBe('#NAME?');
  });

  it.each([
    ['=QUERY(B1:C2;"select B")', 'QUERY n’est pas pris en charge dans l’atelier.'],
    ['=INCONNUE(1)', "Unknown function: 'INCONNUE'."],
  ])('%s is not known: %s', (formula, reason) => {
    const { document, engine, tab } = sheetOf([[formula]]);
    const { value, detail } = engine.describe(document, tab, 1, 1);
    expect([value, detail?.fr]).toEqual([{ error: '#NAME?' }, reason]);
  });
});

const REFUSAL =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

describe('arguments that depend on NOW, RAND, RANDARRAY or RANDBETWEEN are refused', () => {
  it.each([
    ['directly', '=SHOW(NOW())', [[null]]],
    ['in a cell', '=SHOW(A1)', [['=NOW()']]],
    ['somewhere in a range', '=SHOW(A1:A3)', [[1], [2], ['=RAND()']]],
    ['through other cells', '=SHOW(A1)', [['=A2+1'], ['=A3*2'], ['=RANDBETWEEN(1;9)']]],
    ['through another custom function', '=SHOW(A1)', [['=DOUBLED(2)+NOW()']]],
  ])('%s', (_how, formula, cells) => {
    const sheet = sheetOf(cells);
    write(sheet.document, sheet.tab, 1, 8, formula);
    const { value, detail } = sheet.engine.describe(sheet.document, sheet.tab, 1, 8);
    expect([value, detail?.en]).toEqual([{ error: '#ERROR!' }, REFUSAL]);
  });

  it('but not TODAY, nor NOW beside the call', () => {
    expect(resultOf('=SHOW(A1)', [['=TODAY()']])).toBe('Date 2025-07-13T22:00:00.000Z');
    expect(resultOf('=IF(NOW()>0;DOUBLED(4);0)')).toBe(8);
  });

  it('and are accepted once the cell is fixed', () => {
    const sheet = sheetOf([['=NOW()', '=SHOW(A1)']]);
    recalculate(sheet.document);
    write(sheet.document, sheet.tab, 1, 1, 7);
    expect(valuesOf(sheet)).toEqual([[7, 'number 7']]);
  });
});

describe('a custom function runs again', () => {
  it('only when the values of its arguments change', () => {
    const sheet = sheetOf([[1, '=A1+1', '=DOUBLED(B1)', 'autre']]);
    const writing = (column: number, content: string | number): unknown => {
      write(sheet.document, sheet.tab, 1, column, content);
      return [valuesOf(sheet)[0]?.[2], sheet.engine.customCalls];
    };
    expect(writing(4, 'ailleurs')).toEqual([4, 1]);
    expect(writing(2, '=A1*2')).toEqual([4, 1]);
    expect(writing(1, 5)).toEqual([20, 2]);
  });

  it('not when the tab grows, unless an open range grows with it', () => {
    const sheet = sheetOf([[1, '=DOUBLED(A1)', '=ROWS(DOUBLED(A1:A))']]);
    expect(valuesOf(sheet)[0]).toEqual([1, 2, 20]);
    sheet.tab.rowCount += 1;
    write(sheet.document, sheet.tab, 1, 4, 'x');
    expect(valuesOf(sheet)[0]).toEqual([1, 2, 21, 'x']);
    expect(sheet.engine.customCalls).toBe(3);
  });

  it('not when a cell that it reads by itself changes', () => {
    const sheet = sheetOf([['avant', '=FIRST_CELL()']]);
    expect(valuesOf(sheet)[0]).toEqual(['avant', 'avant']);
    write(sheet.document, sheet.tab, 1, 1, 'après');
    expect(valuesOf(sheet)[0]).toEqual(['après', 'avant']);
  });
});

it('inside a custom function the active range is its own cell', () => {
  expect(resultOf('=OWN_CELL()')).toBe('H1');
});
