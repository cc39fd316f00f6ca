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
