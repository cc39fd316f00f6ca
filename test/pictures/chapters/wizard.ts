import {
  AIM,
  AUDIT,
  COLUMNS,
  DUPLICATES,
  goOn,
  openFile,
  openHome,
  openWizard,
  SEGMENTS,
  title,
  WRITTEN,
} from '../../e2e/support/sidebar';
import type { Visit } from '../../e2e/support/visit';
import { TWIN_HEADERS, twinRows } from '../../support/twins';
import { type Chapter, LONG, press, see, slowly, unfold } from '../chapter';

/** Sixty clients, three of whom come twice. */
const TWINS = [TWIN_HEADERS, ...twinRows(60)].map((row) => row.join(';'));

const reach = (visit: Visit, ...titles: readonly string[]): Promise<void> =>
  openWizard(visit).then(() => goOn(visit.sidebar, ...titles));

export const FIRST_OPENING: Chapter = {
  name: 'first-opening',
  async take(visit, shoot) {
    await shoot('workbook');
    await visit.page.getByRole('button', { name: 'Segments PME' }).click();
    await shoot('menu');
    await visit.page.keyboard.press('Escape');
    await openHome(visit);
    await shoot('home');
    await slowly(visit);
    await press(visit, 'Voir un exemple');
    await visit.sidebar.getByRole('progressbar').waitFor(LONG);
    await shoot('example-running');
    await title(visit.sidebar, WRITTEN).waitFor(LONG);
    await shoot('example-written');
  },
};

export const WIZARD: Chapter = {
  name: 'wizard',
  async take(visit, shoot) {
    const { page, sidebar } = visit;
    await openWizard(visit);
    await see(visit, 'Onglet à analyser');
    await shoot('source');
    await goOn(sidebar, COLUMNS);
    await sidebar.locator('select').first().waitFor();
    await shoot('columns');
    await goOn(sidebar, AUDIT);
    await see(visit, 'À voir d’abord');
    await shoot('audit');
    await unfold(visit);
    await shoot('audit-unfolded');
    await goOn(sidebar, DUPLICATES);
    await sidebar.locator('.reviewer').waitFor(LONG);
    await shoot('duplicates');
    await goOn(sidebar, AIM);
    await shoot('aim');
    await sidebar.getByText('Choisir une autre méthode').click();
    await shoot('aim-methods');
    await goOn(sidebar, SEGMENTS);
    await title(sidebar, 'Déplacer les limites', 2).waitFor(LONG);
    await shoot('segments');
    await sidebar.getByText('Récence (R), en jours').click();
    await sidebar.getByRole('slider').first().press('PageUp');
    await shoot('segments-limits-moved');
    await press(visit, /^Écrire/);
    await sidebar.getByRole('progressbar').waitFor(LONG);
    await shoot('writing');
    await title(sidebar, WRITTEN).waitFor(LONG);
    await shoot('written');
    await unfold(visit);
    await sidebar.getByLabel('Segment').selectOption({ label: 'Champions' });
    await press(visit, 'Télécharger le CSV');
    await see(visit, 'dans le fichier');
    await shoot('written-list-downloaded');
    await page.getByRole('button', { name: 'Coulisses' }).click();
    await shoot('behind-the-scenes');
  },
};

export const STOPPED: Chapter = {
  name: 'stopped',
  async take(visit, shoot) {
    const { sidebar } = visit;
    await reach(visit, COLUMNS, AUDIT, DUPLICATES, AIM, SEGMENTS);
    await title(sidebar, 'Déplacer les limites', 2).waitFor(LONG);
    await slowly(visit);
    await press(visit, /^Écrire/);
    await sidebar.getByRole('progressbar').waitFor(LONG);
    await press(visit, 'Annuler');
    await see(visit, 'Arrêt demandé');
    await shoot('stopping');
    await title(sidebar, 'Écriture arrêtée').waitFor(LONG);
    await shoot('stopped');
    await openHome(visit);
    await shoot('home-after');
  },
};

export const CLEANING: Chapter = {
  name: 'cleaning',
  async take(visit, shoot) {
    const { sidebar } = visit;
    await reach(visit, COLUMNS, AUDIT);
    await press(visit, 'Créer la copie nettoyée');
    await title(sidebar, 'Votre copie nettoyée est prête').waitFor(LONG);
    await shoot('copy-ready');
    await press(visit, 'Clients nettoyés');
    await shoot('copy');
    await reach(visit, COLUMNS, AUDIT);
    await press(visit, 'Garder l’audit dans un onglet');
    await title(sidebar, 'Votre audit est prêt').waitFor(LONG);
    await shoot('audit-ready');
    await press(visit, /^Audit$/);
    await shoot('audit-tab');
  },
};

