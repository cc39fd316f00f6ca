import { pasteInNewTab } from '../../e2e/support/second-tab';
import { goToSegments, HOME, openHome, title, WRITTEN, write } from '../../e2e/support/sidebar';
import { chooseInMenu, type Visit } from '../../e2e/support/visit';
import { type Chapter, chooseAndSee, LONG, press, see, showTab, unfold } from '../chapter';

async function segmented(visit: Visit): Promise<void> {
  await write(visit);
  await title(visit.sidebar, WRITTEN).waitFor(LONG);
}

export const TABS: Chapter = {
  name: 'tabs',
  async take(visit, shoot) {
    const { sidebar, server } = visit;
    await goToSegments(visit);
    const guides = sidebar.getByLabel('Ajouter les fiches d’une page');
    if (!(await guides.isChecked())) await guides.check();
    await press(visit, /^Écrire/);
    await title(sidebar, WRITTEN).waitFor(LONG);
    for (const name of ['Plan d’actions', 'Suivi des campagnes', 'Tableau de bord', 'Historique']) {
      await press(visit, name);
      await title(sidebar, 'Votre onglet est prêt').waitFor(LONG);
    }
    const names = await server.tabNames();
    for (const name of names.filter((one) => !one.startsWith('Segments PME'))) {
      await showTab(visit, name);
      await shoot(name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-'));
    }
  },
};

export const HOME_AND_PLAN: Chapter = {
  name: 'plan',
  async take(visit, shoot) {
    const { page, sidebar } = visit;
    await segmented(visit);
    await openHome(visit);
    await see(visit, 'Cette semaine');
    await shoot('home-this-week');
    await unfold(visit);
    await shoot('home-unfolded');
    await press(visit, 'Commencer le plan sur 4 semaines');
    await sidebar.getByLabel('Personne responsable').fill('Anne Petit');
    await shoot('form');
    await press(visit, 'Créer l’onglet du plan');
    await see(visit, 'Auditer le fichier clients');
    await shoot('tasks');
    await unfold(visit);
    await shoot('tasks-unfolded');
    await press(visit, 'Voir l’onglet');
    await shoot('tab');
    await press(visit, 'Préparer la liste des 10 clients');
    await page.locator('main > p', { hasText: 'A1 10 clients' }).waitFor({ state: 'attached', ...LONG });
    await shoot('ten-clients');
    await openHome(visit);
    await shoot('home-with-plan');
  },
};

export const PRINT: Chapter = {
  name: 'print',
  async take(visit, shoot) {
    const { page, sidebar } = visit;
    await segmented(visit);
    await openHome(visit);
    await press(visit, 'Imprimer les fiches');
    const sheets = page.frameLocator('.modal-frame iframe');
    await sheets.getByRole('article').first().waitFor(LONG);
    await shoot('guides');
    await sheets.getByLabel('Fiches', { exact: true }).selectOption({ index: 2 });
    await shoot('one-guide');
    await page.keyboard.press('Escape');
    await sidebar.getByRole('heading', { name: HOME }).waitFor();
  },
};

export const TOOLS: Chapter = {
  name: 'tools',
  async take(visit, shoot) {
    const { sidebar, sheet } = visit;
    await chooseAndSee(visit, 'Comment est-ce calculé ?', 'Aucune analyse à expliquer');
    await shoot('nothing-to-explain');
    await chooseAndSee(visit, 'Fonctions…', '23 fonctions');
    await shoot('functions');
    await sidebar.getByLabel('Rechercher').fill('zzz');
    await shoot('no-function-found');
    await sidebar.getByLabel('Rechercher').fill('panier');
    await press(visit, 'CLIENT_PANIER_MOYEN');
    await title(sidebar, 'CLIENT_PANIER_MOYEN').waitFor();
    await shoot('function');
    await take(visit, 'montant', 'S2:S1235');
    await take(visit, 'nb_commandes', 'R2:R1235');
    await sheet.goTo('X5');
    await press(visit, 'Insérer dans la cellule sélectionnée');
    await sidebar
      .getByRole('alert')
      .filter({ hasText: /\S/ })
      .waitFor({ timeout: 5_000 })
      .catch(() => undefined);
    await shoot('function-not-there');
    await sheet.goTo('Y2');
    await press(visit, /Insérer|Réessayer/);
    await see(visit, /Formule écrite en Y2/);
    await shoot('function-written');
    await press(visit, 'Toutes les fonctions');
    await press(visit, 'Figer en valeurs');
    await sheet.goTo('Y2');
    await press(visit, 'Figer les formules sélectionnées');
    await see(visit, /^Figé dans/);
    await shoot('formulas-frozen');
    await segmented(visit);
    await showTab(visit, 'Champions');
    await sheet.goTo('B5');
    await chooseAndSee(visit, 'Comment est-ce calculé ?', 'Première règle remplie');
    await shoot('explained');
    await sheet.goTo('B1');
    await press(visit, 'Expliquer la ligne sélectionnée');
    await visit.page.waitForTimeout(1_500);
    await shoot('no-client-in-row');
    await press(visit, /^Suivi$/);
    await see(visit, 'Analyses gardées');
    await shoot('follow-up');
    await sidebar.getByLabel('Segment').selectOption({ label: 'Champions' });
    await press(visit, 'Créer la liste en direct');
    await visit.page
      .locator('main > p', { hasText: 'A1 Champions, d’après' })
      .waitFor({ state: 'attached', ...LONG });
    await shoot('live-list');
    await press(visit, 'Comparer dans « Historique »');
    await see(visit, 'compare ces dates');
    await shoot('two-dates');
  },
};

/** Takes cells of the clients for an argument. */
async function take({ sidebar, sheet }: Visit, argument: string, cells: string): Promise<void> {
  await sheet.goTo(cells);
  await sidebar.getByRole('button', { name: `Prendre la sélection pour ${argument}` }).click();
  await sidebar.getByText(new RegExp(`^${argument}\\s: `)).waitFor();
}

export const LEAVE: Chapter = {
  name: 'leave',
  async take(visit, shoot) {
    const { sidebar, server } = visit;
    await chooseAndSee(visit, 'Annuler ou supprimer…', 'Tout supprimer');
    await shoot('choices');
    await press(visit, 'Tout supprimer');
    await see(visit, 'n’a rien laissé');
    await shoot('nothing-ours');
    await segmented(visit);
    await chooseInMenu(visit.page, 'Annuler ou supprimer…');
    await press(visit, 'Annuler la dernière analyse');
    await see(visit, 'Clients segmentés');
    await shoot('undo-listed');
    await press(visit, 'Annuler cette analyse');
    await see(visit, 'L’analyse est annulée');
    await shoot('undone');
    await segmented(visit);
    const name = String((await server.cells('Clients segmentés'))[2]![1]);
    await chooseInMenu(visit.page, 'Annuler ou supprimer…');
    await press(visit, 'Effacer une personne');
    await shoot('erase');
    await sidebar.getByLabel('Nom, e-mail ou téléphone').fill('Personne du tout');
    await press(visit, 'Chercher partout');
    await see(visit, 'Personne de ce nom');
    await shoot('nobody');
    await press(visit, 'Autre recherche');
    await sidebar.getByLabel('Nom, e-mail ou téléphone').fill(name);
    await press(visit, 'Chercher partout');
    await sidebar.getByRole('checkbox').first().waitFor(LONG);
    await shoot('person-found');
    await press(visit, /^Effacer de/);
    await see(visit, /effacés? dans nos onglets/);
    await shoot('person-erased');
    await press(visit, 'Autre recherche');
    await press(visit, 'Retour');
    await press(visit, 'Annuler la dernière analyse');
    await see(visit, 'Aucune analyse ne peut être annulée');
    await shoot('nothing-to-undo');
    await chooseInMenu(visit.page, 'Annuler ou supprimer…');
    await press(visit, 'Tout supprimer');
    await see(visit, /^Restera/);
    await shoot('remove-listed');
    await press(visit, /^Supprimer \d+ onglets/);
    await see(visit, 'Tout est supprimé');
    await shoot('removed');
  },
};

/** Two invoices that the base has, one of them corrected, and two new ones. */
const EXPORT = [
  'N° facture;Date;Type;Code client;Client;Montant HT;Montant TTC;Statut',
  'FA2026-01956;30/10/2026;Facture;CL01174;Antoine Moulin;124,09;148,91;En attente',
  'FA2026-01957;30/10/2026;Facture;CL01182;Traiteur du Clocher SAS;150,00;180,00;Payée',
  'FA2026-02001;05/11/2026;Facture;CL00018;Centre de loisirs de la Vallée;543,09;651,71;En attente',
  'FA2026-02002;06/11/2026;Facture;CL01204;Épicerie du Port;98,00;117,60;En attente',
];

export const SECOND_MONTH: Chapter = {
  name: 'second-month',
  async take(visit, shoot) {
    const { sidebar } = visit;
    await pasteInNewTab(visit, 'Export novembre', EXPORT);
    await chooseAndSee(visit, 'Fonctions…', '23 fonctions');
    await press(visit, 'Nouvel export');
    await sidebar.getByLabel('Votre base').selectOption({ label: 'Factures' });
    await sidebar.getByLabel('Onglet du nouvel export').selectOption({ label: 'Export novembre' });
    await shoot('tabs-chosen');
    await press(visit, 'Comparer');
    await see(visit, 'Exemples');
    await shoot('compared');
    await unfold(visit);
    await shoot('compared-unfolded');
    await press(visit, /^Créer/);
    await see(visit, 'Le mois prochain');
    await shoot('written');
  },
};
