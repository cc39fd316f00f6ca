import { helpOf } from '../../../scripts/build/functions';
import { aroundAll, blocksOf } from '../../../src/core/formulas/blocks';
import type { FunctionHelp } from '../../../src/core/formulas/function-help';
import { readFormula } from '../../../src/core/formulas/read-formula';
import { readReference, writeReference } from '../../../src/core/formulas/reference';
import { readsItself, resultArea } from '../../../src/core/formulas/result-area';
import { writeFormula } from '../../../src/core/formulas/write-formula';
import { FUNCTIONS } from '../../../src/functions';

const HELP = FUNCTIONS.map(helpOf);
const help = (name: string): FunctionHelp => HELP.find((called) => called.name === name)!;

describe('a range is read', () => {
  test.each([
    ['B2', 'B2'],
    ['b2:b500', 'B2:B500'],
    ['$B$2:$D9', 'B2:D9'],
    ['B2:B', 'B2:B'],
    ['B:C', 'B1:C'],
    ['Clients!B2:B9', "'Clients'!B2:B9"],
    ["'Chiffre d''affaires'!AA10", "'Chiffre d''affaires'!AA10"],
    ["'RFM1'!A1:A3", "'RFM1'!A1:A3"],
  ])('« %s » as %s', (text, written) => {
    expect(writeReference(readReference(text)!)).toBe(written);
  });

  test.each(['', 'B', '2:9', 'B9:B2', 'C2:B9', 'B2;B9', '=B2', 'B2)+IMPORTXML("x"', 'A0', "'x!A1", 'ABCD1'])(
    'but not « %s »',
    (text) => {
      expect(readReference(text)).toBeUndefined();
    },
  );
});

const FRENCH = { tab: 'Clients', tabs: ['Clients', "L'été"], locale: 'fr_FR' };
const written = (name: string, args: readonly string[], setting = FRENCH): string => {
  const formula = writeFormula(help(name), args, setting);
  return formula.ok ? formula.value.text : formula.problem.code;
};

describe('a formula is written', () => {
  test('with « ; » in a French file, « , » in an American one, « ; » in a German one', () => {
    const args = ['B2:B9', 'C2:C9', 'D2:D9'];
    expect(written('RFM_SCORE', args)).toBe('=RFM_SCORE(B2:B9;C2:C9;D2:D9)');
    expect(written('RFM_SCORE', args, { ...FRENCH, locale: 'en_US' })).toBe('=RFM_SCORE(B2:B9,C2:C9,D2:D9)');
    expect(written('RFM_SCORE', args, { ...FRENCH, locale: 'de_DE' })).toBe('=RFM_SCORE(B2:B9;C2:C9;D2:D9)');
  });

  test('the tab of the formula is left out, another is named between apostrophes', () => {
    expect(written('CLIENT_PANIER_MOYEN', ['Clients!B2:B9', "'L''été'!C2:C9"])).toBe(
      "=CLIENT_PANIER_MOYEN(B2:B9;'L''été'!C2:C9)",
    );
  });

  test('arguments left out keep their place; those at the end are not written', () => {
    expect(written('RFM_SCORE', ['B2:B9', 'C2:C9', 'D2:D9', '', '', 'mfr', '4'])).toBe(
      '=RFM_SCORE(B2:B9;C2:C9;D2:D9;;;"MFR";4)',
    );
    expect(written('PMG_CLASS', ['D2:D9', '25', '', ''])).toBe('=PMG_CLASS(D2:D9;25)');
  });

  test.each([
    ['a required range is missing', ['', 'C2:C9', 'D2:D9'], 'argument-missing'],
    ['a text that is no range', ['bonjour', 'C2:C9', 'D2:D9'], 'argument-unreadable'],
    ['a formula in place of a range', ['IMPORTXML("http://x")', 'C2', 'D2'], 'argument-unreadable'],
    ['a number in place of a column', ['12', 'C2:C9', 'D2:D9'], 'argument-unreadable'],
    ['a word that is not in the list', ['B2', 'C2', 'D2', '', '', 'FMR'], 'argument-unreadable'],
    ['a tab that is not there', ['Autre!B2', 'C2', 'D2'], 'argument-tab-gone'],
  ])('refused: %s', (_, args, code) => {
    expect(written('RFM_SCORE', args)).toBe(code);
  });

  test('a decimal is refused: it would be read otherwise in another locale', () => {
    expect(written('PMG_CLASS', ['D2:D9', '0,2'])).toBe('argument-unreadable');
    expect(written('PMG_CLASS', ['D2:D9', '0.2'])).toBe('argument-unreadable');
  });

  test.each(HELP.map((called) => [called.usage, called]))(
    '%s, as the help shows it, is one',
    (usage, called) => {
      const args = usage.slice(called.name.length + 2, -1).split('; ');
      expect(written(called.name, args)).toBe(usage.replace(/; /g, ';'));
    },
  );
});

