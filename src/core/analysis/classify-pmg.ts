import type { ClientTable } from '../clients/client-table';
import { type Phrase, type Problem, problem } from '../model/problem';
import { BIG_SHARE_WARNING } from '../scoring/pmg';
import { PMG_SEGMENTS } from '../segments/pmg-segments';
import type { Language } from '../text/language';
import { formatAmount, formatShare } from '../text/numbers';
import type { PmgFigures } from './analysis';
import type { Classification } from './classification';

/** Petits, Moyens, Gros; the column keeps the short name of the trade. */
export function classifyByPmg(clients: ClientTable, pmg: PmgFigures, currency: string): Classification {
  const amount = (client: number, language: Language): string =>
    formatAmount(clients.revenue[client]!, currency, language, 0);
  return {
    id: 'pmg',
    header: { fr: 'PMG', en: 'Account size' },
    segments: PMG_SEGMENTS.map((segment) => ({ ...segment, meaning: pmgMeaning(segment, pmg) })),
    of: Int8Array.from(pmg.classes, (size) => PMG_SEGMENTS.findIndex(({ id }) => id === size)),
    reasonOf: (client) => ({
      fr: `${amount(client, 'fr')} de chiffre d’affaires`,
      en: `${amount(client, 'en')} of revenue`,
    }),
    notices: pmgNotices(pmg),
  };
}

/** What a class means under the rule that made it: « les 20 % de clients qui rapportent le plus » by default. */
function pmgMeaning({ id, meaning }: (typeof PMG_SEGMENTS)[number], { rule, shares }: PmgFigures): Phrase {
  if (id === 'small') return meaning;
  const share = shares[id];
  const said = (language: Language): string => formatShare(share, language, share % 0.01 < 1e-9 ? 0 : 1);
  if (rule === 'limits') return { fr: 'à partir de la limite fixée', en: 'from the limit that was set' };
  if (rule === 'revenue') return byRevenue(id, said);
  return id === 'big'
    ? {
        fr: `les ${said('fr')} de clients qui rapportent le plus`,
        en: `the ${said('en')} of clients that bring the most`,
      }
    : { fr: `les ${said('fr')} suivants`, en: `the next ${said('en')}` };
}

const byRevenue = (id: 'big' | 'medium', said: (language: Language) => string): Phrase =>
  id === 'big'
    ? {
        fr: `les premiers, qui font ${said('fr')} du chiffre d’affaires`,
        en: `the first, who make ${said('en')} of the revenue`,
      }
    : {
        fr: `les suivants, jusqu’à ${said('fr')} du chiffre d’affaires`,
        en: `the next, up to ${said('en')} of the revenue`,
      };

function pmgNotices(pmg: PmgFigures): readonly Problem[] {
  const notices: Problem[] = [];
  if (pmg.ruleRefused) {
    notices.push(
      problem('pmg-without-total', {
        fr: 'Petits, Moyens, Gros : le total du chiffre d’affaires n’est pas positif, la règle par chiffre d’affaires cumulé ne veut rien dire. Ils sont classés par nombre de clients.',
        en: 'Account sizes: the total revenue is not positive, the rule by cumulated revenue means nothing. They are classed by number of clients.',
      }),
    );
  }
  if (pmg.bigByTies && pmg.bigShare > BIG_SHARE_WARNING) {
    notices.push(
      problem('many-big', {
        fr: `Des chiffres d’affaires égaux portent les « Gros » à ${formatShare(pmg.bigShare, 'fr')} des clients.`,
        en: `Equal revenues raise the big accounts to ${formatShare(pmg.bigShare, 'en')} of the clients.`,
      }),
    );
  }
  if (!pmg.lastTwelveMonths) {
    notices.push(
      problem('pmg-since-beginning', {
        fr: 'Petits, Moyens, Gros sont calculés sur le chiffre d’affaires du fichier, sans période connue : s’il remonte à l’origine, il favorise les clients anciens.',
        en: 'Small, medium and big are computed on the revenue of the file, of unknown period: if it goes back to the beginning, it favours old clients.',
      }),
    );
  }
  return notices;
}
