import type { ClassName } from '../calls';
import { ServiceException } from '../errors';
import type { CallKind } from './call';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

type Need = 'nothing' | 'menu' | 'document' | 'storage' | 'screen' | 'refused';

const ALLOWED: Readonly<Record<AuthMode, readonly Need[]>> = {
  NONE: ['nothing', 'menu'],
  LIMITED: ['nothing', 'menu', 'document', 'storage'],
  CUSTOM_FUNCTION: ['nothing', 'document', 'storage'],
  FULL: ['nothing', 'menu', 'document', 'storage', 'screen'],
};

/** By `Class.method`, else by class; a class absent from here is only reachable through one that is present. */
const NEEDS: Readonly<Record<string, Need>> = {
  'SpreadsheetApp.openById': 'refused',
  'SpreadsheetApp.openByUrl': 'refused',
  'SpreadsheetApp.create': 'refused',
  'SpreadsheetApp.getUi': 'menu',
  SpreadsheetApp: 'document',
  'Ui.createMenu': 'menu',
  'Ui.createAddonMenu': 'menu',
  Ui: 'screen',
  Menu: 'menu',
  PropertiesService: 'storage',
  CacheService: 'storage',
  LockService: 'storage',
  HtmlService: 'storage',
  'ScriptApp.newTrigger': 'refused',
  'ScriptApp.getProjectTriggers': 'refused',
  'Session.getActiveUser': 'refused',
  'Session.getEffectiveUser': 'refused',
};

export const permissionRefused = (call: string): ServiceException =>
  new ServiceException(`You do not have permission to call ${call}`);

/** Refuses what the authorisation mode, or the scopes of the add-on, do not cover. */
export function checkAuthorisation(
  mode: AuthMode,
  className: ClassName,
  method: string,
  kind: CallKind,
): void {
  const call = `${className}.${method}`;
  const need = NEEDS[call] ?? NEEDS[className] ?? 'nothing';
  const changesDocument = kind === 'write' || kind === 'view';
  if (!ALLOWED[mode].includes(need) || (mode === 'CUSTOM_FUNCTION' && changesDocument))
    throw permissionRefused(call);
}
