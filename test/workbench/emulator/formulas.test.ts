import { createDocument, displayRows, type FormulaEngine } from '../../../workbench/emulator';
import { script, tab } from './script';

describe('formulas', () => {
  it('are kept as text, and "" where there is none', () => {
    const code = `sheet.getRange('A1').setFormula('SUM(B1:B2)');
      return sheet.getRange('A1:B1').getFormulas();`;
    expect(script(createDocument(), code)).toEqual([['=SUM(B1:B2)', '']]);
  });

  it.each(['value + 1', '"" + value', 'JSON.stringify([value])', 'Number(value)'])(
    'not computed, they read as a value that cannot be used: %s',
    (use) => {
      const code = `const value = sheet.getRange('A1').setFormula('=1+1').getValue(); return ${use};`;
      expect(() => script(createDocument(), code)).toThrow('This formula was not computed: =1+1');
    },
  );

  it('not computed, they show Loading...', () => {
    const code = "return sheet.getRange('A1').setFormula('=1+1').getDisplayValue()";
    expect(script(createDocument(), code)).toBe('Loading...');
  });

  it('are computed by the engine of the document', () => {
    const formulaEngine: FormulaEngine = {
      refresh: ({ sheets }) => {
        if (sheets[0]) sheets[0].layers.computed[2] = [undefined, 32];
      },
    };
    const document = createDocument({ formulaEngine });
    expect(script(document, "return sheet.getRange('B3').setFormula('=ROW()').getValue()")).toBe(32);
    expect(displayRows(document, tab(document))[2]?.[1]).toBe('32');
  });

  it.each([
    ['=SUM(A1,B1)', 'fr_FR', 'arguments must be separated by « ; »'],
    ['=A1*1.2', 'fr_FR', 'decimal constants'],
    ['=A1*.5', 'en_US', 'decimal constants'],
    ['={1;2}', 'fr_FR', 'array literals'],
    ['=SOMME(A1;B1)', 'fr_FR', 'SOMME is not an English function name'],
    ['=NB.SI(A1:A9;1)', 'fr_FR', 'NB.SI is not an English function name'],
  ])('%s in %s is refused: its reading depends on the locale', (formula, locale, reason) => {
    const code = `sheet.getRange('A1').setFormula('${formula}')`;
    expect(() => script(createDocument({ locale }), code)).toThrow(reason);
  });

  it.each([
    ['=SUM(A1;B1)', 'fr_FR'],
    ['=SUM(A1,B1)', 'en_US'],
    ['=SUM(A1;B1)', 'en_US'],
    ['=IF(A1="1,5";"a, b";\'Ventes, 2025\'!B2)', 'fr_FR'],
    ['=PERCENTILE.INC(A1:A9;B1)', 'fr_FR'],
  ])('%s in %s is accepted', (formula, locale) => {
    const code = `return sheet.getRange('A2').setFormula(${JSON.stringify(formula)}).getFormula()`;
    expect(script(createDocument({ locale }), code)).toBe(formula);
  });

  it('go when a value is written over them', () => {
    const code = `const cell = sheet.getRange('A1').setFormula('=1+1'); cell.setValue(3);
      return [cell.getFormula(), cell.getValue()];`;
    expect(script(createDocument(), code)).toEqual(['', 3]);
  });
});
