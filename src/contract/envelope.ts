import type { Phrase } from '../core/model/problem';

/** Everything that crosses `google.script.run` is plain JSON in this envelope: no Date, no undefined, no class. */
export type Envelope<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: Failure };

export interface Failure {
  /** Permanent; the sidebar and the tests decide on it, never on the words. */
  readonly code: string;
  /** What happened, and what to do. */
  readonly text: Phrase;
  /** For « Copier les détails »: no customer data. */
  readonly details?: string;
}
