import type { ProgramName } from '../../src/contract/programs';
import { call } from './call';

export const programCode = (name: ProgramName): Promise<string> =>
  call('program', { name }).then(({ code }) => code);

/** Runs a program as a script of the page: nothing is evaluated. */
export function runScript(code: string): void {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  script.remove();
}
