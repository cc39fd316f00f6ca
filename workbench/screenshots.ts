import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { buildIfStale } from '../scripts/build';
import { DIST } from '../scripts/build/project';
import { launchBrowser } from './find-browser';
import {
  choose,
  type Shoot,
  select,
  shootExplanation,
  shootFunction,
  shootSecondMonth,
  shootWaysBack,
} from './screenshots/tools';
import { libraryBundle } from './server/bundle/library';
import { pageBundle } from './server/bundle/page';
import { WorkbenchServer } from './server/http/workbench-server';

const SIZE = { width: 1080, height: 600 };

/** `npx tsx workbench/screenshots.ts FOLDER`: pictures of the main states, for whoever writes about them or mends them. */
async function main(folder: string): Promise<void> {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const [library, page] = await Promise.all([libraryBundle(say), pageBundle(), buildIfStale()]);
  const server = new WorkbenchServer(DIST, library, page);
  const address = `http://127.0.0.1:${await server.listen(0)}/`;
  const browser = await launchBrowser();
  await mkdir(folder, { recursive: true });
  try {
    const tab = await browser.newPage({ viewport: SIZE, locale: 'fr-FR' });
    await tab.goto(address);
    await tab.locator('main[aria-busy=false]').waitFor();
    await visit(tab, async (name) => {
      await tab.waitForTimeout(700);
      await tab.screenshot({ path: join(folder, `${name}.png`) });
      say(`${name}.png`);
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function visit(page: Page, shoot: Shoot): Promise<void> {
  await shoot('classeur');
  await page.getByRole('button', { name: 'Segments PME' }).click();
  await shoot('menu');
  await page.getByRole('menuitem', { name: 'Segmenter mes clients…' }).click();
  await analyse(page, page.frameLocator('.side-panel iframe'), shoot);
  await page.locator('.grid footer').getByText('Clients', { exact: true }).click();
  await shootFunction(page, shoot);
  await type(page, 'Y2', '=RFM_SCORE(Q2:Q; R2:R; S2:S)');
  await shoot('formule');
  await shootWaysBack(page, shoot);
  await shootSecondMonth(page, shoot);
  await doubt(page, shoot);
}

async function analyse(page: Page, sidebar: FrameLocator, shoot: Shoot): Promise<void> {
  const press = (name: string) =>
    sidebar.locator('button:not([aria-disabled=true])', { hasText: name }).first().click();
  await sidebar.getByText('À faire maintenant').waitFor();
  await shoot('panneau-accueil');
  await press('Segmenter mes clients');
  await sidebar.getByText('Onglet à analyser').waitFor();
  await shoot('panneau-clients');
  await press('Continuer');
  await sidebar.locator('select').first().waitFor();
  await shoot('panneau-colonnes');
  await press('Continuer');
  await sidebar.getByText('À voir d’abord').waitFor();
  await shoot('panneau-audit');
  await press('Continuer');
  await sidebar.locator('.reviewer').waitFor();
  await shoot('panneau-doublons');
  await press('Continuer');
  await sidebar.getByRole('heading', { name: 'Que voulez-vous obtenir ?' }).waitFor();
  await shoot('panneau-objectif');
  await press('Continuer');
  await sidebar.getByRole('button', { name: /^Écrire/ }).waitFor();
  await shoot('panneau-segments');
  await moveLimits(sidebar, shoot);
  await press('Écrire');
  await sidebar.getByText('Vos onglets sont prêts').waitFor();
  await press('Voir le résultat');
  await shoot('resultat');
  await press('Champions');
  await shoot('champions');
  await shootExplanation(page, 'B5', shoot);
  await choose(page, 'Segmenter mes clients…');
  await sidebar.getByRole('heading', { name: 'Cette semaine' }).waitFor();
  await shoot('panneau-semaine');
  await press('Commencer le plan');
  await sidebar.getByLabel('Personne responsable').fill('Anne Petit');
  await shoot('panneau-plan-commence');
  await press('Créer l’onglet du plan');
  await sidebar.getByText('Nommer une personne responsable').waitFor();
  await sidebar.getByText('Détails').nth(1).click();
  await shoot('panneau-plan');
  await press('Voir l’onglet');
  await shoot('plan');
  await page.getByRole('button', { name: 'Coulisses' }).click();
  await shoot('coulisses');
  await page.getByRole('button', { name: 'Coulisses' }).click();
}

async function moveLimits(sidebar: FrameLocator, shoot: Shoot): Promise<void> {
  await sidebar.getByText('Récence (R), en jours').click();
  await sidebar.getByRole('slider').first().press('PageUp');
  await sidebar.getByRole('heading', { name: 'Déplacer les limites' }).scrollIntoViewIfNeeded();
  await shoot('panneau-limites');
  await sidebar.locator('.pareto').scrollIntoViewIfNeeded();
  await shoot('panneau-courbe');
}

async function type(page: Page, cell: string, text: string): Promise<void> {
  await select(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function doubt(page: Page, shoot: Shoot): Promise<void> {
  const lines = ['Société;Ville;CA HT', 'Crèche Ménard;Saint-Étienne;1234,50', 'Hôtel Noël;Orléans;861,25'];
  const buffer = Buffer.from(lines.join('\r\n'), 'latin1');
  await page.locator('input[type=file]').setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('dialog').waitFor();
  await shoot('accents');
}

main(resolve(process.argv[2] ?? 'out')).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
