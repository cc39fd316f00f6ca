import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const MAC = '/Applications';
const WINDOWS = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];

/** Where browsers are installed, on Linux, macOS and Windows. */
const INSTALLED = [
  '/opt/google/chrome/chrome',
  `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ...WINDOWS.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
  '/opt/microsoft/msedge/msedge',
  `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ...WINDOWS.map((folder) => `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`),
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome',
];

/** Browsers found on this machine, the best first: named by the user, Playwright's own, then installed ones. */
const executables = (): string[] =>
  [
    process.env['WORKBENCH_CHROMIUM'],
    process.env['CHROME_PATH'],
    chromium.executablePath(),
    ...INSTALLED,
  ].filter((path): path is string => path !== undefined && path !== '' && existsSync(path));

/** A Chromium packed for Linux servers comes with the development tools, where npm could install it. */
function isPackedPresent(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  try {
    require.resolve('@sparticuz/chromium');
    return true;
  } catch {
    return false;
  }
}

export const browserPresent = (): boolean => executables().length > 0 || isPackedPresent();

/** The first browser that starts. */
export async function launchBrowser(): Promise<Browser> {
  for (const executablePath of executables()) {
    const browser = await launch(executablePath).catch(() => undefined);
    if (browser) return browser;
  }
  const { path, libraries } = unpackBrowser();
  return launch(path, { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>);
}

const launch = (executablePath: string, env = process.env as Record<string, string>): Promise<Browser> =>
  chromium.launch({ executablePath, env, args: ['--no-sandbox'] });

/** Unpacks the packed browser where no other is installed: once, before several tests want it at the same time. */
export function prepareBrowser(): void {
  if (executables().length === 0 && isPackedPresent()) unpackBrowser();
}

/** The package is an ES module that changes its process’s environment: it gets a process of its own. */
const UNPACK = `
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  console.log(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH ?? '' }));`;

function unpackBrowser(): { readonly path: string; readonly libraries: string } {
  // It unpacks the system libraries it needs only where it believes itself on Amazon's servers.
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'] ?? 'nodejs20.x' };
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: join(__dirname, '..'),
    env,
    encoding: 'utf8',
  });
  return JSON.parse(answer.trim().split('\n').pop() ?? '');
}
