import { addressOf } from '../audit/address';
import type { ToComplete } from '../audit/to-complete';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { plural } from '../text/numbers';
import { say } from '../text/typography';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

const NAME: Phrase = { fr: 'À compléter', en: 'To complete' };

/** Beyond, nobody types: the first ones hold the money. */
const MOST = 2000;

/** « À compléter »: what to fill in, largest clients first, each line leading to the source. `undefined` when nothing lacks. */
export function toCompleteTab(clients: readonly ToComplete[], language: Language): TabPlan | undefined {
  if (clients.length === 0) return undefined;
  const listed = clients.slice(0, MOST);
  const builder = new TabBuilder(
    { id: 'to-complete', name: say(NAME, language), widths: [80, 220, 110, 320] },
    language,
  )
    .line(
      {
        fr: `À compléter : ${plural(clients.length, 'client', 'clients', 'fr')}, les plus gros d’abord. Corrigez dans votre onglet d’origine.`,
        en: `To complete: ${plural(clients.length, 'client', 'clients', 'en')}, the largest first. Correct them in your own tab.`,
      },
      'muted',
    )
    .table(
      [
        [{ fr: 'Cellule', en: 'Cell' }, 'text', listed.map(({ place }) => addressOf(place))],
        [{ fr: 'Client', en: 'Client' }, 'text', listed.map(({ name }) => name || null)],
        [
          { fr: 'CA en jeu', en: 'Revenue at stake' },
          'amount',
          listed.map(({ revenue }) => (Number.isNaN(revenue) ? null : revenue / 100)),
        ],
        [
          { fr: 'Ce qui manque', en: 'What is missing' },
          'text',
          listed.map((client) => missingIn(client, language)),
        ],
      ],
      { main: true },
    );
  const first = builder.rowCount - listed.length + 1;
  listed.forEach(({ place }, index) => {
    builder.link({ row: first + index, column: 1, target: place });
  });
  return builder.build();
}

const missingIn = ({ missing }: ToComplete, language: Language): string =>
  missing.map((label) => label[language]).join(', ');
