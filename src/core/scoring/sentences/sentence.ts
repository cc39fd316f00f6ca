import { type Phrase, type Problem, problem } from '../../model/problem';
import { declared } from '../../text/declared';

/** A sentence with places in braces, « {clients} sans classe »: its words ship beside the script. */
export interface Sentence {
  /** Also the code of the problem, where the sentence is one. */
  readonly id: string;
  readonly text: Phrase;
}

export const defineSentence = (sentence: Sentence): Sentence => declared('sentences', sentence);

/** What goes in the places of a sentence, by name. */
type Values = Readonly<Record<string, Phrase>>;

export function fill({ text }: Sentence, values: Values = {}): Phrase {
  const filled = (language: 'fr' | 'en'): string =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name]![language]);
  return { fr: filled('fr'), en: filled('en') };
}

export const problemOf = (sentence: Sentence, values?: Values, params?: Problem['params']): Problem =>
  problem(sentence.id, fill(sentence, values), params);
