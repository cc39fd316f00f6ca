import type { Page } from 'playwright-core';

/** Whether a text that is a program was run, in the page or in one of its frames: it would have set `pwned` there. */
export async function wasRun(page: Page): Promise<boolean> {
  const ran = await Promise.all(page.frames().map((frame) => frame.evaluate('Boolean(window.pwned)')));
  return ran.includes(true);
}
