import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { type GuideText, guideText } from '../../src/core/output/guide-text';
import { ownerPage } from '../../src/core/output/owner-page';
import { browserPresent, launchBrowser } from '../../workbench/find-browser';
import { analysisOf } from '../support/analysis';
import { crowdedGuides } from '../support/crowded-guides';
import { tableOf } from '../support/grid';
import { pagesOf } from '../support/pdf';
import { ROOT } from './support/process';
import { button, openHome, title, WRITTEN, write } from './support/sidebar';
import { describeWorkbench } from './support/workbench';

const ANALYSIS = analysisOf(
  '2025-06-30',
  tableOf(`
    Société | Premier achat | Dernier achat | Nb commandes | CA HT
    A       | 01/02/2021    | 20/06/2025    | 24           | 12 400,00 €
    B       | 03/03/2021    | 10/01/2024    | 8            | 9 800,00 €
    C       | 04/04/2022    | 28/05/2023    | 2            | 300,00 €
  `),
  { classes: 3 },
);

/** All kinds of guides in the words of every activity and both languages, for bases of any size, with long names. */
const GUIDES: readonly GuideText[] = [1, 29, 12_345, 50_000].flatMap((members) =>
  crowdedGuides(ANALYSIS, members).flatMap((guide, index) =>
    (['fr', 'en'] as const).map((language) => ({
      ...guideText(guide, ANALYSIS, language),
      name: `${guide.content.id}, ${index % 4}, ${members}, ${language}`,
    })),
  ),
);

const CROWD = Array.from({ length: 20 }, () => ({
  name: 'SOCIÉTÉ COOPÉRATIVE DES PRODUCTEURS DE LA VALLÉE DU RHÔNE',
  line: '04 75 00 00 00 · dernier achat le 30/06/2025',
}));
const WEEK = ['À appeler', 'En retard sur leur rythme', 'Devis en cours à relancer', 'Anniversaires'];
const OWNERS = (['fr', 'en'] as const).map((language) => ({
  ...ownerPage(
    ANALYSIS,
    WEEK.map((title) => ({ title, people: CROWD })),
    language,
  ),
  name: `owner, ${language}`,
}));
const PAGES = [...OWNERS, ...GUIDES];

/** A4 at 96 pixels an inch, less the margins of the page. */
const MILLIMETRE = 96 / 25.4;
const ROOM = { width: 186 * MILLIMETRE, height: 275 * MILLIMETRE };
const SMALLEST = 9 / 0.75;

/** The page as it ships, whose server answers so. */
async function openPrint(browser: Browser, pages: readonly GuideText[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: Math.round(ROOM.width), height: 800 } });
  const answer = JSON.stringify({ ok: true, data: { pages } });
  await page.addInitScript(`
    window.google = { script: { run: { withSuccessHandler: (then) => ({ withFailureHandler: () => ({
      callServer: () => setTimeout(() => then(${answer}), 0),
    }) }) } } };`);
  const html = readFileSync(join(ROOT, 'dist', 'print.html'), 'utf8');
  await page.route('http://print.test/', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto('http://print.test/');
  await page
    .locator('article')
    .nth(pages.length - 1)
    .waitFor();
  return page;
}

interface Measured {
  readonly name: string;
  readonly height: number;
  readonly faults: readonly string[];
}

/** Every guide as the printer sees it: its height, and what is too small, scaled, or stands out. */
const measure = (page: Page): Promise<Measured[]> =>
  page.evaluate(`[...document.querySelectorAll('article')].map((sheet) => {
    const edge = sheet.getBoundingClientRect();
    const isOutside = (box) =>
      box.left < edge.left - 0.5 || box.right > edge.left + ${ROOM.width} + 0.5 ||
      box.top < edge.top - 0.5 || box.bottom > edge.bottom + 0.5;
    const faultsOf = (element) => {
      const style = getComputedStyle(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      return [
        ...(element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 ? ['overflows'] : []),
        ...(parseFloat(style.fontSize) < ${SMALLEST} ? ['too small'] : []),
        ...(style.transform !== 'none' || style.zoom !== '1' ? ['scaled'] : []),
        ...([...range.getClientRects()].some(isOutside) ? ['outside'] : []),
      ].map((fault) => fault + ': ' + element.textContent);
    };
    return {
      name: sheet.getAttribute('aria-label'),
      height: edge.height,
      faults: [...sheet.querySelectorAll('*')].flatMap(faultsOf),
    };
  })`);

const bare = (text: string): string => text.replace(/\s/g, '');

const stringsOf = ({ name: _name, color: _color, parts, ...lines }: GuideText): readonly string[] =>
  [
    ...Object.values(lines),
    ...parts.flat().flatMap(({ label, texts, note = '' }) => [label, ...texts, note]),
  ].map(bare);

const present = browserPresent();

(present || process.env['CI'] ? describe : describe.skip)('the guides on paper', () => {
  let browser: Browser;
  jest.setTimeout(120_000);
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test('each is one A4 page that holds every text of the guide, at 9 points or more, unscaled', async () => {
    const page = await openPrint(browser, PAGES);
    await page.emulateMedia({ media: 'print' });
    const sheets = await measure(page);
    expect(sheets.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
    expect(
      sheets.filter(({ height }) => height > ROOM.height).map(({ name, height }) => [name, height]),
    ).toEqual([]);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(PAGES.length);
    const lacking = PAGES.flatMap((guide, index) =>
      stringsOf(guide)
        .filter((text) => !pages[index]!.letters.includes(text))
        .map((text) => `${guide.name}: ${text}`),
    );
    expect(lacking).toEqual([]);
    expect(new Set(pages.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`))).toEqual(
      new Set(['595 × 842']),
    );
  });
});

describeWorkbench('printing the guides', (visit) => {
  test('from the home: all of them are shown, one can be chosen, one click prints; no accessibility rule is broken', async () => {
    const visited = await visit();
    const { page, sidebar, faults, outside } = visited;
    await write(visited);
    await title(sidebar, WRITTEN).waitFor();
    await openHome(visited);
    await button(sidebar, 'Imprimer les fiches').click();
    const sheets = page.frameLocator('.modal-frame iframe');
    await sheets.getByRole('article', { name: 'Fiche – Champions' }).waitFor();
    const frame = await page.locator('.modal-frame iframe').boundingBox();
    expect([frame!.width, frame!.height]).toEqual([860, 640]);
    const choices = await sheets.getByLabel('Fiches', { exact: true }).locator('option').allTextContents();
    expect(await sheets.getByRole('article').count()).toBe(choices.length - 1);
    const { violations } = await new AxeBuilder({ page }).include('.modal-frame').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    await sheets.getByLabel('Fiches', { exact: true }).selectOption('Fiche – Champions');
    expect(await sheets.getByRole('article').count()).toBe(1);
    await sheets.locator('body').evaluate('window.print = () => { document.title = "printed"; }');
    await sheets.getByRole('button', { name: 'Imprimer' }).click();
    expect(await sheets.locator('body').evaluate('document.title')).toBe('printed');
    expect([faults, outside]).toEqual([[], []]);
  });
});
