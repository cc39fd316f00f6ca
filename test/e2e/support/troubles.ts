import type { Page, Request, Route } from 'playwright-core';
import type { EndpointName } from '../../../src/contract/endpoints';
import type { RunAnswer } from '../../../workbench/server/protocol';
import type { Visit } from './visit';

/** The question that a request of the page carries. */
export function askedBy(request: Request): string | undefined {
  const { args = [] } = JSON.parse(request.postData() ?? '{}').request ?? {};
  return args[0];
}

/** What may befall a call: each leads to a sentence of its own. */
export const TROUBLES = {
  /** It never reaches Google. */
  'connection lost': {
    sentence: 'La connexion à Google a été interrompue.',
    befall: (route: Route) => route.abort(),
  },
  /** Google did all of it, then gave up: what is asked again is asked for the second time. */
  'timed out when all was done': {
    sentence: 'Google n’a pas pu terminer cette opération.',
    befall: (route: Route) => answerInstead(route, 'Exceeded maximum execution time'),
  },
  /** Another account of the same browser. */
  'permission refused': {
    sentence: 'Google refuse l’accès à ce classeur.',
    befall: (route: Route) =>
      answerInstead(route, 'PERMISSION_DENIED: Authorization is required to perform that action.'),
  },
} as const;

export type Trouble = keyof typeof TROUBLES;

async function answerInstead(route: Route, message: string): Promise<void> {
  const response = await route.fetch();
  const body = (await response.json()) as { answer: RunAnswer };
  const outcome = { ok: false, name: 'Exception', message };
  await route.fulfill({ response, json: { ...body, answer: { ...body.answer, outcome } } });
}

/** The next calls of this name meet these, one after the other; the call after them goes well. */
export async function prepare(page: Page, name: EndpointName, troubles: readonly Trouble[]): Promise<void> {
  const left = [...troubles];
  await page.route('**/run?*', (route) => {
    const trouble = askedBy(route.request()) === name ? left.shift() : undefined;
    return trouble ? TROUBLES[trouble].befall(route) : route.fallback();
  });
}

/** The sentence of the trouble is told, by itself and without a word of Google's. */
export async function isTold({ sidebar }: Visit, trouble: Trouble): Promise<void> {
  const told = sidebar.getByRole('alert').filter({ hasText: TROUBLES[trouble].sentence });
  await told.waitFor();
  expect(await told.textContent()).not.toMatch(/Exception|Exceeded|PERMISSION|undefined/);
}

/** Answers to this question come that much later. */
export async function delay(page: Page, name: EndpointName, milliseconds: number): Promise<void> {
  await page.route('**/run?*', async (route) => {
    if (askedBy(route.request()) === name) await new Promise((done) => setTimeout(done, milliseconds));
    await route.fallback();
  });
}

/** This question reaches the server twice; the page hears the second answer. */
export async function repeat(page: Page, name: EndpointName): Promise<void> {
  await page.route('**/run?*', async (route) => {
    if (askedBy(route.request()) === name) await route.fetch();
    await route.fallback();
  });
}
