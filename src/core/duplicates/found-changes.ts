import { roleOf } from '../columns/detect';
import type { Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { readIsoDate } from '../model/iso-date';
import type { Table } from '../model/table';
import { toCents } from '../parse/cents';
import type { Language } from '../text/language';
import { formatAmount, formatDate, formatNumber } from '../text/numbers';
import type { FoundChange } from './findings';
import type { MergedCell } from './merge/merge';

/** What the changes of a table are written from, and how. */
export interface ChangeWriting {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly currency: string;
  readonly language: Language;
}

/**
 * Cells of the kept record that merging would change, or on which the records disagree. `alone`: that record merged with
 * nothing, which tells what it says already.
 */
export function foundChanges(
  merged: readonly MergedCell[],
  alone: readonly MergedCell[],
  writing: ChangeWriting,
): readonly FoundChange[] {
  const { table, mapping, language } = writing;
  return merged.flatMap((cell, index): readonly FoundChange[] => {
    const { role } = mapping.columns[index]!;
    // Notes are put together; what they say of people is shown nowhere.
    if (role === 'note') return [];
    const [before, after] = [alone[index]!, cell].map((one) => written(one, role, writing));
    return before === after && cell.others.length === 0
      ? []
      : [
          {
            header: table.columns[index]!.header,
            before: before!,
            after: after!,
            others: cell.others.map((text) => dayWritten(text, language)),
            conflict: cell.conflict,
          },
        ];
  });
}

function written({ value }: MergedCell, role: RoleId, { currency, language }: ChangeWriting): string {
  if (value === null) return '';
  if (typeof value !== 'number') return dayWritten(String(value), language);
  return roleOf(role)!.kind === 'amount'
    ? formatAmount(toCents(value), currency, language)
    : formatNumber(value, language);
}

function dayWritten(text: string, language: Language): string {
  const day = readIsoDate(text);
  return day ? formatDate(day, language) : text;
}
