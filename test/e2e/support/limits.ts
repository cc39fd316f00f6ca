import type { FrameLocator, Page } from 'playwright-core';
import { goToSegments, openFile, title } from './sidebar';
import type { Visit } from './visit';

export const LONG = { timeout: 50_000 };

/** Names that a page must show as the text that they are. */
const HOSTILE = '<img src=x onerror="top.pwned=1">';

const two = (value: number): string => String(value).padStart(2, '0');

/** A hundred clients whose days, orders, amounts and margins differ; client n bought for n × 25 €. */
export const clients = (): readonly string[] => [
  'Code;Société;Premier achat;Dernier achat;Nb commandes;CA HT;Marge brute;Clics',
  ...Array.from({ length: 100 }, (_, index) => {
    const last = `${two((index % 28) + 1)}/${two((index % 12) + 1)}/2024`;
    const amounts = `${(index + 1) * 25},00;${(index + 1) * (index % 20)},00`;
    return `C${index};"${HOSTILE.replace(/"/g, '""')} ${index}";01/02/2021;${last};${index + 1};${amounts};${index}`;
  }),
];

/** At the step of the segments, with the figures read. */
export async function goToLimits(visited: Visit): Promise<void> {
  await openFile(visited, clients());
  await goToSegments(visited);
  await title(visited.sidebar, 'Déplacer les limites', 2).waitFor(LONG);
}

/** Clients of each segment as the table says. */
export const sizes = (sidebar: FrameLocator): Promise<readonly string[]> =>
  sidebar
    .locator('table.segments tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('td')?.firstChild?.textContent ?? ''));

/** Previews of the server wait: what the screen says meanwhile, the page has worked out itself. */
export async function holdPreviews(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/run?*', async (route) => {
    if (route.request().postData()?.includes('"preview"')) await released;
    await route.continue();
  });
  return release;
}

/** The button that writes can be pressed: the server has answered for the limits on screen. */
export const canWrite = (sidebar: FrameLocator): Promise<void> =>
  sidebar.locator('button:not([aria-disabled=true])', { hasText: /^Écrire/ }).waitFor(LONG);
