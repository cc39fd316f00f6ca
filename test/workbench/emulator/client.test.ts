import { callFromClient, createDocument, ServerError } from '../../../workbench/emulator';
import { FOLDER, tab } from './script';

const call = (name: string, ...args: unknown[]): unknown =>
  callFromClient(createDocument(), { folder: FOLDER }, name, args).value;

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

describe('google.script.run', () => {
  it('carries plain data; undefined in an array becomes null, in an object nothing', () => {
    const request = { a: [1, undefined, 'x', true, null], b: undefined, c: { d: 1.5 } };
    expect(call('answer', request)).toEqual({ a: [1, null, 'x', true, null], c: { d: 1.5 } });
  });

  it.each<[string, unknown]>([
    ['when', { when: new Date() }],
    ['run', { run: () => 1 }],
    ['self', cyclic],
  ])('refuses an illegal value, naming the property %s', (property, parameter) => {
    expect(() => call('answer', parameter)).toThrow(`Failed due to illegal value in property: ${property}`);
  });

  it('refuses an illegal parameter, naming its position', () => {
    expect(() => call('answer', 1, new Date())).toThrow('Failed due to illegal value in property: 1');
  });

  it.each([
    ['return { data: [1, { at: new Date() }] }', null],
    ['return undefined', null],
    ['return { map: new Map([[1, 2]]), list: new Set([1]) }', { map: {}, list: {} }],
    ['return { run: function () {} }', { run: 'function () {}' }],
    ['return [1, undefined]', [1, null]],
    ['return new Uint8Array(2)', null],
  ])('a server that says « %s » is heard as %j', (code, heard) => {
    expect(call('runBare', code)).toEqual(heard);
  });

  it('calls only global functions whose name does not end with _', () => {
    expect(() => call('hidden_')).toThrow('google.script.run.hidden_ is not a function');
    expect(() => call('absent')).toThrow('google.script.run.absent is not a function');
    expect(() => call('executions')).toThrow('is not a function');
  });

  it('gives the failure of the server by name and message', () => {
    const failure = (() => {
      try {
        return call('runScript', "ss.getRange('A0')");
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(ServerError);
    expect(failure).toMatchObject({ name: 'Exception', message: 'Range not found' });
  });

  it('runs with full authorisation on the same document', () => {
    const document = createDocument();
    callFromClient(document, { folder: FOLDER }, 'runScript', ["sheet.getRange('A1').setValue('x')"]);
    expect(tab(document).layers.value).toEqual([['x']]);
  });
});
