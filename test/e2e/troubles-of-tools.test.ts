import { pasteInNewTab } from './support/second-tab';
import { button } from './support/sidebar';
import { describeTroubles } from './support/troubled-calls';
import {
  choose,
  EXPORT,
  inTurn,
  LONG,
  newExport,
  opened,
  press,
  see,
  seeButton,
  tabsNamed,
  tool,
  written,
} from './support/ways';

describeTroubles('a call of the tools that goes wrong', [
  { name: 'functions', ask: choose('Fonctions…'), isDone: see('23 fonctions') },
  {
    name: 'selection',
    reach: inTurn(opened, tool('PMG_CLASS'), ({ sheet }) => sheet.goTo('E2:E7')),
    ask: ({ sidebar }) => button(sidebar, 'Prendre la sélection pour ca').click(),
    again: 'Prendre la sélection',
    isDone: see(/E2:E7/),
  },
  {
    name: 'insertFormula',
    reach: inTurn(
      opened,
      tool('PMG_CLASS'),
      ({ sidebar }) => sidebar.getByRole('textbox').first().fill('E2:E7'),
      ({ sheet }) => sheet.goTo('G2'),
    ),
    ask: press('Insérer dans la cellule sélectionnée'),
    isDone: see(/Formule écrite en G2/),
  },
  {
    name: 'freezeFormulas',
    reach: inTurn(
      opened,
      ({ sheet }) => sheet.type('G2', '=PMG_CLASS(E2:E7)'),
      tool('Figer en valeurs'),
      ({ sheet }) => sheet.goTo('G2'),
    ),
    ask: press('Figer les formules sélectionnées'),
    isDone: see(/^(Figé dans|Aucune formule)/),
  },
  {
    name: 'explain',
    reach: inTurn(written, ({ sheet }) => sheet.goTo('B2')),
    ask: choose('Comment est-ce calculé ?'),
    isDone: see('Première règle remplie'),
  },
  {
    name: 'followUp',
    reach: inTurn(written, tool()),
    ask: press('Suivi'),
    isDone: see(/Analyses gardées/),
  },
  {
    name: 'openGuides',
    reach: inTurn(written, tool('Suivi'), see(/Analyses gardées/)),
    ask: press('Imprimer les fiches'),
    // Otherwise the window is open, and covers the rest.
    troubles: ['connection lost'],
    isDone: ({ page }) => page.locator('.modal-frame iframe').first().waitFor(LONG),
  },
  {
    name: 'undoable',
    reach: inTurn(written, choose('Annuler ou supprimer…')),
    ask: press('Annuler la dernière analyse'),
    isDone: see('Clients segmentés'),
  },
  {
    name: 'belongings',
    reach: inTurn(written, choose('Annuler ou supprimer…')),
    ask: press('Tout supprimer'),
    isDone: see(/^Restera/),
  },
  {
    name: 'removeAll',
    reach: inTurn(written, choose('Annuler ou supprimer…'), press('Tout supprimer'), see(/^Restera/)),
    ask: press(/^Supprimer \d+ onglets/),
    isDone: inTurn(see(/^Tout est supprimé/), async ({ server }) =>
      expect(await server.tabNames()).toEqual(['clients']),
    ),
  },
  {
    name: 'findPerson',
    reach: inTurn(written, choose('Annuler ou supprimer…'), press('Effacer une personne'), ({ sidebar }) =>
      sidebar.getByLabel('Nom, e-mail ou téléphone').fill('dupont anne'),
    ),
    ask: press('Chercher partout'),
    isDone: ({ sidebar }) => sidebar.getByRole('checkbox', { name: /^Anne Dupont/ }).waitFor(LONG),
  },
  {
    name: 'erasePerson',
    reach: inTurn(
      written,
      choose('Annuler ou supprimer…'),
      press('Effacer une personne'),
      ({ sidebar }) => sidebar.getByLabel('Nom, e-mail ou téléphone').fill('dupont anne'),
      press('Chercher partout'),
    ),
    ask: press(/^Effacer de/),
    isDone: inTurn(see(/effacés? dans nos onglets/), async ({ server }) =>
      expect((await server.cells('Clients segmentés')).flat()).not.toContain('Anne Dupont'),
    ),
  },
  {
    name: 'newExportTabs',
    reach: inTurn(opened, (visit) => pasteInNewTab(visit, 'Export avril', EXPORT), tool()),
    ask: press('Nouvel export'),
    isDone: see('Onglet du nouvel export'),
  },
  {
    name: 'newExport',
    reach: newExport,
    ask: press('Comparer'),
    isDone: see('L’onglet « Clients à jour » sera créé'),
  },
  {
    name: 'addNewExport',
    reach: inTurn(newExport, press('Comparer')),
    ask: press(/^Créer/),
    isDone: inTurn(
      see('« Clients à jour » contient 7 lignes.'),
      seeButton('Annuler cet ajout : supprimer « Clients à jour »'),
      async ({ server }) =>
        expect((await server.cells('Clients à jour')).filter((row) => row?.[0])).toHaveLength(8),
    ),
  },
  {
    name: 'undoNewExport',
    reach: inTurn(newExport, press('Comparer'), press(/^Créer/)),
    ask: press('Annuler cet ajout'),
    isDone: inTurn(see(/^L’ajout est annulé/), tabsNamed('Clients à jour', 0)),
  },
]);
