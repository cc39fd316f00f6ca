import { recalculate } from '../../../workbench/emulator';
import { addTab, sheetOf, valuesOf, write } from './sheet';

const SPILL = '=ARRAYFORMULA(A1:A3*10)';

const blockedBy = (cell: string) =>
  `Array result was not expanded because it would overwrite data in ${cell}.`;

describe('a result of several cells', () => {
  it('fills blank cells, which say where they come from', () => {
    const { document, engine, tab } = sheetOf([[1, SPILL], [2], [3]]);
    expect(valuesOf({ document, engine, tab })).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(engine.describe(document, tab, 1, 2)).toEqual({ value: 10, formula: SPILL });
    expect(engine.describe(document, tab, 3, 2)).toEqual({ value: 30, spilledFrom: 'B1' });
    expect(engine.describe(document, tab, 4, 2)).toEqual({});
  });

  it('is refused when a cell is taken, and names it', () => {
    const { document, engine, tab } = sheetOf([[1, SPILL], [2], [3, 'ici']]);
    expect(valuesOf({ document, engine, tab })).toEqual([[1, '#REF!'], [2], [3, 'ici']]);
    expect(engine.describe(document, tab, 1, 2).detail?.en).toBe(blockedBy('B3'));
  });

  it('comes back when the cell is freed, and goes when someone types over it', () => {
    const sheet = sheetOf([[1, SPILL], [2], [3, 'ici']]);
    recalculate(sheet.document);
    write(sheet.document, sheet.tab, 3, 2, null);
    expect(valuesOf(sheet)).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    write(sheet.document, sheet.tab, 2, 2, 'x');
    expect(valuesOf(sheet)).toEqual([
      [1, '#REF!'],
      [2, 'x'],
      [3, null],
    ]);
  });

  it('gives way to the one that came first, and takes its place when it goes', () => {
    const sheet = sheetOf([[null, '=SEQUENCE(2)']]);
    recalculate(sheet.document);
    write(sheet.document, sheet.tab, 2, 1, '=SEQUENCE(1;3)');
    expect(valuesOf(sheet)).toEqual([
      [null, 1],
      ['#REF!', 2],
    ]);
    write(sheet.document, sheet.tab, 1, 2, null);
    expect(valuesOf(sheet)).toEqual([
      [null, null],
      [1, 2, 3],
    ]);
  });

  it('must fit in the grid', () => {
    const { document, engine, tab } = sheetOf([['=SEQUENCE(25)']]);
    expect(engine.describe(document, tab, 1, 1).detail?.en).toBe(
      'Result was not automatically expanded, please insert more rows (5).',
    );
  });

  it('shrinks with what it reads', () => {
    const sheet = sheetOf([
      ['=FILTER(B1:B3;B1:B3>1)', 5],
      [null, 6],
      [null, 7],
    ]);
    expect(valuesOf(sheet)).toEqual([
      [5, 5],
      [6, 6],
      [7, 7],
    ]);
    write(sheet.document, sheet.tab, 2, 2, 0);
    expect(valuesOf(sheet)).toEqual([
      [5, 5],
      [7, 0],
      [null, 7],
    ]);
  });

  it('is gone with its formula', () => {
    const sheet = sheetOf([[1, SPILL], [2], [3]]);
    recalculate(sheet.document);
    write(sheet.document, sheet.tab, 1, 2, 'texte');
    expect(valuesOf(sheet)).toEqual([
      [1, 'texte'],
      [2, null],
      [3, null],
    ]);
  });
});

describe('formulas that read each other', () => {
  it('are computed in the order of what they read, spilled cells included', () => {
    const sheet = sheetOf([['=B1+1', '=C3*2', '=SEQUENCE(3)']]);
    expect(valuesOf(sheet)).toEqual([
      [7, 6, 1],
      [null, null, 2],
      [null, null, 3],
    ]);
  });

  it('follow a change', () => {
    const sheet = sheetOf([[1, '=A1*2', '=SUM(A1:B1)']]);
    expect(valuesOf(sheet)).toEqual([[1, 2, 3]]);
    write(sheet.document, sheet.tab, 1, 1, 10);
    expect(valuesOf(sheet)).toEqual([[10, 20, 30]]);
  });

  it('in a circle are #REF!, until the circle is broken', () => {
    const sheet = sheetOf([['=B1+1', '=A1+1', '=B1']]);
    expect(valuesOf(sheet)).toEqual([['#REF!', '#REF!', '#REF!']]);
    expect(sheet.engine.describe(sheet.document, sheet.tab, 1, 1).detail?.en).toMatch(/^Circular dependency/);
    write(sheet.document, sheet.tab, 1, 2, 1);
    expect(valuesOf(sheet)).toEqual([[2, 1, 1]]);
  });

  it('may stand in other tabs, quoted or not', () => {
    const sheet = sheetOf([["='Fiche – Champions'!A1*2", '=fiches!A1']]);
    addTab(sheet.document, 'Fiche – Champions', [[21]]);
    addTab(sheet.document, 'Fiches', [['x']]);
    expect(valuesOf(sheet)).toEqual([[42, 'x']]);
  });

  it('read a blank as a blank', () => {
    expect(valuesOf(sheetOf([['=B1', null, '=A1&"!"']]))).toEqual([['', null, '!']]);
  });
});

describe('the present moment', () => {
  it('is that of the spreadsheet, and moves on when something changes', () => {
    let now = Date.UTC(2025, 6, 14, 22);
    const sheet = sheetOf([['=TODAY()', '=NOW()']], { now: () => now });
    // Midnight in Paris: it is the day after.
    expect(valuesOf(sheet)[0]).toEqual([45853, 45853]);
    now += 86_400_000;
    write(sheet.document, sheet.tab, 2, 1, 'x');
    expect(valuesOf(sheet)[0]?.[0]).toBe(45854);
  });
});

describe('a formula tried without being written', () => {
  it('is computed where it would stand', () => {
    const { document, engine, tab } = sheetOf([[1, '=A1*2'], [5]]);
    expect(engine.evaluate(document, tab, 2, 4, '=B1+A2')).toEqual({ value: 7 });
    expect(engine.evaluate(document, tab, 2, 4, '=A:A')).toEqual({ value: 5 });
    expect(engine.evaluate(document, tab, 2, 4, '=C1')).toEqual({});
    expect(engine.evaluate(document, tab, 2, 4, '=1+').value).toEqual({ error: '#ERROR!' });
    expect(valuesOf({ document, engine, tab })).toEqual([[1, 2], [5]]);
  });
});
