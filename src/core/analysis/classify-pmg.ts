import { type Phrase, type Problem, problem } from '../model/problem';
import { potentialText } from '../scoring/abcd/potential';
import { BIG_SHARE_WARNING } from '../scoring/pmg';
import { PMG_SEGMENTS } from '../segments/pmg-segments';
import type { Language } from '../text/language';
import { formatAmount, formatShare } from '../text/numbers';
import type { PmgFigures } from './analysis';
import type { Classification } from './classification';

/** Petits, Moyens, Gros; the column keeps the short name of the trade. */
export function classifyByPmg(pmg: PmgFigures, currency: string): Classification {
  return {
    id: 'pmg',
    header:
      pmg.on === 'potential'
        ? { fr: 'PMG (potentiel)', en: 'Account size (potential)' }
        : { fr: 'PMG', en: 'Account size' },
    segments: PMG_SEGMENTS.map((segment) => ({ ...segment, meaning: pmgMeaning(segment, pmg) })),
    of: Int8Array.from(pmg.classes, (size) => PMG_SEGMENTS.findIndex(({ id }) => id === size)),
    reasonOf: (client) => pmgReason(pmg, currency, client),
    notices: pmgNotices(pmg),
  };
}

function pmgReason({ on, values, lastTwelveMonths }: PmgFigures, currency: string, client: number): Phrase {
  const value = values[client]!;
  if (on === 'potential') return Number.isNaN(value) ? UNKNOWN_POTENTIAL : potentialReason(value);
  const period = lastTwelveMonths ? { fr: ' en 12 mois', en: ' in 12 months' } : { fr: '', en: '' };
  return {
    fr: `${formatAmount(value, currency, 'fr', 0)} de chiffre d’affaires${period.fr}`,
    en: `${formatAmount(value, currency, 'en', 0)} of revenue${period.en}`,
  };
}

const potentialReason = (value: number): Phrase => ({
  fr: `potentiel de ${potentialText(value, 'fr')}`,
  en: `potential of ${potentialText(value, 'en')}`,
});

const UNKNOWN_POTENTIAL: Phrase = { fr: 'potentiel inconnu', en: 'potential unknown' };

/** What a class means under the rule that made it: « les 20 % de clients qui rapportent le plus » by default. */
function pmgMeaning(
  { id, meaning }: (typeof PMG_SEGMENTS)[number],
  { rule, shares, on }: PmgFigures,
): Phrase {
  if (id === 'small') return meaning;
  const share = shares[id];
  const said = (language: Language): string => formatShare(share, language, share % 0.01 < 1e-9 ? 0 : 1);
  if (rule === 'limits') return { fr: 'à partir de la limite fixée', en: 'from the limit that was set' };
  if (rule === 'revenue') return byRevenue(id, said, on);
  return id === 'big'
    ? {
        fr: `les ${said('fr')} de clients ${MOST[on].fr}`,
        en: `the ${said('en')} of clients ${MOST[on].en}`,
      }
    : { fr: `les ${said('fr')} suivants`, en: `the next ${said('en')}` };
}

const MOST: Readonly<Record<PmgFigures['on'], Phrase>> = {
  revenue: { fr: 'qui rapportent le plus', en: 'that bring the most' },
  potential: { fr: 'au plus fort potentiel', en: 'with the highest potential' },
};

const WHOLE: Readonly<Record<PmgFigures['on'], Phrase>> = {
  revenue: { fr: 'du chiffre d’affaires', en: 'of the revenue' },
  potential: { fr: 'du potentiel', en: 'of the potential' },
};

const byRevenue = (
  id: 'big' | 'medium',
  said: (language: Language) => string,
  on: PmgFigures['on'],
): Phrase =>
  id === 'big'
    ? {
        fr: `les premiers, qui font ${said('fr')} ${WHOLE[on].fr}`,
        en: `the first, who make ${said('en')} ${WHOLE[on].en}`,
      }
    : {
        fr: `les suivants, jusqu’à ${said('fr')} ${WHOLE[on].fr}`,
        en: `the next, up to ${said('en')} ${WHOLE[on].en}`,
      };

const EQUAL: Readonly<Record<PmgFigures['on'], Phrase>> = {
  revenue: { fr: 'chiffres d’affaires', en: 'revenues' },
  potential: { fr: 'potentiels', en: 'potentials' },
};

function pmgNotices(pmg: PmgFigures): readonly Problem[] {
  const notices: Problem[] = [];
  if (pmg.onRefused) {
    notices.push(
      problem('pmg-without-potential', {
        fr: 'Petits, Moyens, Gros : le potentiel d’aucun client n’est connu ; ils sont classés d’après le chiffre d’affaires. Il y faut une colonne « Potentiel », ou un score pondéré fait de vos critères.',
        en: 'Account sizes: the potential of no client is known; they are classed by revenue. It needs a column “Potential”, or a weighted score made of your criteria.',
      }),
    );
  }
  if (pmg.ruleRefused) {
    notices.push(
      problem('pmg-without-total', {
        fr: 'Petits, Moyens, Gros : le total n’est pas positif, la règle par chiffre d’affaires cumulé ne veut rien dire. Ils sont classés par nombre de clients.',
        en: 'Account sizes: the total is not positive, the rule by cumulated revenue means nothing. They are classed by number of clients.',
      }),
    );
  }
  if (pmg.bigByTies && pmg.bigShare > BIG_SHARE_WARNING) {
    notices.push(
      problem('many-big', {
        fr: `Des ${EQUAL[pmg.on].fr} égaux portent les « Gros » à ${formatShare(pmg.bigShare, 'fr')} des clients.`,
        en: `Equal ${EQUAL[pmg.on].en} raise the big accounts to ${formatShare(pmg.bigShare, 'en')} of the clients.`,
      }),
    );
  }
  if (pmg.on === 'revenue' && !pmg.lastTwelveMonths) {
    notices.push(
      problem('pmg-since-beginning', {
        fr: 'Petits, Moyens, Gros sont calculés sur le chiffre d’affaires du fichier, sans période connue : s’il remonte à l’origine, il favorise les clients anciens.',
        en: 'Small, medium and big are computed on the revenue of the file, of unknown period: if it goes back to the beginning, it favours old clients.',
      }),
    );
  }
  return notices;
}
