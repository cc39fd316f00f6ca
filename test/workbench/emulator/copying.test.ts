import { addSheet } from '../../../workbench/emulator';
import { documentWith, executeScript, script, tab } from './script';

const COPY = (type: string, from = 'A1:B2', to = 'A1:B2'): string =>
  `const [source, target] = ss.getSheets();
   source.getRange('${from}').copyTo(target.getRange('${to}'), SpreadsheetApp.CopyPasteType.${type}, false);`;

/** Two tabs: what is copied, and what stands where it goes. */
function twoTabs() {
  const document = documentWith([
    ['00123', 12.5],
    ['', ''],
  ]);
  addSheet(document, 'Copie', [
    [1, 2],
    [3, 4],
  ]);
  script(document, "sheet.getRange('A1').setNumberFormat('@').setFontWeight('bold').setNote('de la source')");
  script(document, "ss.getSheets()[1].getRange('A1').setBackground('#ff0000').setNote('à moi')");
  return document;
}

describe('cells copied within the file', () => {
  it('as values: texts stay texts, blanks empty what stood there; formats and notes stay', () => {
    const document = twoTabs();
    script(document, COPY('PASTE_VALUES'));
    const { value, numberFormat, background, note } = tab(document, 1).layers;
    expect([value[0], value[1]?.filter((cell) => cell !== undefined)]).toEqual([['00123', 12.5], []]);
    expect([numberFormat[0]?.[0], background[0]?.[0], note[0]?.[0]]).toEqual([undefined, '#ff0000', 'à moi']);
  });

  it('as formats: contents and notes stay', () => {
    const document = twoTabs();
    script(document, COPY('PASTE_FORMAT'));
    const { value, numberFormat, fontWeight, background, note } = tab(document, 1).layers;
    expect(value[0]).toEqual([1, 2]);
    expect([numberFormat[0]?.[0], fontWeight[0]?.[0], background[0]?.[0]]).toEqual(['@', 'bold', undefined]);
    expect(note[0]?.[0]).toBe('à moi');
  });

  it('travel nowhere: a copy costs a write, whatever its cells', () => {
    const run = executeScript(twoTabs(), COPY('PASTE_VALUES'));
    expect([run.cellsTouched, run.virtualMilliseconds]).toEqual([0, 80]);
  });

  it.each([
    ['to a range of another shape', COPY('PASTE_VALUES', 'A1:B2', 'A1:B1')],
    ['of another kind', COPY('PASTE_NORMAL')],
    [
      'where a filter may hide rows',
      `ss.getSheets()[1].getRange('A1:B2').createFilter(); ${COPY('PASTE_VALUES')}`,
    ],
    ['of merged cells', `ss.getSheets()[0].getRange('A1:B1').merge(); ${COPY('PASTE_VALUES')}`],
    ['of formulas', `ss.getSheets()[0].getRange('A1').setFormula('=B1'); ${COPY('PASTE_VALUES')}`],
    [
      'of linked texts',
      `ss.getSheets()[0].getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('a')
        .setLinkUrl('https://a.example').build()); ${COPY('PASTE_VALUES')}`,
    ],
  ])('copied %s throw by name', (_what, code) => {
    expect(() => script(twoTabs(), code)).toThrow('copyTo(');
  });
});
