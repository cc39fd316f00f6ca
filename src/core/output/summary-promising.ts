import type { Analysis } from '../analysis/analysis';
import { absentSignal, POTENTIAL_SIGNALS } from '../scoring/small-with-potential';
import { plural } from '../text/numbers';
import type { TabBuilder } from './tab-builder';

/** Those to look at first; the column of « Clients segmentés » has them all. */
const LISTED = 20;

/** « Petits à potentiel »: who they are, why, and the signals that the file cannot give. */
export function promisingBlock(builder: TabBuilder, { promising, clients, classifications }: Analysis): void {
  if (!classifications.some(({ id }) => id === 'pmg')) return;
  const { clients: found, absent, reasonOf } = promising;
  // A file that gives no signal at all has nothing to tell of them.
  if (found.length === 0 && absent.length === POTENTIAL_SIGNALS.length) return;
  builder.line(
    {
      fr: `Petits à potentiel : ${plural(found.length, 'client', 'clients', 'fr')}`,
      en: `Small with potential: ${plural(found.length, 'client', 'clients', 'en')}`,
    },
    'section',
  );
  const listed = found.slice(0, LISTED);
  if (listed.length > 0) {
    builder.table([
      [{ fr: 'Client', en: 'Client' }, 'text', listed.map(({ client }) => clients.names[client]!)],
      [{ fr: 'Pourquoi', en: 'Why' }, 'text', listed.map(reasonOf)],
      [
        { fr: 'Chiffre d’affaires', en: 'Revenue' },
        'amount',
        listed.map(({ client }) =>
          Number.isNaN(clients.revenue[client]!) ? null : clients.revenue[client]! / 100,
        ),
      ],
    ]);
  }
  if (absent.length > 0) {
    const said = absent.map(absentSignal);
    builder.line(
      {
        fr: `Signes que le fichier ne donne pas : ${said.map(({ fr }) => fr).join(' ; ')}.`,
        en: `Signs that the file does not give: ${said.map(({ en }) => en).join('; ')}.`,
      },
      'muted',
    );
  }
  builder.gap();
}
