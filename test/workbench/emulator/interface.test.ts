import { createDocument } from '../../../workbench/emulator';
import { executeScript, script } from './script';

describe('the interface', () => {
  it('records sidebars, always 300 px wide, and dialogs', () => {
    const code = `const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Segments').setWidth(500));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>a</b>').setWidth(640).setHeight(480), 'Aide');`;
    const { sidebars, dialogs } = executeScript(createDocument(), code).ui;
    expect(sidebars).toEqual([{ title: 'Segments', content: '<p>Bonjour</p>\n', width: 300, height: null }]);
    expect(dialogs).toEqual([{ title: 'Aide', content: '<b>a</b>', width: 640, height: 480, modal: true }]);
  });

  it('builds menus with separators and sub-menus', () => {
    const code = `const ui = SpreadsheetApp.getUi();
      ui.createMenu('Segments').addItem('Ouvrir', 'open').addSeparator()
        .addSubMenu(ui.createMenu('Plus').addItem('Aide', 'help')).addToUi();`;
    expect(executeScript(createDocument(), code).ui.menus).toEqual([
      {
        title: 'Segments',
        lines: [
          { caption: 'Ouvrir', functionName: 'open' },
          null,
          { caption: 'Plus', lines: [{ caption: 'Aide', functionName: 'help' }] },
        ],
      },
    ]);
  });

  it('answers alerts by the affirmative button, or as the host says', () => {
    const code = `const ui = SpreadsheetApp.getUi();
      return [ui.alert('Fini') === ui.Button.OK, String(ui.alert('Titre', 'Remplacer ?', ui.ButtonSet.YES_NO))];`;
    expect(script(createDocument(), code)).toEqual([true, 'YES']);
    expect(script(createDocument(), code, { answerAlert: () => 'NO' })).toEqual([false, 'NO']);
  });

  it('records toasts', () => {
    const run = executeScript(createDocument(), "ss.toast('Terminé', 'Segments', 5)");
    expect(run.ui.toasts).toEqual([{ message: 'Terminé', title: 'Segments', seconds: 5 }]);
  });

  it('evaluates templates, escaping what <?= prints', () => {
    const code = `const letter = HtmlService.createTemplateFromFile('Letter');
      letter.name = '<Zoé>'; letter.lines = ''; letter.lines = '<br>';
      return letter.evaluate().getContent();`;
    expect(script(createDocument(), code)).toBe('<p>Bonjour &#60;Zo\u00e9&#62;</p><br>\n');
  });

  it('has only the pages of the project', () => {
    const code = "HtmlService.createHtmlOutputFromFile('Absente')";
    expect(() => script(createDocument(), code)).toThrow('No HTML file named Absente was found.');
    const given = "return HtmlService.createHtmlOutputFromFile('Absente').getContent()";
    expect(script(createDocument(), given, { files: { Absente: 'x' } })).toBe('x');
  });

  it('speaks the language of the user', () => {
    const code = 'return Session.getActiveUserLocale()';
    expect([script(createDocument(), code), script(createDocument(), code, { userLocale: 'en' })]).toEqual([
      'fr',
      'en',
    ]);
  });

  it('names enumerations in JSON', () => {
    const code =
      'return JSON.stringify({ style: SpreadsheetApp.BorderStyle.SOLID, mode: ScriptApp.AuthMode.FULL })';
    expect(script(createDocument(), code)).toBe('{"style":"SOLID","mode":"FULL"}');
  });
});
