import type { FrameLocator } from 'playwright-core';
import { ordersByClient } from './support/files';
import {
  AIM,
  button,
  COLUMNS,
  goOn,
  LATER_STEPS,
  openFile,
  openWizard,
  title,
  WRITTEN,
} from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const LONG = { timeout: 50_000 };

async function openSmallBase(visited: Visit): Promise<void> {
  await openFile(visited, ordersByClient());
  await openWizard(visited);
}

const primary = (sidebar: FrameLocator) => sidebar.locator('button.primary');

const ready = (sidebar: FrameLocator) =>
  sidebar.locator('button.primary:not([aria-disabled=true])').waitFor(LONG);

describeWorkbench('every step of the wizard', (visit) => {
  test('has one blue button, always in the same place, and says where it stands among five', async () => {
    const visited = await visit();
    const { sidebar } = visited;
    await openSmallBase(visited);
    const places: unknown[] = [];
    for (const step of [undefined, ...LATER_STEPS]) {
      if (step) await goOn(sidebar, step);
      await ready(sidebar);
      expect(await primary(sidebar).count()).toBe(1);
      const { x, y } = (await primary(sidebar).boundingBox())!;
      places.push({ x: Math.round(x), bottom: Math.round(y) });
      expect(await sidebar.locator('.steps li').count()).toBe(5);
      expect(await sidebar.locator('.steps [aria-current=step]').count()).toBe(1);
    }
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
  });

  test('says in words what it waits for, with a bar while tabs are written', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await openSmallBase(visited);
    await page.route('**/run?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    for (const step of LATER_STEPS) {
      await button(sidebar, 'Continuer').click();
      // The aim needs nothing that is not known by then.
      if (step !== AIM) await sidebar.locator('[role=status]', { hasText: /\S.*…/ }).first().waitFor(LONG);
      await title(sidebar, step).waitFor(LONG);
      await ready(sidebar);
    }
    await button(sidebar, /^Écrire/).click();
    await sidebar.getByRole('progressbar', { name: 'Onglets écrits' }).waitFor(LONG);
    await sidebar.locator('[role=status]', { hasText: /\d+ \/ \d+|sur \d+/ }).waitFor(LONG);
    await button(sidebar, 'Annuler').waitFor();
    await title(sidebar, WRITTEN).waitFor(LONG);
  });

  test('stays as it is when Escape is pressed', async () => {
    const visited = await visit();
    const { page, sidebar } = visited;
    await openSmallBase(visited);
    await goOn(sidebar, COLUMNS);
    const role = sidebar.locator('select').first();
    await role.selectOption({ index: 1 });
    const chosen = await role.inputValue();
    await role.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await title(sidebar, COLUMNS).waitFor();
    expect(await role.inputValue()).toBe(chosen);
  });
});
