import type { Analysis } from '../analysis/analysis';
import { isoDateOfDay } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { formatDate } from '../text/numbers';

/** What every tab states: analysis date, HT or TTC, currency, period. */
export function basisLine(analysis: Analysis): Phrase {
  const { basis, clients, options } = analysis;
  const tax = {
    HT: { fr: 'HT', en: 'excl. tax' },
    TTC: { fr: 'TTC', en: 'incl. tax' },
    unknown: { fr: '(HT ou TTC non précisé)', en: '(tax not stated)' },
  }[basis.tax];
  const from =
    clients.shape === 'clients' || clients.firstOrder === undefined
      ? undefined
      : isoDateOfDay(clients.firstOrder);
  const period = from
    ? { fr: `commandes depuis le ${formatDate(from, 'fr')}`, en: `orders since ${from}` }
    : { fr: 'période du fichier, non précisée', en: 'period of the file, not stated' };
  return {
    fr: `Analyse au ${formatDate(options.asOf, 'fr')} · chiffre d’affaires ${tax.fr} en ${basis.currency} · ${period.fr}`,
    en: `Analysis as of ${options.asOf} · revenue ${tax.en} in ${basis.currency} · ${period.en}`,
  };
}
