import { isSound } from './support/accessibility';
import { wasRun } from './support/hostile';
import { chooseByKeyboard, press, reach } from './support/keyboard';
import { pasteInNewTab } from './support/second-tab';
import { title } from './support/sidebar';
import type { Visit } from './support/visit';
import { describeWorkbench } from './support/workbench';

const ENGLISH = { locale: 'en-GB' };
const LONG = { timeout: 40_000 };

const STEPS = [
  'What we recognised',
  'The state of your file',
  'Records that are there twice',
  'What do you want to obtain?',
];

/** Names that a page must show as the text that they are. */
const HOSTILE = '<img src=x onerror=top.pwned=1>';

/** Twenty clients of two sectors; the highest potential, 95, is that of the smallest revenue. */
const CLIENTS = [
  'Client code;Company;Sector;Last order;Orders;Revenue;Potential',
  ...Array.from(
    { length: 20 },
    (_, place) =>
      `C${place};${HOSTILE} ${place};${place % 2 ? 'Building' : 'Health'};2025-03-${10 + place};3;${100 * (20 - place)};${5 * place}`,
  ),
];

/** Of radio buttons, one after the other by the arrows, the one of this name. */
async function choose({ page, sidebar }: Visit, name: RegExp): Promise<void> {
  const wanted = sidebar.getByRole('radio', { name });
  await wanted.waitFor(LONG);
  const group = sidebar.locator('fieldset').filter({ has: wanted });
  await group.locator('input:checked').focus();
  const isChosen = async () => (await sidebar.getByRole('radio', { name, checked: true }).count()) > 0;
  for (let presses = 0; presses < 12 && !(await isChosen()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await sidebar.getByRole('radio', { name, checked: true }).waitFor();
}

/** From the menu to the aim, and another method than the one proposed. */
async function goToMethod(visited: Visit, method: RegExp): Promise<void> {
  const { page, sidebar } = visited;
  await chooseByKeyboard(page, 'Segment my clients…');
  await title(sidebar, 'Where you stand').waitFor(LONG);
  await press(visited, /^Segment my clients$/);
  await choose(visited, /^My clients/);
  for (const step of STEPS) {
    await press(visited, 'Continue');
    await title(sidebar, step).waitFor(LONG);
  }
  await press(visited, 'Choose another method');
  await choose(visited, method);
}

describeWorkbench(
  'in an English workbook, by the keyboard alone',
  (visit) => {
    test('the two methods of a crossing are chosen, and make the segments', async () => {
      const visited = await visit(ENGLISH);
      const { page, sidebar, faults } = visited;
      await pasteInNewTab(visited, 'My clients', CLIENTS);
      await goToMethod(visited, /Two methods crossed/);
      await reach(visited, 'Crossing: first method');
      await page.keyboard.type('The profile');
      await reach(visited, 'Crossing: second method');
      await page.keyboard.type('Small, medium');
      await isSound(page, sidebar);
      await press(visited, 'Continue');
      await sidebar.getByRole('rowheader', { name: 'Building · Small' }).first().waitFor(LONG);
      await isSound(page, sidebar);
      expect([await wasRun(page), faults]).toEqual([false, []]);
    }, 120_000);

    test('account sizes are made by potential, then every segment is listed live', async () => {
      const visited = await visit(ENGLISH);
      const { page, sidebar, server, faults } = visited;
      await pasteInNewTab(visited, 'My clients', CLIENTS);
      await goToMethod(visited, /Small, medium and big/);
      await reach(visited, 'Account sizes by');
      await page.keyboard.type('potential');
      await isSound(page, sidebar);
      await press(visited, 'Continue');
      await press(visited, /^Write/);
      await title(sidebar, 'Your tabs are ready').waitFor(LONG);
      const codes = (await server.cells('Big accounts')).map((row) => row?.[1]);
      expect([codes.includes('C19'), codes.includes('C0')]).toEqual([true, false]);
      await chooseByKeyboard(page, 'How is it computed?');
      await press(visited, 'Follow-up');
      await reach(visited, 'Segment');
      await page.keyboard.type('Big');
      await isSound(page, sidebar);
      await press(visited, 'Make the live list');
      await page.locator('main > p', { hasText: 'A1 Big' }).waitFor({ state: 'attached', ...LONG });
      expect(await server.tabNames()).toEqual(expect.arrayContaining([expect.stringMatching(/\(live\)$/)]));
      expect(faults).toEqual([]);
    }, 120_000);
  },
  '--locale',
  'en_US',
);
