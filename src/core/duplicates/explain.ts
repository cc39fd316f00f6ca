import type { Phrase } from '../model/problem';
import type { Table } from '../model/table';
import { shownText } from '../parse/cell-text';
import { COMPARISONS } from './comparisons';
import type { Duplicates, Evidence } from './duplicates';
import { RULES } from './rules';

/** Longer values are cut. */
const LONGEST_QUOTE = 40;
/** Comparisons of unknown columns: their header says what they are about. */
const NEEDS_HEADER: readonly string[] = ['date', 'code', 'text'];

/**
 * Why two rows look like one client, in one line: what agrees, strongest first, then what does not. « Même e-mail · nom
 * proche (Lefèvre / Lefebvre) · même téléphone — adresse différente ».
 */
export function explainPair(duplicates: Duplicates, table: Table, a: number, b: number): Phrase {
  const evidence = duplicates.evidence(a, b);
  const [agreeing, conflicting] = [false, true].map((conflict) =>
    evidence.filter((one) => one.conflict === conflict).map((one) => reasonOf(one, table, a, b)),
  );
  const line = (language: keyof Phrase): string =>
    capital(
      [agreeing!, conflicting!]
        .map((reasons) => reasons.map((reason) => reason[language]).join(' · '))
        .filter(Boolean)
        .join(' — '),
    );
  return { fr: line('fr'), en: line('en') };
}

/** The same by field, for whoever asks: what each says, in words and in bits above chance. */
export const detailPair = (
  duplicates: Duplicates,
  table: Table,
  a: number,
  b: number,
): readonly { readonly text: Phrase; readonly bits: number; readonly conflict: boolean }[] =>
  duplicates.evidence(a, b).map((one) => ({
    text: reasonOf(one, table, a, b),
    bits: one.bits,
    conflict: one.conflict,
  }));

/** One piece of evidence in words, with the two values where they are near without being the same. */
function reasonOf(evidence: Evidence, table: Table, a: number, b: number): Phrase {
  const { of, level, conflict, positions } = evidence;
  const comparison = COMPARISONS.find(({ id }) => id === of);
  const phrase = comparison ? comparison.phrases[level]! : RULES.find(({ id }) => id === of)!.phrases[0];
  const columns = table.columns.filter(({ position }) => positions.includes(position));
  const header = NEEDS_HEADER.includes(of) ? columns.map((column) => column.header).join(', ') : '';
  const [one, other] = [a, b].map((row) => quoted(columns.map((column) => shownText(column, row)).join(' ')));
  const values = level > 0 && !conflict && columns.length > 0 ? `${one} / ${other}` : '';
  const details = [header, values].filter(Boolean).join(', ');
  return details ? { fr: `${phrase.fr} (${details})`, en: `${phrase.en} (${details})` } : phrase;
}

const quoted = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
