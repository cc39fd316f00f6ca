import { holdsIban } from '../parse/iban';
import { isNir } from '../parse/nir';
import { fold } from '../text/fold';
import type { SensitiveKindId } from './kinds';
import { SENSITIVE_KINDS } from './kinds';
import type { PhraseFinder } from './phrase-finder';
import { phraseFinder } from './phrase-finder';

/** What a comment may give away: a sensitive kind, a date of birth or a bank account. */
export type CommentKind = SensitiveKindId | 'birth-date' | 'bank-account';

let finder: PhraseFinder<SensitiveKindId | undefined> | undefined;

/** Harmless phrases are longer than the words they hold, and thus hide them. */
function words(): PhraseFinder<SensitiveKindId | undefined> {
  finder ??= phraseFinder(
    SENSITIVE_KINDS.flatMap(({ id, words, harmless }) => [
      ...words.map((word) => [word, id] as const),
      ...harmless.map((phrase) => [phrase, undefined] as const),
    ]),
  );
  return finder;
}

const NUMBERED = /\d(?:[\s.-]?[\dab]){10}/i;
const NIR_IN_TEXT = /\b[1-478](?:[\s.-]?\d){4}[\s.-]?(?:\d\d|2[ab])(?:[\s.-]?\d){8}\b/gi;
const BIRTH =
  /\b(?:n[ée]e?s? (?:le|en)|date de naissance|anniversaire(?: le)? :?|born (?:on|in)|birthday|dob)\b[^\d]{0,12}\d/i;
const BANK =
  /\b(?:rib|iban|compte bancaire|bank account|carte bancaire|cb)\b[^\d]{0,12}(?:[a-z]{2})?\d{2}[\d\s]{8,}/i;

/**
 * The kinds of sensitive data that a text holds, each once: words in French and English, a social-security number
 * with a right key, a date of birth, a bank account. Empty for ordinary text. `Syndic`, `santé financière` and the like
 * are ordinary.
 */
export function sensitiveIn(text: string): readonly CommentKind[] {
  const kinds = new Set<CommentKind>();
  for (const kind of words().find(fold(text))) if (kind) kinds.add(kind);
  if (!/\d/.test(text)) return [...kinds];
  if (BIRTH.test(text)) kinds.add('birth-date');
  if (BANK.test(text)) kinds.add('bank-account');
  if (!NUMBERED.test(text)) return [...kinds];
  if ((text.match(NIR_IN_TEXT) ?? []).some(isNir)) kinds.add('social-security');
  if (holdsIban(text)) kinds.add('bank-account');
  return [...kinds];
}
