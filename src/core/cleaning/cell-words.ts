import { Kind } from '../model/cell';
import type { IsoDate } from '../model/iso-date';
import type { Language } from '../text/language';
import { formatDate, formatNumber } from '../text/numbers';
import type { Cell } from './cell';

/** A cell as the journal writes it: what a person would read, every decimal included. */
export function cellWords({ kind, value }: Cell, language: Language): string {
  if (value === null) return '';
  if (kind === Kind.date) return formatDate(value as IsoDate, language);
  if (kind !== Kind.number) return String(value);
  const written = String(value);
  if (/e/.test(written)) return written;
  return formatNumber(value as number, language, written.split('.')[1]?.length ?? 0);
}
