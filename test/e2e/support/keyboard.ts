import type { Page } from 'playwright-core';
import type { Visit } from './visit';

const MOST_PRESSES = 120;

/** Chooses a line of the add-on’s menu by the arrows. */
export async function chooseByKeyboard(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: 'Segments PME' }).focus();
  await page.keyboard.press('ArrowDown');
  const wanted = page.getByRole('menuitem', { name: line }).and(page.locator(':focus'));
  for (let presses = 0; presses < 10 && (await wanted.count()) === 0; presses += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Tabs to what is named in the sidebar: back to its beginning, then forward. The grid keeps the Tab key: F6 leaves it. */
export async function reach({ page, sidebar }: Visit, name: RegExp | string): Promise<void> {
  const named = [
    ...(['button', 'checkbox', 'textbox', 'combobox', 'radio'] as const).map((role) =>
      sidebar.getByRole(role, { name }),
    ),
    sidebar.locator('summary', { hasText: name }),
  ].reduce((all, one) => all.or(one));
  await named.first().waitFor();
  const focused = named.and(sidebar.locator(':focus'));
  const press = async (key: string, isDone: () => Promise<boolean>): Promise<void> => {
    for (let presses = 0; presses < MOST_PRESSES && !(await isDone()); presses += 1)
      await page.keyboard.press(key);
  };
  const isInside = () => page.evaluate<boolean>(`document.activeElement?.tagName === 'IFRAME'`);
  const isThere = async () => (await focused.count()) > 0;
  await press('F6', isInside);
  await press('Shift+Tab', async () => (await isThere()) || !(await isInside()));
  await press('Tab', isThere);
  await focused.waitFor();
}

/** The same, then presses it once it can be. */
export async function press(visit: Visit, name: RegExp | string): Promise<void> {
  await reach(visit, name);
  await visit.sidebar.locator(':focus:not([aria-disabled=true])').waitFor();
  await visit.page.keyboard.press('Enter');
}
