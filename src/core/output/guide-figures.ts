import type { Guide } from '../guides/build-guide';
import type { GuideIndicator, IndicatorFigure } from '../guides/guide';
import { PROSPECTS } from '../guides/prospects';
import type { Language } from '../text/language';
import { formatAmount, formatNumber, formatShare, plural } from '../text/numbers';
import { sayWith } from '../text/say-with';
import { say } from '../text/typography';
import { GUIDE_WORDS } from './guide-words';

/** The few big figures: how many, which share of the base and of the revenue. */
export function headline({ segment }: Guide, language: Language): string {
  const { id, members, share, revenueShare } = segment;
  const prospects = id === PROSPECTS;
  const one = prospects ? 'contact' : 'client';
  return sayWith(prospects ? GUIDE_WORDS.texts.prospects : GUIDE_WORDS.texts.headline, language, {
    count: plural(members.length, one, `${one}s`, language),
    share: formatShare(share, language),
    money: formatShare(revenueShare, language),
  });
}

/** Money, basket and recency, as far as they are known. */
export function landmarks(
  { segment, medianBasket, medianRecency }: Guide,
  currency: string,
  language: Language,
): string {
  const { total, basket, recency } = GUIDE_WORDS.texts;
  const amount = (cents: number): { readonly amount: string } => ({
    amount: formatAmount(cents, currency, language, 0),
  });
  return [
    segment.id !== PROSPECTS && sayWith(total, language, amount(segment.revenue)),
    medianBasket !== undefined && sayWith(basket, language, amount(medianBasket)),
    medianRecency !== undefined &&
      sayWith(recency, language, { days: formatNumber(medianRecency, language, 0) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** « Base : 531 € (aujourd’hui) · Cible : 584 € (+10 % en trois mois) » where the file knows the figure; else the words alone. */
export function baseAndTarget(
  { base, target, figure, factor }: GuideIndicator,
  guide: Guide,
  currency: string,
  language: Language,
): string {
  const value = figure && valueIn(figure, guide);
  const said = (words: GuideIndicator['base'], times: number | undefined): string => {
    if (value === undefined || !times) return say(words, language);
    const shown =
      figure === 'clients'
        ? formatNumber(value * times, language, 0)
        : formatAmount(value * times, currency, language, 0);
    return `${shown} (${say(words, language)})`;
  };
  return sayWith(GUIDE_WORDS.texts.measure, language, { base: said(base, 1), target: said(target, factor) });
}

function valueIn(figure: IndicatorFigure, { segment, medianBasket }: Guide): number | undefined {
  const { members, revenue } = segment;
  if (figure === 'clients') return members.length;
  if (figure === 'basket') return medianBasket;
  return figure === 'revenue' ? revenue : revenue / members.length;
}
