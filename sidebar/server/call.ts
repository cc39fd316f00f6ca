import type { EndpointName, Endpoints } from '../../src/contract/endpoints';
import type { Envelope } from '../../src/contract/envelope';
import { failureOf, noAnswer } from './failures';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  callServer(name: string, request: unknown): void;
  openSidebar(): void;
  openMonth(): void;
}

declare const google: { readonly script: { readonly run: Runner } };

const run = (ask: (runner: Runner) => void): Promise<unknown> =>
  new Promise<unknown>((resolve, reject) => {
    ask(google.script.run.withSuccessHandler(resolve).withFailureHandler(reject));
  }).catch((error: unknown) => Promise.reject(failureOf(error)));

/** Shows another page of ours in this one’s place; rejects as `call` does. */
export const openPage = (page: 'openSidebar' | 'openMonth'): Promise<unknown> =>
  run((runner) => runner[page]());

/** This page among those that others have opened on the same workbook. */
const ASKER = String(Math.random());

/** Asks the server; rejects with a `Failure`, never with anything else. */
export const call = <Name extends EndpointName>(
  name: Name,
  request: Endpoints[Name]['request'],
): Promise<Endpoints[Name]['answer']> =>
  run((runner) => runner.callServer(name, name === 'start' ? { ...request, asker: ASKER } : request)).then(
    (answer) => opened(answer as Envelope<Endpoints[Name]['answer']> | null),
  );

/** Google hands over `null` when it could not carry the answer. */
function opened<Data>(envelope: Envelope<Data> | null): Data | Promise<never> {
  if (!envelope) return Promise.reject(noAnswer());
  return envelope.ok ? envelope.data : Promise.reject(envelope.error);
}
