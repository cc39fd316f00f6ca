import type { Phrase } from '../model/problem';

/** One thing that is said of a client, and where it comes from. */
export interface ExplainedLine {
  readonly label: Phrase;
  readonly text: Phrase;
}

export interface ExplainedSection {
  readonly title: Phrase;
  readonly lines: readonly ExplainedLine[];
}

export const line = (fr: string, en: string, text: Phrase): ExplainedLine => ({ label: { fr, en }, text });

/** The same words in both languages: a name, a code, a figure written the same way. */
export const asIs = (text: string): Phrase => ({ fr: text, en: text });

/** A phrase made of what each language says. */
export const inBoth = (sayIn: (language: 'fr' | 'en') => string): Phrase => ({
  fr: sayIn('fr'),
  en: sayIn('en'),
});
