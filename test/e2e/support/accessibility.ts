import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';

/** Rules broken in our own shell and in the pages of the add-on; the grid’s inside is another project’s. */
export async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude('.grid')
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Rules broken inside the sidebar, among all that are known. */
export async function brokenInSidebar(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.side-panel iframe').analyze();
  return violations.map(({ id }) => id);
}

/** Pixels by which the sidebar could be slid sideways. */
export const overflow = (sidebar: FrameLocator): Promise<number> =>
  sidebar.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);

/** No rule broken, nothing to slide sideways at 300 pixels nor with the text enlarged. */
export async function isSound(page: Page, sidebar: FrameLocator): Promise<void> {
  expect(await broken(page)).toEqual([]);
  expect(await overflow(sidebar)).toBe(0);
  await sidebar.locator('html').evaluate((root) => root.setAttribute('style', 'zoom: 2'));
  expect(await overflow(sidebar)).toBe(0);
  await sidebar.locator('html').evaluate((root) => root.removeAttribute('style'));
}
