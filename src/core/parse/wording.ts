const LETTER = /[a-zA-Z\u00aa-\u02af\u0370-\u1fff]/;

/** True for words meant for people: holds a letter, and is neither an e-mail nor a web address. */
export const isWording = (text: string): boolean => LETTER.test(text) && !/@|^https?:|^www\./i.test(text);

/** Words without a figure: a person's name, a town, a country. */
export const isName = (text: string): boolean => isWording(text) && !/\d/.test(text);

/** The name of a person or a company, as opposed to a code: figures only next to words (« Studio 54 », not `C0012`). */
export const isFullName = (text: string): boolean =>
  isWording(text) && (!/\d/.test(text) || /\S\s+\S/.test(text.trim()));
