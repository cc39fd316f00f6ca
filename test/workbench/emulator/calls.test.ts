import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CALLS, type ClassName } from '../../../workbench/emulator/calls';

const SERVICES = join(__dirname, '../../../workbench/emulator/services');

const classes: Record<string, { prototype: object }> = Object.assign(
  {},
  ...readdirSync(SERVICES).map((file) => jest.requireActual(join(SERVICES, file))),
);

const REFUSED = [
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'SpreadsheetApp.create',
  'Session.getActiveUser',
  'Session.getEffectiveUser',
  'ScriptApp.newTrigger',
  'ScriptApp.getProjectTriggers',
];

describe('the table of calls', () => {
  it('declares only what the classes do, besides what is refused to every add-on', () => {
    const names = Object.keys(CALLS).filter((name): name is ClassName => name in classes);
    const missing = names.flatMap((name) =>
      Object.keys(CALLS[name].calls)
        .filter((method) => !(method in (classes[name]?.prototype ?? {})))
        .map((method) => `${name}.${method}`),
    );
    expect(missing.sort()).toEqual([...REFUSED].sort());
  });

  it('declares each call once: a call has one cost', () => {
    const kinds = Object.entries(CALLS).flatMap(([name, { calls }]) =>
      Object.entries(calls).map(([method, { kind }]) => [`${name}.${method}`, kind]),
    );
    expect(kinds).toContainEqual(['Range.getValues', 'read']);
    expect(kinds).toContainEqual(['Sheet.getRange', 'free']);
    expect(kinds).toContainEqual(['Range.setValues', 'write']);
    expect(kinds).toContainEqual(['Properties.getProperty', 'storage']);
  });
});
