import { chooseInMenu, type Visit, type VisitSettings } from '../e2e/support/visit';

/** Takes a picture under that name once the page has settled. */
type Shoot = (name: string) => Promise<void>;

/** Pictures taken one after the other by the same visitor, who finds the sample as it is first opened. */
export interface Chapter {
  readonly name: string;
  readonly settings?: VisitSettings;
  readonly forcedColors?: boolean;
  /** The workbooks’, `fr_FR` unless said. */
  readonly locale?: 'en_US';
  readonly take: (visit: Visit, shoot: Shoot) => Promise<void>;
}

/** What is waited for longest: tabs being written. */
export const LONG = { timeout: 60_000 };

/** The first button of the sidebar that says so and can be pressed. */
export const press = ({ sidebar }: Visit, name: string | RegExp): Promise<void> =>
  sidebar.locator('button:not([aria-disabled=true])', { hasText: name }).first().click(LONG);

export const see = ({ sidebar }: Visit, text: string | RegExp): Promise<void> =>
  sidebar.getByText(text).first().waitFor(LONG);

/** A line of the menu, then what its view says. */
export async function chooseAndSee(visit: Visit, line: string, text: string | RegExp): Promise<void> {
  await chooseInMenu(visit.page, line);
  await see(visit, text);
}

/** A tab of the workbook, shown. */
export async function showTab({ page, sheet, server }: Visit, name: string): Promise<void> {
  const [first = []] = await server.cells(name);
  await sheet.tab(name).first().click(LONG);
  const corner = String(first[0] ?? '').slice(0, 10);
  await page.locator('main > p', { hasText: `A1 ${corner}`.trim() }).waitFor({ state: 'attached' });
}

/** Whatever can be unfolded, within what can as well. */
export async function unfold({ sidebar }: Visit): Promise<void> {
  for (const _ of ['outside', 'inside'])
    await sidebar.locator('details:not([open])').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
}

/** Answers take as long as Google’s: what is said meanwhile can be seen. */
export async function slowly({ page }: Visit): Promise<void> {
  await page.route('**/run?*', async (route) => {
    await page.waitForTimeout(600);
    await route.fallback();
  });
}
