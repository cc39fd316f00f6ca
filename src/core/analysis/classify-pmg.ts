import type { ClientTable } from '../clients/client-table';
import { type Problem, problem } from '../model/problem';
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
    segments: PMG_SEGMENTS,
    of: Int8Array.from(pmg.classes, (size) => PMG_SEGMENTS.findIndex(({ id }) => id === size)),
    reasonOf: (client) => ({
      fr: `${amount(client, 'fr')} de chiffre d’affaires`,
      en: `${amount(client, 'en')} of revenue`,
    }),
    notices: pmgNotices(pmg),
  };
}

function pmgNotices(pmg: PmgFigures): readonly Problem[] {
  const notices: Problem[] = [];
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
