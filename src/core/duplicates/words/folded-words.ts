import { fold } from '../../text/fold';

const ASCII = /^[\x20-\x7e]*$/;

/** The words of a text as {@link fold} leaves them; texts without accents, the most of them, take a short way. */
export function foldedWords(text: string): string[] {
  const folded = ASCII.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9%#+]+/g, ' ')
        .trim()
    : fold(text);
  return folded === '' ? [] : folded.split(' ');
}
