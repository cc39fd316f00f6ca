import type { CleanTable } from '../cleaning/apply';
import { archivedClients } from '../cleaning/archived-clients';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { formatDate, plural } from '../text/numbers';
import { say } from '../text/typography';
import { ARCHIVE, CLEAN } from './cleaning-texts';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

/** « À archiver (hors prospection) »: clients without a sign for three years; `undefined` when there are none. */
export function archiveTab(clean: CleanTable, language: Language): TabPlan | undefined {
  const clients = archivedClients(clean);
  if (clients.length === 0) return undefined;
  const { texts } = ARCHIVE;
  const { moved, asOf } = clean.archive;
  const look = { id: 'archive', name: say(texts.name, language), widths: [220, 110, 130, 110, 220] } as const;
  return new TabBuilder(look, language)
    .line(
      fill(moved ? texts.moved : texts.staying, (spoken) => ({
        clients: plural(clients.length, 'client', 'clients', spoken),
        day: formatDate(asOf, spoken),
      })),
    )
    .table(
      [
        [texts.client, 'text', clients.map(({ name }) => name)],
        [CLEAN.texts.sourceRow, 'integer', clients.map(({ sheetRow }) => sheetRow)],
        [texts.lastActivity, 'date', clients.map(({ lastActivity }) => lastActivity)],
        [texts.days, 'integer', clients.map(({ days }) => days)],
        [texts.basis, 'text', clients.map(({ basis }) => texts[basis])],
      ],
      { main: true },
    )
    .build();
}