describe('a formula of ours is recognised', () => {
  test.each([
    ['=RFM_SCORE(B2:B9;C2:C9;D2:D9)', 'RFM_SCORE'],
    ['=rfm_score(B2:B9,C2:C9,D2:D9)', 'RFM_SCORE'],
    ["=PMG_CLASS('Ventes; (2025)'!D2:D9)", 'PMG_CLASS'],
    ['=PMG_CLASS(D2:D9)+1', 'nested'],
    ['=PMG_CLASS(SORT(D2:D9))', 'nested'],
    ['=ARRAYFORMULA(IF(PMG_CLASS(D2:D9)="Gros";1;0))', 'nested'],
    ['=SUM(D2:D9)', undefined],
    ['="PMG_CLASS(D2)"', undefined],
    ['=MON_PMG_CLASS(D2)', undefined],
  ])('%s → %s', (formula, known) => {
    const read = readFormula(formula, HELP);
    expect(typeof read === 'object' ? read.called.name : read).toBe(known);
  });
});

describe('the cells that a result fills', () => {
  const area = (formula: string) => {
    const read = readFormula(formula, HELP);
    if (typeof read !== 'object') throw new Error(formula);
    return resultArea(read.called, read.args, { row: 2, column: 8 }, (tab) => (tab === 'Ventes' ? 50 : 20));
  };

  test.each([
    ['=RFM_SCORE(B2:B9;C2:C9;D2:D9)', 8, 1],
    ['=CLIENT_RECENCE(B2;F1)', 1, 1],
    ['=PMG_CLASS(D3:D)', 18, 1],
    ["=PMG_CLASS('Ventes'!D:D)", 50, 1],
    ['=RFM_SEUILS(B2:B9;C2:C9;D2:D9;F1)', 3, 4],
    ['=RFM_SEUILS(B2:B9;C2:C9;D2:D9;F1;3)', 3, 2],
    ['=TEST_CAMPAGNE(B2;C2;D2;E2)', 1, 4],
    ['=TEST_CAMPAGNE(B2:B6;C2:C6;D2:D6;E2:E6)', 5, 4],
  ])('%s: %i × %i', (formula, rows, columns) => {
    expect(area(formula)).toEqual({ row: 2, column: 8, rows, columns });
  });

  test('a formula that stands among the cells it reads would read itself', () => {
    const reads = (text: string, column: number) =>
      readsItself([readReference(text)], { row: 2, column, rows: 8, columns: 1 }, 'Clients');
    expect(reads('B2:B9', 2)).toBe(true);
    expect(reads('B2:B9', 3)).toBe(false);
    expect(reads('A:C', 3)).toBe(true);
    expect(reads('Autre!B2:B9', 2)).toBe(false);
    expect(reads('B11:B19', 2)).toBe(false);
  });
});

test('areas below each other make one block, others stay apart', () => {
  const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  expect(blocksOf([one(4, 2), one(3, 2), one(5, 2), one(9, 2), one(3, 4)])).toEqual([
    { row: 3, column: 2, rows: 3, columns: 1 },
    one(9, 2),
    one(3, 4),
  ]);
  expect(aroundAll([one(4, 2), one(9, 5)])).toEqual({ row: 4, column: 2, rows: 6, columns: 4 });
});
