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
      if (!isFrenchColumn(context, column)) return undefined;
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

/** « ZIP » is American, five digits too: French only in a file that has French numbers elsewhere. */
function isFrenchColumn(context: AuditContext, { guess, values }: AuditedColumn): boolean {
  if (/zip/i.test(guess.header) && !hasFrenchNumbers(context)) return false;
  const five = countMarked(values, markValues(values, isFrenchPostalCode));
  const four = countMarked(
    values,
    markValues(values, (text) => /^[1-9]\d{3}$/.test(text)),
  );
  return five > four && five + four >= FRENCH * values.filled;
}

const hasFrenchNumbers = (context: AuditContext): boolean =>
  context.byType('siret', 'siren').length > 0 ||
  context
    .byType('phone')
    .some(
      (column) =>
        context.phonesOf(column).filter((phone) => phone?.form === 'french').length >
        FRENCH * column.values.texts.length,
    );
