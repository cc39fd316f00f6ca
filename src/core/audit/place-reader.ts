import { departmentCode } from '../geography/department-code';
import { placeOf, placeOfDepartment } from '../geography/place';
import { isFrenchPostalCode } from '../parse/postal-code';
import { fold } from '../text/fold';
import type { AuditContext, AuditedColumn } from './context';
import { departmentNamed, regionNamed, withoutCode } from './place-names';

/** What a cell says of the department or region, or `undefined` where it says neither. */
type Claim = (department: string) => boolean;

/**
 * For each row, whether its postal code disagrees with its department, its region, or with where its town is on the
 * other rows; `undefined` where there is nothing to compare. No such reader without any of these columns.
 */
export function placeReader(
  context: AuditContext,
  codes: AuditedColumn,
): ((row: number) => boolean | undefined) | undefined {
  const departments = codes.values.texts.map(departmentOf);
  const claims = [
    ...context.byType('department').map((column) => claimsOf(column, departmentClaim)),
    ...context.byType('region').map((column) => claimsOf(column, regionClaim)),
    ...context
      .byType('city')
      .slice(0, 1)
      .map((column) => usualDepartments(column, codes, departments)),
  ];
  if (claims.length === 0) return undefined;
  return (row) => {
    const department = departments[codes.values.codes[row]!];
    if (department === undefined) return undefined;
    const said = claims.flatMap((claimAt) => claimAt(row) ?? []);
    return said.length === 0 ? undefined : said.some((claim) => !claim(department));
  };
}

function departmentOf(code: string): string | undefined {
  if (!isFrenchPostalCode(code)) return undefined;
  return placeOf(code)?.kind === 'department' ? departmentCode(code) : undefined;
}

const claimsOf = ({ values }: AuditedColumn, read: (text: string) => Claim | undefined) => {
  const claims = values.texts.map(read);
  return (row: number): Claim | undefined => claims[values.codes[row]!];
};

function departmentClaim(text: string): Claim | undefined {
  const digits = /^(?:2[ab]|\d{1,3}(?!\d))/i.exec(text.trim())?.[0].toUpperCase();
  const claimed = digits ? (digits.length === 1 ? `0${digits}` : digits) : departmentNamed(withoutCode(text));
  if (!claimed || !placeOfDepartment(claimed)) return undefined;
  return (department) => department === claimed || (claimed === '20' && /^2[AB]$/.test(department));
}

function regionClaim(text: string): Claim | undefined {
  const region = regionNamed(text);
  return region === undefined ? undefined : (department) => placeOfDepartment(department)?.region === region;
}

/** A town is where this many rows, and this share of its rows, put it: one row elsewhere is then worth a look. */
const LEAST_ROWS = 5;
const LEAST_SHARE = 0.9;

function usualDepartments(
  { values }: AuditedColumn,
  codes: AuditedColumn,
  departments: readonly (string | undefined)[],
): (row: number) => Claim | undefined {
  const towns = values.texts.map(fold);
  const counts = new Map<string, Map<string, number>>();
  values.codes.forEach((town, row) => {
    const department = departments[codes.values.codes[row]!];
    if (town < 0 || department === undefined) return;
    const known = counts.get(towns[town]!) ?? new Map<string, number>();
    counts.set(towns[town]!, known.set(department, (known.get(department) ?? 0) + 1));
  });
  const usual = new Map<string, string>();
  for (const [town, known] of counts) {
    const total = [...known.values()].reduce((sum, count) => sum + count, 0);
    const [department, most] = [...known].sort((a, b) => b[1] - a[1])[0]!;
    if (total >= LEAST_ROWS && most >= LEAST_SHARE * total) usual.set(town, department);
  }
  return (row) => {
    const expected = usual.get(towns[values.codes[row]!] ?? '');
    return expected === undefined ? undefined : (department) => department === expected;
  };
}
