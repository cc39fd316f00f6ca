import type { Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { Kind } from '../model/cell';
import type { Column, Table } from '../model/table';
import { isBlank, shownText } from '../parse/cell-text';
import { parseCompactDate } from '../parse/date';
import { isWrittenDay } from '../parse/day-text';
import { isCertainAmount } from '../parse/quantity';
import { address } from './comparisons/address';
import { code } from './comparisons/code';
import { company } from './comparisons/company';
import { companyNumber } from './comparisons/company-number';
import type { Comparison } from './comparisons/comparison';
import { date } from './comparisons/date';
import { email } from './comparisons/email';
import { person } from './comparisons/person';
import { phone } from './comparisons/phone';
import { place } from './comparisons/place';
import { text } from './comparisons/text';
import { personWords } from './words/person-words';

/** One thing compared, and the columns it is read from; `undefined` keeps the place of a column that is not there. */
export interface FieldPlan {
  readonly comparison: Comparison;
  readonly columns: readonly (Column | undefined)[];
  /** A difference says nothing: two records of one client often have two numbers. */
  readonly onlyAgrees?: true;
}

/** Unknown columns beyond these are left aside. */
const MOST_UNKNOWN = 8;

/**
 * What the engine compares in this table: known roles by their own comparison, unrecognised columns by their values
 * (days, codes or words). Columns that hold nothing, or never the same thing twice, are no evidence.
 */
export function fieldsOf(table: Table, mapping: Mapping): readonly FieldPlan[] {
  const columnsOf = (...roles: readonly RoleId[]): readonly Column[] =>
    table.columns.filter((_, index) => roles.includes(mapping.columns[index]!.role));
  const unknown = table.columns.filter(({ position }) => {
    const guess = mapping.columns.find((column) => column.position === position)!;
    return guess.role === 'ignored' && !guess.chosenByUser;
  });
  return [
    ...planOf(companyNumber, columnsOf('siret', 'siren', 'vat-number')),
    ...planOf(email, columnsOf('email')),
    ...planOf(phone, columnsOf('phone', 'mobile')),
    ...placePlan(columnsOf('postal-code')[0], columnsOf('city')[0]),
    ...planOf(address, columnsOf('address')),
    ...namePlans(columnsOf),
    ...columnsOf('birth-date').flatMap((column) => planOf(date, [column])),
    ...columnsOf('client-id').flatMap(numberPlan),
    ...unknown.flatMap(unknownPlan).slice(0, MOST_UNKNOWN),
  ];
}

const planOf = (comparison: Comparison, columns: readonly Column[]): readonly FieldPlan[] =>
  columns.length > 0 ? [{ comparison, columns }] : [];

function placePlan(postalCode: Column | undefined, city: Column | undefined): readonly FieldPlan[] {
  return postalCode || city ? [{ comparison: place, columns: [postalCode, city] }] : [];
}

/** A lone column of names holds persons or companies: its values say which. */
function namePlans(columnsOf: (...roles: readonly RoleId[]) => readonly Column[]): readonly FieldPlan[] {
  const [last] = columnsOf('last-name');
  const [first] = columnsOf('first-name');
  const [full] = columnsOf('full-name');
  const companies = columnsOf('company');
  const lone = first ? undefined : (full ?? last);
  if (lone && companies.length === 0 && !holdsPeople(lone)) return planOf(company, [lone]);
  const people: readonly FieldPlan[] =
    last || first || full ? [{ comparison: person, columns: [last, first, full] }] : [];
  return [...people, ...planOf(company, companies.slice(0, 1))];
}

/** Names of people are two or three words of letters, titles and particles apart. */
function holdsPeople(column: Column): boolean {
  const texts = distinctTexts(column);
  const least = MOSTLY * texts.size;
  let people = 0;
  let left = texts.size;
  for (const written of texts.keys()) {
    // Read until the others could not change the answer.
    if (people >= least || people + left < least) break;
    if (isPerson(written)) people++;
    left--;
  }
  return people >= least;
}

const MOSTLY = 0.75;

function isPerson(written: string): boolean {
  const words = personWords(written);
  return (words.length === 2 || words.length === 3) && !/\d/.test(written);
}

/** A client number that never comes twice tells nothing. */
function numberPlan(column: Column): readonly FieldPlan[] {
  const counts = distinctTexts(column);
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return counts.size === filled ? [] : [{ comparison: code, columns: [column], onlyAgrees: true }];
}

/** Above this share of distinct values a code is a number given to each record. */
const NEARLY_UNIQUE = 0.95;

function unknownPlan(column: Column): readonly FieldPlan[] {
  const counts = distinctTexts(column);
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const texts = [...counts.keys()];
  if (texts.length < 2) return [];
  const shareOf = (passes: (written: string) => boolean): number =>
    texts.filter(passes).length / texts.length;
  if (shareOf((written) => isWrittenDay(written) || parseCompactDate(written) !== undefined) >= 0.9) {
    return planOf(date, [column]);
  }
  if (shareOf(isCertainAmount) >= 0.9) return [];
  if (shareOf((written) => /\S\s+\S/.test(written)) >= 0.3) return planOf(text, [column]);
  if (texts.length === filled) return [];
  const isUnique = texts.length >= NEARLY_UNIQUE * filled;
  return [{ comparison: code, columns: [column], ...(isUnique ? { onlyAgrees: true } : {}) }];
}

/** Every distinct text of the column, with its rows. */
function distinctTexts(column: Column): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < column.values.length; row++) {
    if (column.kinds[row] === Kind.error || isBlank(column.kinds[row], column.values[row])) continue;
    const written = shownText(column, row);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return counts;
}
