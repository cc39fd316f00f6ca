import { NotEmulated } from '../errors';
import type { Runtime } from '../runtime/runtime';

const LEVELS = ['log', 'info', 'warn', 'error'];

/** `%s` and `%d` of the first argument take the following ones, as in Apps Script. */
function format(args: readonly unknown[]): string {
  const rest = [...args];
  const first = String(rest.shift()).replace(/%[sd]/g, (mark) =>
    rest.length > 0 ? String(rest.shift()) : mark,
  );
  return [first, ...rest.map(String)].join(' ');
}

/** `console` and `Logger`: the lines go to the execution's log. */
export function createLoggers(runtime: Runtime): { console: object; Logger: object } {
  const write = (...args: unknown[]): void => {
    runtime.log.push(format(args));
  };
  const nothing = (): void => {};
  const timers = { time: nothing, timeEnd: nothing };
  const only = (name: string, methods: Record<string, unknown>): object =>
    new Proxy(methods, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
        throw runtime.reportNotEmulated(new NotEmulated(`${name}.${key}`));
      },
    });
  return {
    console: only('console', { ...Object.fromEntries(LEVELS.map((level) => [level, write])), ...timers }),
    Logger: only('Logger', { log: write }),
  };
}
