import { join } from 'node:path';
import { createDocument, execute } from '../../workbench/emulator';

const FOLDER = join(__dirname, '..', '..', 'dist');

const run = (name: string, authMode: 'NONE' | 'LIMITED' | 'FULL', userLocale = 'fr') =>
  execute(createDocument(), { folder: FOLDER, authMode, userLocale }, (globals, event) =>
    globals[name]!(event),
  );

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)('is there in mode %s, with at most five verbs', (authMode) => {
    const [menu] = run('onOpen', authMode).ui.menus;
    expect(JSON.stringify(menu)).toContain('Segmenter mes clients…');
    expect(JSON.stringify(menu)).toContain('Aide et confidentialité');
    expect(JSON.stringify(menu).match(/"(?:functionName|callback)"/g)!.length).toBeLessThanOrEqual(5);
  });

  test('speaks English to whoever does', () => {
    expect(JSON.stringify(run('onOpen', 'NONE', 'en').ui.menus)).toContain('Segment my clients…');
  });

  test('is put in place on installation too', () => {
    expect(run('onInstall', 'FULL').ui.menus).toHaveLength(1);
  });

  test.each([
    ['openFunctions', 'fr_FR', '<html lang=\\"fr\\" data-view=\\"functions\\">'],
    ['openExplain', 'en_US', '<html lang=\\"en\\" data-view=\\"explain\\">'],
    ['openLeave', 'fr_FR', '<html lang=\\"fr\\" data-view=\\"leave\\">'],
  ])('%s opens the tools on that view, in the language of a %s workbook', (name, locale, start) => {
    const opened = execute(createDocument({ locale }), { folder: FOLDER, userLocale: 'fr' }, (globals) =>
      globals[name]!(),
    );
    expect(JSON.stringify(opened.ui.sidebars)).toContain(start);
  });

  test('opens the sidebar, and the help', () => {
    expect(JSON.stringify(run('openSidebar', 'FULL').ui)).toContain('Segments PME');
    const help = JSON.stringify(run('openHelp', 'FULL').ui);
    expect(help).toContain('Vos données restent dans ce classeur');
  });

  test('says which two permissions Google asks for, and why', () => {
    const help = JSON.stringify(run('openHelp', 'FULL').ui);
    expect(help).toContain('Google demande deux autorisations');
    expect(help).toContain('voir et gérer le classeur où le module est ouvert, et lui seul');
    expect(help).toContain('afficher un panneau dans ce classeur');
    expect(help).toContain('Google asks for two permissions');
  });
});
