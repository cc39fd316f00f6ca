import { performance } from 'node:perf_hooks';
import { callFromClient, type Execution } from '../../emulator';
import { withBridge } from '../frames/bridge';
import { NOTHING, type Touched } from '../picture/view';
import type { Account, Incident, RunAnswer, ShownFrame } from '../protocol';
import type { Session } from '../session';
import { hasFormulas } from '../workbook/has-formulas';
import { type Action, done } from './action';
import { befall } from './incidents';

/** The page, or the menu, calls a function of the script. */
export const run: Action<'run'> = (session, { functionName, args }) => {
  const { incident } = session;
  session.incident = undefined;
  const counted: Record<string, number> = {};
  const beforeCall = (name: string, index: number): void => {
    counted[name] = (counted[name] ?? 0) + 1;
    if (incident && index === incident.call - 1) befall(session, incident);
  };
  const started = performance.now();
  const spent = (): number => Math.round(performance.now() - started);
  const base = { functionName: label(functionName, args), ...(incident ? { incident } : {}) };
  try {
    const { folder, document, language } = session;
    const options = { folder, userLocale: language, beforeCall };
    const execution = callFromClient(document, options, functionName, args);
    return done(
      {
        ...shown(session, execution),
        outcome: { ok: true, value: execution.value },
        account: accountOf(base, execution, spent()),
      },
      touchedBy(session, execution, incident),
    );
  } catch (error) {
    const { name, message } = error as Error;
    const account = {
      ...base,
      calls: counted,
      roundTrips: 0,
      virtualMilliseconds: 0,
      realMilliseconds: spent(),
      log: [],
      error: message,
    };
    return done(
      { outcome: { ok: false, name, message }, account, dialogs: [], alerts: [], toasts: [] },
      'anything',
    );
  }
};

/** The sidebar has one door: what it asks says more than the name of the door. */
const label = (functionName: string, args: readonly unknown[]): string =>
  functionName === 'callServer' && typeof args[0] === 'string' ? args[0] : functionName;

function shown(
  session: Session,
  { ui, functionNames }: Execution,
): Pick<RunAnswer, 'sidebar' | 'dialogs' | 'alerts' | 'toasts'> {
  const frame = (page: {
    title: string;
    content: string;
    width: number | null;
    height: number | null;
  }): ShownFrame => ({
    url: session.addFrame(withBridge(page.content, functionNames)),
    title: page.title,
    width: page.width ?? 600,
    height: page.height,
  });
  const sidebar = ui.sidebars[ui.sidebars.length - 1];
  return {
    ...(sidebar ? { sidebar: frame(sidebar) } : {}),
    dialogs: ui.dialogs.map(frame),
    alerts: ui.alerts.map(({ title, message }) => ({ title, message })),
    toasts: ui.toasts.map(({ message }) => message),
  };
}

const accountOf = (
  base: Pick<Account, 'functionName' | 'incident'>,
  { calls, roundTrips, virtualMilliseconds, log }: Execution,
  realMilliseconds: number,
): Account => ({
  ...base,
  calls,
  roundTrips,
  virtualMilliseconds: Math.round(virtualMilliseconds),
  realMilliseconds,
  log,
});

/** Only the tabs written to, unless a formula, or another person, may have changed anything. */
function touchedBy(
  { document }: Session,
  { tabsWritten }: Execution,
  incident: Incident | undefined,
): Touched {
  if (incident) return 'anything';
  if (tabsWritten.size === 0) return NOTHING;
  return hasFormulas(document) ? 'anything' : new Map([...tabsWritten].map((id) => [id, 'every row']));
}
