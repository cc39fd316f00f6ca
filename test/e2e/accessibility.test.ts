import type { Page } from 'playwright-core';
import { broken, overflow } from './support/accessibility';
import {
  AIM,
  AUDIT,
  button,
  COLUMNS,
  DUPLICATES,
  goOn,
  HOME,
  LATER_STEPS,
  openHome,
  openWizard,
  SEGMENTS,
  SOURCE,
  title,
  WRITTEN,
} from './support/sidebar';
import { describeWorkbench } from './support/workbench';

const FORWARD = /^(Segmenter mes clients|Continuer|Écrire)/;

describeWorkbench('for everybody', (visit) => {
  test('no accessibility rule is broken, at any step', async () => {
    const { page, sidebar } = await visit();
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: 'Coulisses' }).click();
    await openWizard({ page, sidebar });
    expect(await broken(page)).toEqual([]);
    for (const step of LATER_STEPS) {
      await goOn(sidebar, step);
      if (step === AUDIT) await sidebar.getByRole('heading', { name: 'À voir d’abord' }).waitFor();
      expect(await broken(page)).toEqual([]);
    }
    await button(sidebar, /^Écrire/).waitFor();
    expect(await broken(page)).toEqual([]);
    await button(sidebar, /^Écrire/).click();
    await title(sidebar, WRITTEN).waitFor();
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: 'Revenir à l’exemple' }).click();
    expect(await broken(page)).toEqual([]);
  });

  test('an analysis by the keyboard alone, from the menu to the tabs', async () => {
    const { page, sidebar } = await visit();
    await page.getByRole('button', { name: 'Segments PME' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    for (const heading of [HOME, SOURCE, ...LATER_STEPS]) {
      await title(sidebar, heading).waitFor();
      await sidebar.locator('button:enabled:not([aria-disabled=true])', { hasText: FORWARD }).waitFor();
      await reach(page, sidebar);
      await page.keyboard.press('Enter');
    }
    await title(sidebar, WRITTEN).waitFor();
  });

  test('F6 leads from the bar to the sheet, to the sidebar, and back', async () => {
    const { page, sidebar } = await visit();
    await openHome({ page, sidebar });
    for (const place of ['.bar', 'main', '.side-panel', '.bar']) {
      await page.keyboard.press('F6');
      await page.locator(`${place}:focus-within`).waitFor({ state: 'attached' });
    }
  });

  test('the sidebar holds in 300 pixels, and in 200 when the text is enlarged, without sliding sideways', async () => {
    const { page, sidebar } = await visit();
    await openWizard({ page, sidebar });
    expect(await page.locator('.side-panel').evaluate((panel) => panel.getBoundingClientRect().width)).toBe(
      300,
    );
    await goOn(sidebar, COLUMNS, AUDIT);
    await sidebar.getByRole('heading', { name: 'À voir d’abord' }).waitFor();
    expect(await overflow(sidebar)).toBe(0);
    await goOn(sidebar, DUPLICATES, AIM, SEGMENTS);
    await button(sidebar, /^Écrire/).waitFor();
    expect(await overflow(sidebar)).toBe(0);
    await sidebar.locator('html').evaluate((root) => root.setAttribute('style', 'zoom: 1.5'));
    expect(await overflow(sidebar)).toBe(0);
  });

  test('the page speaks English to whoever reads English', async () => {
    const { page } = await visit({ locale: 'en-GB' });
    await page.getByRole('button', { name: 'Open a file…' }).waitFor();
    await page.getByRole('button', { name: 'Segments PME' }).click();
    await page.getByRole('menuitem', { name: 'Segment my clients…' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

/** Tabs forward until the main button has the focus. */
async function reach(page: Page, sidebar: Parameters<typeof button>[0]): Promise<void> {
  const focused = sidebar.locator('button:focus', { hasText: FORWARD });
  for (let presses = 0; presses < 200 && (await focused.count()) === 0; presses += 1) {
    await page.keyboard.press('Tab');
  }
}
