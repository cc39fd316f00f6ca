import type { Phrase } from '../model/problem';
import { SENSITIVE_KINDS } from '../sensitive/kinds';
import type { CommentKind } from '../sensitive/sensitive-in';
import { sensitiveIn } from '../sensitive/sensitive-in';
import type { AuditContext, AuditedColumn } from './context';
import type { TypeId } from './types';

/** Where people write what they like. Names, addresses and trade names may hold any word, and say nothing of anybody. */
const WRITTEN: readonly TypeId[] = ['free-text', 'text'];

/** Columns of comments, but for those that are sensitive as a whole. */
export const commentColumns = (context: AuditContext): readonly AuditedColumn[] =>
  context.columns.filter(
    ({ meant, guess, column }) =>
      (guess.role === 'note' || (guess.role === 'ignored' && WRITTEN.includes(meant))) &&
      !context.sensitive.some(({ position }) => position === column.position),
  );

/** Comments that need another look, by kind of data; a comment of two kinds counts in both. */
export function sensitiveKinds(context: AuditContext): Readonly<Partial<Record<CommentKind, number>>> {
  const counts: Partial<Record<CommentKind, number>> = {};
  for (const { values } of commentColumns(context)) {
    values.texts.forEach((text, code) => {
      for (const kind of sensitiveIn(text)) counts[kind] = (counts[kind] ?? 0) + values.counts[code]!;
    });
  }
  return counts;
}

const OTHER_LABELS: Readonly<Record<string, Phrase>> = {
  'birth-date': { fr: 'Date de naissance', en: 'Date of birth' },
  'bank-account': { fr: 'Compte bancaire', en: 'Bank account' },
};

const labelOf = (kind: string): Phrase =>
  OTHER_LABELS[kind] ?? SENSITIVE_KINDS.find(({ id }) => id === kind)!.label;

/** « Religion 144, Jugement sur la personne 123 ». */
export function kindsInWords(counts: ReturnType<typeof sensitiveKinds>): Phrase {
  const kinds = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  const list = (language: keyof Phrase): string =>
    kinds.map(([kind, count]) => `${labelOf(kind)[language]} ${count}`).join(', ');
  return { fr: list('fr'), en: list('en') };
}
