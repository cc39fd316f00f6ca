import { NotEmulated } from '../errors';
import { CacheService } from '../services/cache';
import { createLoggers } from '../services/console';
import { HtmlService } from '../services/html';
import { LockService } from '../services/lock';
import { PropertiesService } from '../services/properties';
import { ScriptApp } from '../services/script-app';
import { Session } from '../services/session';
import { Charts, SpreadsheetApp } from '../services/spreadsheet-app';
import { Utilities } from '../services/utilities';
import { permissionRefused } from './authorisation';
import { expose } from './emulated';
import type { Runtime } from './runtime';

const SERVICES = {
  CacheService,
  Charts,
  HtmlService,
  LockService,
  PropertiesService,
  ScriptApp,
  Session,
  SpreadsheetApp,
  Utilities,
};

/** They need scopes that the add-on does not ask. */
const WITHOUT_PERMISSION = [
  'CalendarApp',
  'ContactsApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'MailApp',
  'SlidesApp',
  'UrlFetchApp',
];

const NOT_EMULATED = [
  'Browser',
  'ContentService',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'XmlService',
];

/** A service whose every use throws what `errorFor` says. */
function closedService(name: string, errorFor: (call: string) => Error): object {
  return new Proxy(Object.create(null), {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      throw errorFor(`${name}.${key}`);
    },
  });
}

/** Puts the services, and nothing else, in the global scope of the scripts. */
export function installGlobals(runtime: Runtime): void {
  const { context } = runtime.realm;
  for (const [name, Service] of Object.entries(SERVICES)) context[name] = expose(new Service(runtime));
  for (const name of WITHOUT_PERMISSION) {
    context[name] = closedService(name, (call) =>
      runtime.realm.error('Exception', permissionRefused(call).message),
    );
  }
  for (const name of NOT_EMULATED) {
    context[name] = closedService(name, (call) => runtime.reportNotEmulated(new NotEmulated(call)));
  }
  Object.assign(context, createLoggers(runtime));
}
