import { isFrenchPostalCode } from '../parse/postal-code';
import { fold } from '../text/fold';
import { countMarked, markValues } from './column-values';
import type { AuditContext, AuditedColumn } from './context';
import type { Found } from './found';
import { findRows, together } from './found';

/** A column is one of French codes when this share of it has five digits, or four left of five. */
const FRENCH = 0.5;

const ABROAD =
  /^(?!f|fr|fra|france|france metropolitaine|reunion|la reunion|martinique|guadeloupe|guyane|mayotte)/;

/** Postal codes that are bad, in columns of French ones; rows that another column puts abroad are not asked. */
export function frenchCodes(context: AuditContext, isBad: (text: string) => boolean): Found | undefined {
  const [countries] = context.byType('country');
  return together(
    context,
    context.byType('postal-code').map((column) => {
      const { values } = column;
      if (!isFrenchColumn(column)) return undefined;
      const bad = markValues(values, isBad);
      const abroad = countries && markValues(countries.values, (text) => isAbroad(text));
      return findRows(context, column, (row) => {
        const code = values.codes[row]!;
        const country = countries ? countries.values.codes[row]! : -1;
        return code < 0 || (country >= 0 && abroad![country]) ? undefined : bad[code] === 1;
      });
    }),
  );
}

const isAbroad = (country: string): boolean => ABROAD.test(fold(country));

function isFrenchColumn({ values }: AuditedColumn): boolean {
  const five = countMarked(values, markValues(values, isFrenchPostalCode));
  const four = countMarked(
    values,
    markValues(values, (text) => /^[1-9]\d{3}$/.test(text)),
  );
  return five > four && five + four >= FRENCH * values.filled;
}