export const DUPLICATES_DECIDED: Chapter = {
  name: 'duplicates',
  async take(visit, shoot) {
    const { sidebar } = visit;
    await openFile(visit, TWINS);
    await reach(visit, COLUMNS, AUDIT, DUPLICATES);
    await sidebar.locator('.reviewer').waitFor(LONG);
    await unfold(visit);
    await shoot('groups');
    await press(visit, 'Même client');
    await see(visit, 'Groupe 2 sur 3');
    await sidebar.getByLabel('On les additionne').check();
    await shoot('decided');
    await press(visit, /^Fusionner 1 groupe/);
    await title(sidebar, 'Les fiches sont fusionnées').waitFor(LONG);
    await shoot('merged');
    await press(visit, 'Continuer avec la copie nettoyée');
    await title(sidebar, AIM).waitFor(LONG);
    await shoot('aim-of-copy');
    await press(visit, 'Retour');
    await see(visit, 'Annuler les fusions');
    await shoot('undo-merges');
    await press(visit, 'Garder la liste dans un onglet');
    await title(sidebar, 'L’onglet « Doublons » est prêt').waitFor(LONG);
    await shoot('list-written');
    await press(visit, 'Retour');
    await press(visit, /Ajouter la colonne/);
    await see(visit, /marquées?/);
    await shoot('column-written');
  },
};

/** A method, and what names it in the list. */
const METHODS: readonly (readonly [string, RegExp])[] = [
  ['sizes', /Petits, Moyens, Gros/],
  ['a-to-d', /Les classes A à D/],
  ['score', /Le score/],
  ['life-cycle', /Le cycle de vie/],
  ['profile', /Le profil/],
  ['crossing', /Le croisement/],
];

export const METHODS_CHOSEN: Chapter = {
  name: 'methods',
  async take(visit, shoot) {
    const { sidebar } = visit;
    for (const [name, label] of METHODS) {
      await reach(visit, COLUMNS, AUDIT, DUPLICATES, AIM);
      if (!(await sidebar.getByRole('radio', { name: label }).isVisible()))
        await sidebar.getByText('Choisir une autre méthode').click();
      const choice = sidebar.getByRole('radio', { name: label });
      if (await choice.isDisabled()) continue;
      await choice.check();
      await shoot(`${name}-chosen`);
      await goOn(sidebar, SEGMENTS);
      await sidebar.locator('button:not([aria-disabled=true])', { hasText: /^Écrire \d/ }).waitFor(LONG);
      await sidebar.getByText('Lecture des chiffres').waitFor({ state: 'detached', ...LONG });
      await unfold(visit);
      await shoot(`${name}-segments`);
    }
  },
};

export const POOR_FILES: Chapter = {
  name: 'poor-files',
  async take(visit, shoot) {
    const { sidebar, page } = visit;
    await openFile(visit, ['Société;Ville', 'Un;Nantes', 'Deux;Lyon']);
    await openWizard(visit);
    await press(visit, 'Continuer');
    await sidebar.locator('select').first().waitFor();
    await shoot('no-amount-columns');
    await goOn(sidebar, AUDIT, DUPLICATES);
    await see(visit, 'Aucune fiche');
    await shoot('no-duplicates');
    await goOn(sidebar, AIM);
    await shoot('no-method');
    await openFile(visit, ['Code;Société;Dernier achat;Commandes;CA HT']);
    await openWizard(visit);
    await shoot('headers-only');
    await openFile(visit, ['Société;Dernier achat;Commandes;CA HT', 'Seule;01/01/2025;3;1 200,50']);
    await reach(visit, COLUMNS, AUDIT, DUPLICATES, AIM, SEGMENTS);
    await sidebar.getByRole('button', { name: /^Écrire/ }).waitFor(LONG);
    await shoot('one-client');
    await page.locator('input[type=file]').setInputFiles(DOUBTFUL);
    await page.getByRole('dialog').waitFor();
    await shoot('accents-doubtful');
  },
};

/** Read in the wrong alphabet, accents would be spoilt: the page asks. */
const DOUBTFUL = {
  name: 'clients.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Société;Ville;CA HT', 'Crèche Ménard;Saint-Étienne;1234,50', 'Hôtel Noël;Orléans;861,25'].join('\r\n'),
    'latin1',
  ),
};
