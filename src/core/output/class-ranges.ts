import type { ClientScores } from '../analysis/analysis';
import type { Phrase } from '../model/problem';
import type { RfmLimits } from '../scoring/rfm';
import { formatAmount, formatNumber } from '../text/numbers';

type Axis = 'r' | 'f' | 'm';

/** What each score of an axis means in real units, best class first: « 31 jours ou moins », « plus de 214 jours ». */
export interface AxisRanges {
  readonly axis: Axis;
  readonly label: Phrase;
  readonly ranges: readonly { readonly score: number; readonly text: Phrase }[];
}

const AXIS_LABELS: Readonly<Record<Axis, Phrase>> = {
  r: { fr: 'Récence (R)', en: 'Recency (R)' },
  f: { fr: 'Fréquence (F)', en: 'Frequency (F)' },
  m: { fr: 'Montant (M)', en: 'Money (M)' },
};

const BASKET_LABEL: Phrase = { fr: 'Panier moyen (M)', en: 'Average order (M)' };

export const AXES: readonly Axis[] = ['r', 'f', 'm'];

export function classRanges(
  { limits, money }: Pick<ClientScores, 'limits' | 'money'>,
  currency: string,
): readonly AxisRanges[] {
  const scores = Array.from({ length: limits.classes }, (_, index) => limits.classes - index);
  return AXES.map((axis) => ({
    axis,
    label: axis === 'm' && money === 'basket' ? BASKET_LABEL : AXIS_LABELS[axis],
    ranges: scores.map((score) => ({ score, text: scoresRange(axis, limits, score, score, currency) })),
  }));
}

/** The values that the scores from `worst` to `best` stand for. */
export function scoresRange(
  axis: Axis,
  limits: RfmLimits,
  best: number,
  worst: number,
  currency: string,
): Phrase {
  if (axis === 'r') return daysRange(bounds(limits.recency, limits.classes - best, limits.classes - worst));
  if (axis === 'f') return ordersRange(bounds(limits.frequency, worst - 1, best - 1));
  return moneyRange(bounds(limits.monetary, worst - 1, best - 1), currency);
}

interface Bounds {
  readonly above: number | undefined;
  readonly upTo: number | undefined;
}

/** Values of class `first` to class `last`, counted from the lowest values: above one limit, up to another. */
const bounds = (limits: readonly number[], first: number, last: number): Bounds => ({
  above: limits[first - 1],
  upTo: limits[last],
});

/** Days are whole: a limit of 29.4 days separates 29 from 30. */
function daysRange({ above, upTo }: Bounds): Phrase {
  const from = above === undefined ? undefined : Math.floor(above);
  const to = upTo === undefined ? undefined : Math.floor(upTo);
  if (from === undefined && to === undefined) return { fr: 'toutes', en: 'all' };
  if (from === undefined)
    return { fr: `${number(to!, 'fr')} jours ou moins`, en: `${number(to!, 'en')} days or less` };
  if (to === undefined)
    return { fr: `plus de ${number(from, 'fr')} jours`, en: `more than ${number(from, 'en')} days` };
  if (to === from) return NOBODY;
  return {
    fr: `de ${number(from + 1, 'fr')} à ${number(to, 'fr')} jours`,
    en: `${number(from + 1, 'en')} to ${number(to, 'en')} days`,
  };
}

function ordersRange({ above, upTo }: Bounds): Phrase {
  const from = above === undefined ? undefined : Math.floor(above) + 1;
  const to = upTo === undefined ? undefined : Math.floor(upTo);
  if (from === undefined && to === undefined) return { fr: 'toutes', en: 'all' };
  if (from === undefined)
    return orders(to!, to === 1 ? { fr: '', en: '' } : { fr: ' ou moins', en: ' or less' });
  if (to === undefined) return orders(from, { fr: ' ou plus', en: ' or more' });
  if (to < from) return NOBODY;
  return to === from
    ? orders(to, { fr: '', en: '' })
    : { fr: `de ${from} à ${to} commandes`, en: `${from} to ${to} orders` };
}

function moneyRange({ above, upTo }: Bounds, currency: string): Phrase {
  const fr = (cents: number): string => formatAmount(cents, currency, 'fr');
  const en = (cents: number): string => formatAmount(cents, currency, 'en');
  if (above === undefined && upTo === undefined) return { fr: 'tous', en: 'all' };
  if (above === undefined) return { fr: `${fr(upTo!)} ou moins`, en: `${en(upTo!)} or less` };
  if (upTo === undefined) return { fr: `plus de ${fr(above)}`, en: `more than ${en(above)}` };
  if (upTo === above) return NOBODY;
  return { fr: `plus de ${fr(above)}, jusqu’à ${fr(upTo)}`, en: `more than ${en(above)}, up to ${en(upTo)}` };
}

/** Two equal limits leave nobody between them. */
const NOBODY: Phrase = { fr: 'personne (limites égales)', en: 'nobody (equal limits)' };

const number = formatNumber;

const orders = (count: number, suffix: Phrase): Phrase => ({
  fr: `${number(count, 'fr')} commande${count > 1 ? 's' : ''}${suffix.fr}`,
  en: `${number(count, 'en')} order${count === 1 ? '' : 's'}${suffix.en}`,
});
