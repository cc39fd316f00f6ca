import type { CleanTable } from '../cleaning/apply';
import { archivedClients } from '../cleaning/archived-clients';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { formatDate, plural } from '../text/numbers';
import { say } from '../text/typography';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

const NAME: Phrase = { fr: 'À archiver (hors prospection)', en: 'To archive (no prospecting)' };

const BASES = {
  'last-contact': { fr: 'dernier contact', en: 'last contact' },
  'last-order': { fr: 'dernière commande, à vérifier', en: 'last order, to be checked' },
} as const;

/** « À archiver (hors prospection) »: clients without a sign for three years; `undefined` when there are none. */
export function archiveTab(clean: CleanTable, language: Language): TabPlan | undefined {
  const clients = archivedClients(clean);
  if (clients.length === 0) return undefined;
  const look = { id: 'archive', name: say(NAME, language), widths: [220, 110, 130, 110, 220] } as const;
  return new TabBuilder(look, language)
    .line(introduction(clean, language))
    .table(
      [
        [{ fr: 'Client', en: 'Client' }, 'text', clients.map(({ name }) => name)],
        [{ fr: 'Ligne d’origine', en: 'Source row' }, 'integer', clients.map(({ sheetRow }) => sheetRow)],
        [
          { fr: 'Dernière activité', en: 'Last activity' },
          'date',
          clients.map(({ lastActivity }) => lastActivity),
        ],
        [{ fr: 'Jours', en: 'Days' }, 'integer', clients.map(({ days }) => days)],
        [{ fr: 'D’après', en: 'Known from' }, 'text', clients.map(({ basis }) => BASES[basis])],
      ],
      { main: true },
    )
    .build();
}

function introduction({ archive }: CleanTable, language: Language): Phrase {
  const day = formatDate(archive.asOf, language);
  const where = archive.moved
    ? {
        fr: 'leurs lignes sont retirées de « Clients nettoyés »',
        en: 'their rows are taken out of “Cleaned clients”',
      }
    : {
        fr: 'aucune ligne n’est retirée de « Clients nettoyés »',
        en: 'no row is taken out of “Cleaned clients”',
      };
  const count = archive.rows.length;
  return {
    fr: `${plural(count, 'client', 'clients', 'fr')} sans activité depuis plus de trois ans au ${day} : à ne plus prospecter ; ${where.fr}`,
    en: `${plural(count, 'client', 'clients', 'en')} without activity for more than three years on ${day}: no more prospecting; ${where.en}`,
  };
}
