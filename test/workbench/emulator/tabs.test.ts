import { createDocument } from '../../../workbench/emulator';
import { documentWith, script, tab } from './script';

const messageOf = (code: string): unknown =>
  script(createDocument(), `try { ${code} } catch (error) { return error.message; }`);

describe('tabs', () => {
  it.each([
    [
      "ss.insertSheet('feuille 1')",
      'A sheet with the name “feuille 1” already exists. Please enter another name.',
    ],
    [
      "ss.insertSheet('A').setName('Feuille 1')",
      'A sheet with the name “Feuille 1” already exists. Please enter another name.',
    ],
    ["ss.insertSheet('x'.repeat(101))", /^A sheet name must have 1 to 100 characters/],
    ["ss.insertSheet('')", /^A sheet name must have 1 to 100 characters/],
    ["ss.insertSheet('Gros/Moyens')", 'Invalid sheet name: “Gros/Moyens”'],
    ["ss.insertSheet('History')", 'Invalid sheet name: “History”'],
    ['ss.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
    [
      "ss.insertSheet('A').hideSheet(); ss.deleteSheet(sheet)",
      "You can't remove all the sheets in a document.",
    ],
  ])('%s is refused', (code, message) => {
    expect(messageOf(code)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('inserted become active; the index counts from 0, getIndex from 1', () => {
    const code = `const inserted = ss.insertSheet('A', 0);
      const active = ss.getActiveSheet().getName();
      ss.setActiveSheet(ss.getSheetByName('Feuille 1'));
      return [active, inserted.getIndex(), ss.getActiveSheet().getName(), ss.getSheets().map((tab) => tab.getName())];`;
    expect(script(createDocument(), code)).toEqual(['A', 1, 'Feuille 1', ['A', 'Feuille 1']]);
  });

  it('without a name take the next one of the locale', () => {
    expect(script(createDocument(), 'return ss.insertSheet().getName()')).toBe('Feuille 2');
    expect(script(createDocument({ locale: 'en_US' }), 'return ss.insertSheet().getName()')).toBe('Sheet 2');
  });

  it('absent are null', () => {
    expect(script(createDocument(), "return [ss.getSheetByName('X'), ss.getSheetById(99)]")).toEqual([
      null,
      null,
    ]);
  });

  it('deleted leave the view to another visible one', () => {
    const code = `const other = ss.insertSheet('A'); ss.deleteSheet(other);
      return [ss.getActiveSheet().getName(), ss.getNumSheets()];`;
    expect(script(createDocument(), code)).toEqual(['Feuille 1', 1]);
  });

  it('keep their id when renamed or moved; a copy has another id, and copies of the metadata', () => {
    const document = documentWith([['a']]);
    const code = `sheet.addDeveloperMetadata('segments', String(sheet.getSheetId()));
      const id = sheet.getSheetId();
      sheet.setName('Base');
      const copy = ss.duplicateActiveSheet();
      ss.setActiveSheet(sheet); ss.moveActiveSheet(2);
      return [sheet.getSheetId() === id, copy.getSheetId() === id, copy.getName(), copy.getRange('A1').getValue(),
        copy.getDeveloperMetadata()[0].getValue() === String(id), sheet.getIndex()];`;
    expect(script(document, code)).toEqual([true, false, 'Copie de Base', 'a', true, 2]);
  });

  it('made of a template bear the name asked for, with its cells, notes and metadata; other options throw by name', () => {
    const code = `sheet.getRange('A1').setNote('à rappeler');
      sheet.addDeveloperMetadata('segments', '1');
      const copy = ss.insertSheet('Avant', 1, { template: sheet });
      return [copy.getRange('A1').getValue(), copy.getRange('A1').getNote(), copy.getDeveloperMetadata().length,
        copy.getIndex(), ss.getActiveSheet().getName(), sheet.getSheetId() === copy.getSheetId()];`;
    expect(script(documentWith([['a']]), code)).toEqual(['a', 'à rappeler', 1, 2, 'Avant', false]);
    expect(messageOf("ss.insertSheet('A', 0, { other: 1 })")).toContain('insertSheet({ other })');
    expect(messageOf("ss.insertSheet('Feuille 1', 0, { template: sheet })")).toContain('already exists');
  });

  it('have a colour, hidden gridlines, a hidden state', () => {
    const document = createDocument();
    script(document, "ss.insertSheet('A').setTabColor('#F00').setHiddenGridlines(true).hideSheet()");
    expect(tab(document, 1)).toMatchObject({ tabColor: '#ff0000', gridlinesHidden: true, hidden: true });
  });
});
