import type { Phrase } from '../../model/problem';
import { formatNumber, formatShare, plural } from '../../text/numbers';

/** Quantities as the sentences of the methods say them. */

export const clientsOf = (count: number): Phrase => ({
  fr: plural(count, 'client', 'clients', 'fr'),
  en: plural(count, 'client', 'clients', 'en'),
});

export const daysOf = (count: number): Phrase => ({
  fr: plural(count, 'jour', 'jours', 'fr'),
  en: plural(count, 'day', 'days', 'en'),
});

export const wholePercent = (share: number): Phrase => ({
  fr: formatShare(share, 'fr', 0),
  en: formatShare(share, 'en', 0),
});

export const numberOf = (value: number, digits: number): Phrase => ({
  fr: formatNumber(value, 'fr', digits),
  en: formatNumber(value, 'en', digits),
});
