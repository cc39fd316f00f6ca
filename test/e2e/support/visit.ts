import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { Server } from './server';
import { Sheet } from './sheet';

export interface VisitSettings {
  readonly width?: number;
  readonly locale?: string;
  /** Leave the workbook as the test has prepared it. */
  readonly keepWorkbook?: boolean;
}

/** Somebody in front of the workbench. */
export interface Visit {
  readonly page: Page;
  /** Inside the add-on's sidebar. */
  readonly sidebar: FrameLocator;
  readonly sheet: Sheet;
  /** What the server knows, without passing by the page. */
  readonly server: Server;
  /** Addresses asked for outside this machine. */
  readonly outside: readonly string[];
  /** Faults that no one caught, and what the browser complained about. */
  readonly faults: readonly string[];
}

export async function openVisit(
  context: BrowserContext,
  address: string,
  { keepWorkbook = false }: VisitSettings,
): Promise<Visit> {
  const server = new Server(context.request, address);
  if (!keepWorkbook) await server.ask('reset', {});
  const outside: string[] = [];
  const faults: string[] = [];
  const page = await context.newPage();
  context.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob|about):/.test(request.url()))
      outside.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  await page.goto(address);
  await isReady(page);
  return {
    page,
    sidebar: page.frameLocator('.side-panel iframe'),
    sheet: new Sheet(page),
    server,
    outside,
    faults,
  };
}

/** The workbook is on screen. */
export const isReady = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor();

/** Chooses a line of the add-on's menu. */
export async function chooseInMenu(page: Page, line: RegExp | string): Promise<void> {
  await page.getByRole('button', { name: 'Segments PME' }).click();
  await page.getByRole('menuitem', { name: line }).click();
}
