import type { RoleId } from '../columns/roles';
import type { Place } from './address';
import { countMarked } from './column-values';
import type { AuditContext, AuditedColumn } from './context';
import type { Format } from './formats';
import { formatsOf } from './formats';
import type { LabelGroup } from './near-labels';
import { LABEL_TYPES, nearLabels } from './near-labels';
import { placesOf } from './places';
import type { TypeId } from './types';
import type { Usefulness } from './usefulness';
import { usefulnessOf } from './usefulness';
import type { ValueRange } from './value-range';
import { rangeOf } from './value-range';

/** What one column holds, in figures. */
export interface ColumnProfile {
  readonly position: number;
  readonly header: string;
  readonly role: RoleId;
  readonly roleConfidence: number;
  readonly type: TypeId;
  readonly typeConfidence: number;
  readonly filled: number;
  /** 0–1, of all rows of data; 0 for a table without any. */
  readonly fillRate: number;
  /** Distinct texts as shown, outer spaces aside. */
  readonly distinct: number;
  /** Most frequent first; ties in the order of the rows. */
  readonly top: readonly { readonly text: string; readonly count: number }[];
  readonly formats: readonly Format[];
  /** Of dates, as days since 1970-01-01; of amounts and numbers; of texts, their lengths. */
  readonly range: { readonly of: 'days' | 'numbers' | 'lengths'; readonly values: ValueRange } | undefined;
  /** Filled cells that are no good value of the type, or stand for « nothing ». */
  readonly suspicious: { readonly count: number; readonly places: readonly Place[] };
  readonly nearLabels: readonly LabelGroup[];
  readonly useful: Usefulness;
  /** Never used to segment, its values never copied. */
  readonly sensitive: boolean;
}

const TOP = 10;

export function profileOf(context: AuditContext, column: AuditedColumn, sensitive: boolean): ColumnProfile {
  const { guess, type, typeConfidence, values } = column;
  const rows = context.table.rowCount;
  return {
    position: guess.position,
    header: guess.header,
    role: guess.role,
    roleConfidence: guess.confidence,
    type,
    typeConfidence,
    filled: values.filled,
    fillRate: rows === 0 ? 0 : values.filled / rows,
    distinct: values.distinct,
    top: topValues(column),
    formats: formatsOf(column),
    range: rangeIn(context, column),
    suspicious: suspiciousIn(context, column),
    nearLabels: LABEL_TYPES.includes(type) ? nearLabels(values) : [],
    useful: usefulnessOf(column, rows, sensitive),
    sensitive,
  };
}

function topValues({ values }: AuditedColumn): ColumnProfile['top'] {
  if (values.distinct === values.texts.length) return mostFrequent(values.texts, values.counts);
  const counts = new Map<string, number>();
  values.texts.forEach((text, code) => {
    counts.set(text, (counts.get(text) ?? 0) + values.counts[code]!);
  });
  return mostFrequent([...counts.keys()], [...counts.values()]);
}

function mostFrequent(texts: readonly string[], counts: readonly number[]): ColumnProfile['top'] {
  const codes = Int32Array.from(texts, (_, code) => code).sort((a, b) => counts[b]! - counts[a]! || a - b);
  return Array.from(codes.subarray(0, TOP), (code) => ({ text: texts[code]!, count: counts[code]! }));
}

const QUANTITIES: readonly TypeId[] = ['amount', 'number', 'percentage', 'headcount'];

function rangeIn(context: AuditContext, column: AuditedColumn): ColumnProfile['range'] {
  const of = column.type === 'date' ? 'days' : QUANTITIES.includes(column.type) ? 'numbers' : 'lengths';
  const values = rangeOf(
    of === 'days'
      ? context.daysOf(column).days
      : of === 'numbers'
        ? context.numbersOf(column).values
        : Float64Array.from(column.values.texts, (text) => text.length),
  );
  return values && { of, values };
}

function suspiciousIn(context: AuditContext, column: AuditedColumn): ColumnProfile['suspicious'] {
  const good = context.goodIn(column);
  const marks = context
    .placeholdersIn(column)
    .map((placeholder, code) => (placeholder || !good[code] ? 1 : 0));
  return {
    count: countMarked(column.values, marks),
    places: placesOf(context, column, marks),
  };
}
