import type { EndpointName, Endpoints } from '../../src/contract/endpoints';
import type { Envelope } from '../../src/contract/envelope';
import { failureOf, noAnswer } from './failures';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  callServer(name: string, request: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks the server; rejects with a `Failure`, never with anything else. */
export const call = <Name extends EndpointName>(
  name: Name,
  request: Endpoints[Name]['request'],
): Promise<Endpoints[Name]['answer']> =>
  new Promise<unknown>((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).callServer(name, request);
  })
    .catch((error: unknown) => Promise.reject(failureOf(error)))
    .then((answer) => opened(answer as Envelope<Endpoints[Name]['answer']> | null));

/** Google hands over `null` when it could not carry the answer. */
function opened<Data>(envelope: Envelope<Data> | null): Data | Promise<never> {
  if (!envelope) return Promise.reject(noAnswer());
  return envelope.ok ? envelope.data : Promise.reject(envelope.error);
}
