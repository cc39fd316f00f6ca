import { call } from '../../sidebar/server/call';
import { isPassing } from '../../sidebar/server/failures';

/** `google.script.run` that answers or fails as told, and notes what it was asked. */
function fakeGoogle(outcome: { answer: unknown } | { error: unknown }) {
  const asked: unknown[] = [];
  const runner = (succeed?: (value: unknown) => void, fail?: (error: unknown) => void): object => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, fail),
    withFailureHandler: (handler: (error: unknown) => void) => runner(succeed, handler),
    callServer: (name: string, request: unknown) => {
      asked.push([name, request]);
      if ('answer' in outcome) succeed?.(outcome.answer);
      else fail?.(outcome.error);
    },
  });
  Object.assign(globalThis, { google: { script: { run: runner() } } });
  return asked;
}

const failureOfCall = () => call('show', { sheetId: 7 }).catch((failure: unknown) => failure);

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

test('the question goes out by its name, and the answer comes without its envelope', async () => {
  const asked = fakeGoogle({ answer: { ok: true, data: { shown: true } } });
  await expect(call('show', { sheetId: 7 })).resolves.toEqual({ shown: true });
  expect(asked).toEqual([['show', { sheetId: 7 }]]);
});

test('a refusal of the server is handed on as it is', async () => {
  const error = { code: 'tab-gone', text: { fr: 'Parti.', en: 'Gone.' } };
  fakeGoogle({ answer: { ok: false, error } });
  expect(await failureOfCall()).toEqual(error);
});

test.each([
  ['PERMISSION_DENIED: Permission denied', 'permission-denied'],
  ['Authorization is required to perform that action.', 'permission-denied'],
  ['Vous devez être autorisé à effectuer cette action.', 'permission-denied'],
  ['NetworkError: Connection failure due to HTTP 0', 'connection-lost'],
  ['We’re sorry, a server error occurred. Please wait a bit and try again.', 'server-error'],
])('what Google says, « %s », is understood as %s', async (message, code) => {
  fakeGoogle({ error: new Error(message) });
  expect(await failureOfCall()).toMatchObject({ code, details: message });
});

test('an answer that Google could not carry is a failure, not an empty answer', async () => {
  fakeGoogle({ answer: null });
  expect(await failureOfCall()).toMatchObject({ code: 'server-error' });
});

test('outside Google, the call fails in a sentence', async () => {
  expect(await failureOfCall()).toMatchObject({ code: 'server-error', text: { fr: expect.any(String) } });
});

test.each([
  ['connection-lost', true],
  ['run-in-progress', true],
  ['header-only', false],
  ['nothing-to-segment', false],
])('asking again after « %s » can help: %s', (code, passing) => {
  expect(isPassing({ code, text: { fr: '', en: '' } })).toBe(passing);
});
