import type { ColumnSample } from '../columns/column-sample';
import { sampleColumn, shareOf } from '../columns/column-sample';
import type { Phrase } from '../model/problem';
import type { Column, Table } from '../model/table';
import { isNir } from '../parse/nir';
import { fold } from '../text/fold';
import type { SensitiveKind } from './define-kind';
import type { SensitiveKindId } from './kinds';
import { SENSITIVE_KINDS } from './kinds';
import { sensitiveIn } from './sensitive-in';

/** A column that must never serve to segment, nor be copied to tabs or exports. */
export interface SensitiveColumn {
  readonly position: number;
  readonly kind: SensitiveKindId;
  /** By its header or by its values; a sentence for users. */
  readonly reason: Phrase;
}

type ShownSample = Pick<ColumnSample, 'looked' | 'shown'>;

/** A column is of a kind when this share of its values speaks of it: « musulman », « catholique » under a neutral header. */
const MOST = 0.5;

/** The columns of a table that are sensitive, in their order. */
export const sensitiveColumns = (table: Pick<Table, 'columns'>): readonly SensitiveColumn[] =>
  table.columns.flatMap((column) => sensitiveColumn(column, sampleColumn(column)) ?? []);

/** The same of one column, from a sample of its values. */
export function sensitiveColumn(
  column: Pick<Column, 'header' | 'position'>,
  sample: ShownSample,
): SensitiveColumn | undefined {
  const named = kindOfHeader(column.header);
  const found = named ?? kindOfValues(sample);
  return (
    found && {
      position: column.position,
      kind: found.id,
      reason: (named ? byHeader : byValues)(column, found),
    }
  );
}

function kindOfHeader(header: string): SensitiveKind<SensitiveKindId> | undefined {
  const words = fold(header.replace(/_/g, ' ').replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2'));
  return (SENSITIVE_KINDS as readonly SensitiveKind<SensitiveKindId>[]).find(
    ({ headers, harmless }) =>
      !harmless.some((phrase) => holdsPhrase(words, phrase)) &&
      headers.some((name) => namesHeader(words, name)),
  );
}

const namesHeader = (header: string, name: string): boolean =>
  name.startsWith('=') ? header === name.slice(1) : holdsPhrase(header, name);

/** Whole words, the last of which may go on where the phrase ends with `*`. */
function holdsPhrase(text: string, phrase: string): boolean {
  const open = phrase.endsWith('*');
  return ` ${text} `.includes(open ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `);
}

/** One number with a right key is chance (1 in 97 and less); half of the column is not. */
function kindOfValues(sample: ShownSample): SensitiveKind<SensitiveKindId> | undefined {
  if (sample.shown.size === 0) return undefined;
  if (shareOf(sample, sample.shown, isNir) >= MOST) return kindNamed('social-security');
  const counts = new Map<SensitiveKindId, number>();
  for (const [text, count] of sample.shown) {
    for (const kind of sensitiveIn(text)) {
      if (kind !== 'birth-date' && kind !== 'bank-account') counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
  }
  const most = [...counts].find(([, count]) => count >= MOST * sample.looked);
  return most && kindNamed(most[0]);
}

const kindNamed = (id: SensitiveKindId): SensitiveKind<SensitiveKindId> | undefined =>
  SENSITIVE_KINDS.find((kind) => kind.id === id);

const byHeader = ({ header }: Pick<Column, 'header'>, { reason }: SensitiveKind): Phrase => ({
  fr: `La colonne « ${header} » porte un nom de donnée sensible : ${reason.fr}.`,
  en: `The column “${header}” is named after sensitive data: ${reason.en}.`,
});

const byValues = ({ header }: Pick<Column, 'header'>, { reason }: SensitiveKind): Phrase => ({
  fr: `Les valeurs de la colonne « ${header} » sont des données sensibles : ${reason.fr}.`,
  en: `The values of the column “${header}” are sensitive data: ${reason.en}.`,
});
