import type { FrameLocator, Page } from 'playwright-core';

/** Takes a picture under that name once the page has settled. */
export type Shoot = (name: string) => Promise<void>;

/** Why the client of a cell is where they are. */
export async function shootExplanation(page: Page, cell: string, shoot: Shoot): Promise<void> {
  await select(page, cell);
  await choose(page, 'Comment est-ce calculé ?');
  await page.frameLocator('.side-panel iframe').getByText('Première règle remplie').waitFor();
  await shoot('panneau-explication');
}

/** A function, its cells taken from the clients on screen. */
export async function shootFunction(page: Page, shoot: Shoot): Promise<void> {
  const sidebar = page.frameLocator('.side-panel iframe');
  await choose(page, 'Fonctions…');
  await sidebar.getByLabel('Rechercher').fill('panier');
  await sidebar.getByRole('button', { name: 'CLIENT_PANIER_MOYEN' }).click();
  await take(page, sidebar, 'montant', 'S2:S1235');
  await take(page, sidebar, 'nb_commandes', 'R2:R1235');
  await select(page, 'Y2');
  await shoot('panneau-fonction');
}

export async function shootWaysBack(page: Page, shoot: Shoot): Promise<void> {
  await choose(page, 'Annuler ou supprimer…');
  await page.frameLocator('.side-panel iframe').getByRole('button', { name: 'Tout supprimer' }).waitFor();
  await shoot('panneau-annuler');
}

/** Two invoices that the base has, one of them corrected, and two new ones. */
const EXPORT = [
  'N° facture;Date;Type;Code client;Client;Montant HT;Montant TTC;Statut',
  'FA2026-01956;30/10/2026;Facture;CL01174;Antoine Moulin;124,09;148,91;En attente',
  'FA2026-01957;30/10/2026;Facture;CL01182;Traiteur du Clocher SAS;150,00;180,00;Payée',
  'FA2026-02001;05/11/2026;Facture;CL00018;Centre de loisirs de la Vallée;543,09;651,71;En attente',
  'FA2026-02002;06/11/2026;Facture;CL01204;Épicerie du Port;98,00;117,60;En attente',
];

/** From the view of any tool. */
export async function shootSecondMonth(page: Page, shoot: Shoot): Promise<void> {
  const sidebar = page.frameLocator('.side-panel iframe');
  await paste(page, 'Export novembre', EXPORT);
  await sidebar.getByRole('button', { name: 'Nouvel export' }).click();
  await sidebar.getByLabel('Votre base').selectOption({ label: 'Factures' });
  await sidebar.getByLabel('Onglet du nouvel export').selectOption({ label: 'Export novembre' });
  await shoot('panneau-nouvel-export');
  await sidebar.getByRole('button', { name: 'Comparer' }).click();
  await sidebar.getByText('Exemples').nth(1).click();
  await shoot('panneau-comparaison');
  await sidebar.getByRole('button', { name: /^Créer/ }).click();
  await sidebar.getByText('Le mois prochain', { exact: false }).waitFor();
  await shoot('commandes-a-jour');
}

/** A tab more, as somebody adds one and pastes into it. */
async function paste(page: Page, name: string, lines: readonly string[]): Promise<void> {
  const ask = async (action: string, request: object) =>
    (await page.request.post(`${page.url()}${action}?view=pictures`, { data: { request } })).json();
  const tabs = async (): Promise<{ sheetId: number; name: string }[]> =>
    (await ask('load', { language: 'fr' })).changes.tabs;
  const before = (await tabs()).map(({ sheetId }) => sheetId);
  await ask('addTab', {});
  const { sheetId } = (await tabs()).find((tab) => !before.includes(tab.sheetId))!;
  await ask('renameTab', { sheetId, name });
  const cells = lines.flatMap((line, row) =>
    line.split(';').map((value, column) => ({ row, column, value })),
  );
  await ask('edit', { sheetId, cells });
}

/** Takes cells of the clients for an argument. */
async function take(page: Page, sidebar: FrameLocator, argument: string, cells: string): Promise<void> {
  await select(page, cells);
  await sidebar.getByRole('button', { name: `Prendre la sélection pour ${argument}` }).click();
  await sidebar.getByText(new RegExp(`^${argument}\\s: `)).waitFor();
}

/** Chooses a line of the add-on’s menu. */
export async function choose(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: 'Segments PME' }).click();
  await page.getByRole('menuitem', { name: line }).click();
}

/** Selects cells of the tab on screen. */
export async function select(page: Page, cells: string): Promise<void> {
  const box = page.locator('.grid input').first();
  await box.fill(cells);
  await box.press('Enter');
}
