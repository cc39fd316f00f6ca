import type { CallDeclaration, ClassDeclaration } from '../runtime/call';
import { CHART_CALLS } from './charts';
import { SERVICE_CALLS } from './services';
import { SPREADSHEET_CALLS } from './spreadsheet';

/**
 * Every call that the emulator answers: its cost and its signatures. What is not here throws « not emulated ».
 */
export const CALLS = { ...SPREADSHEET_CALLS, ...CHART_CALLS, ...SERVICE_CALLS };

export type ClassName = keyof typeof CALLS;

export const declarationOf = (className: ClassName): ClassDeclaration => CALLS[className];

export const callOf = (className: ClassName, method: string): CallDeclaration | undefined => {
  const { calls } = declarationOf(className);
  return Object.hasOwn(calls, method) ? calls[method] : undefined;
};
