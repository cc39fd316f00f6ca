import type { ClassCount } from '../core/scoring/quantile';
import type { RfmLimits } from '../core/scoring/rfm';
import { refuse } from './refusal';

const WRONG_LIMITS = {
  fr: '« seuils » attend 3 lignes (jours, commandes, montant) de 2 à 4 nombres croissants, comme le résultat de RFM_SEUILS.',
  en: '“seuils” expects 3 rows (days, orders, amount) of 2 to 4 ascending numbers, as RFM_SEUILS answers.',
};

const isAscending = (limits: readonly number[]): boolean =>
  limits.every((limit, index) => limit >= (index === 0 ? -Infinity : limits[index - 1]!));

/** Limits as RFM_SEUILS lays them out: recency in days, orders, amount; one column fewer than there are classes. */
export function readLimits(
  table: readonly (readonly number[])[],
  classes: ClassCount | undefined,
): RfmLimits {
  const [recency = [], frequency = [], monetary = []] = table;
  const found = recency.length + 1;
  if (table.length !== 3 || found < 3 || found > 5 || !table.every(isAscending)) refuse(WRONG_LIMITS);
  if (classes !== undefined && classes !== found) {
    refuse({
      fr: `« seuils » a ${found - 1} colonnes, donc ${found} classes, et « classes » dit ${classes}.`,
      en: `“seuils” has ${found - 1} columns, hence ${found} classes, and “classes” says ${classes}.`,
    });
  }
  return { classes: found as ClassCount, recency, frequency, monetary };
}
