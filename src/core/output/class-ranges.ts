import type { Phrase } from '../model/problem';
import type { RfmLimits } from '../scoring/rfm';
import { formatAmount, formatNumber } from '../text/numbers';

/** What each score of an axis means in real units, best class first: « 31 jours ou moins », « plus de 214 jours ». */
export interface AxisRanges {
  readonly axis: 'r' | 'f' | 'm';
  readonly label: Phrase;
  readonly ranges: readonly { readonly score: number; readonly text: Phrase }[];
}

export function classRanges(limits: RfmLimits, currency: string): readonly AxisRanges[] {
  const { classes } = limits;
  const scores = Array.from({ length: classes }, (_, index) => classes - index);
  return [
    {
      axis: 'r',
      label: { fr: 'Récence (R)', en: 'Recency (R)' },
      ranges: scores.map((score) => ({ score, text: daysRange(limits.recency, classes - score) })),
    },
    {
      axis: 'f',
      label: { fr: 'Fréquence (F)', en: 'Frequency (F)' },
      ranges: scores.map((score) => ({ score, text: ordersRange(limits.frequency, score - 1) })),
    },
    {
      axis: 'm',
      label: { fr: 'Montant (M)', en: 'Money (M)' },
      ranges: scores.map((score) => ({ score, text: moneyRange(limits.monetary, score - 1, currency) })),
    },
  ];
}

/** Values of a class are above limit `below − 1` and up to limit `below`. */
const boundsOf = (
  limits: readonly number[],
  below: number,
): { above: number | undefined; upTo: number | undefined } => ({
  above: limits[below - 1],
  upTo: limits[below],
});

/** Days are whole: a limit of 29.4 days separates 29 from 30. */
function daysRange(limits: readonly number[], below: number): Phrase {
  const { above, upTo } = boundsOf(limits, below);
  const [from, to] = [
    above === undefined ? undefined : Math.floor(above),
    upTo === undefined ? undefined : Math.floor(upTo),
  ];
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

function ordersRange(limits: readonly number[], below: number): Phrase {
  const { above, upTo } = boundsOf(limits, below);
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

function moneyRange(limits: readonly number[], below: number, currency: string): Phrase {
  const { above, upTo } = boundsOf(limits, below);
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
