import type { ColumnGuess, Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import type { DayNumber } from '../model/iso-date';
import type { Column, Table } from '../model/table';
import type { Phone } from '../parse/phone';
import { parsePhone } from '../parse/phone';
import { isPlaceholder } from '../parse/placeholder';
import type { ReadDays } from '../parse/read-days';
import { readDays } from '../parse/read-days';
import type { ReadNumbers } from '../parse/read-numbers';
import { readNumbers } from '../parse/read-numbers';
import type { SensitiveColumn } from '../sensitive/sensitive-columns';
import { sensitiveColumn } from '../sensitive/sensitive-columns';
import type { ColumnValues } from './column-values';
import { markValues, readColumnValues, sampleValues } from './column-values';
import type { ShownSample } from './detect-type';
import { detectType } from './detect-type';
import type { TypeId } from './types';
import { TYPES } from './types';

/** A column with all that is known of it before any check. */
export interface AuditedColumn {
  readonly column: Column;
  readonly guess: ColumnGuess;
  readonly type: TypeId;
  /** 0–1. */
  readonly typeConfidence: number;
  /** What the values should be: checks judge by it. */
  readonly meant: TypeId;
  readonly values: ColumnValues;
  readonly sample: ShownSample;
}

/** What every check reads; days and numbers of a column are read once, on demand. */
export interface AuditContext {
  readonly table: Table;
  readonly shape: Mapping['shape'];
  readonly asOf: DayNumber;
  readonly columns: readonly AuditedColumn[];
  readonly places: number;
  readonly probableDuplicates: number | undefined;
  readonly sensitive: readonly SensitiveColumn[];
  /** The first column that has the role. */
  readonly byRole: (role: RoleId) => AuditedColumn | undefined;
  readonly byType: (...types: readonly TypeId[]) => readonly AuditedColumn[];
  readonly daysOf: (column: AuditedColumn) => ReadDays;
  readonly numbersOf: (column: AuditedColumn) => ReadNumbers;
  /** Per distinct value: the phone it is. */
  readonly phonesOf: (column: AuditedColumn) => readonly (Phone | undefined)[];
  /** Per distinct value: 1 for a good value of the type meant. */
  readonly goodIn: (column: AuditedColumn) => Uint8Array;
  /** Per distinct value: 1 for a value that stands for none. */
  readonly placeholdersIn: (column: AuditedColumn) => Uint8Array;
}

export interface ContextOptions {
  readonly asOf: DayNumber;
  /** Places kept per check. */
  readonly places: number;
  readonly probableDuplicates: number | undefined;
}

export function readContext(table: Table, mapping: Mapping, options: ContextOptions): AuditContext {
  const guesses = new Map(mapping.columns.map((guess) => [guess.position, guess]));
  const columns = table.columns.flatMap((column): readonly AuditedColumn[] => {
    const guess = guesses.get(column.position);
    return guess ? [auditedColumn(column, guess)] : [];
  });
  return {
    table,
    shape: mapping.shape,
    columns,
    sensitive: columns.flatMap(({ column, sample }) => sensitiveColumn(column, sample) ?? []),
    ...options,
    byRole: (role) => columns.find(({ guess }) => guess.role === role),
    byType: (...types) => columns.filter(({ meant }) => types.includes(meant)),
    daysOf: once(({ column }) => readDays(column)),
    numbersOf: once(({ column }) => readNumbers(column)),
    phonesOf: once(({ values }) => values.texts.map(parsePhone)),
    goodIn: once(({ meant, values }) => markValues(values, TYPES.find(({ id }) => id === meant)!.recognises)),
    placeholdersIn: once(({ values }) => markValues(values, isPlaceholder)),
  };
}

function auditedColumn(column: Column, guess: ColumnGuess): AuditedColumn {
  const values = readColumnValues(column);
  const sample = sampleValues(values);
  const { type, confidence, meant } = detectType(column, guess.role, sample);
  return { column, guess, type, typeConfidence: confidence, meant, values, sample };
}

function once<Read>(read: (column: AuditedColumn) => Read): (column: AuditedColumn) => Read {
  const known = new Map<AuditedColumn, Read>();
  return (column) => {
    let found = known.get(column);
    if (found === undefined) {
      found = read(column);
      known.set(column, found);
    }
    return found;
  };
}
