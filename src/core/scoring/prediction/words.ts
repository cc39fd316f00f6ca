import type { Phrase } from '../../model/problem';
import { formatNumber } from '../../text/numbers';

/** What is known of one client; NaN where the figure is missing or withheld. */
export interface ClientOutlook {
  /** Probability of being active. */
  readonly active: number;
  /** Orders expected over the months. */
  readonly orders: number;
  readonly months: number;
  /** He bought on one day only. */
  readonly fragile: boolean;
  readonly orderCount: number;
}

/** From the best chance down; the first that is reached speaks. */
const CHANCES: readonly (readonly [from: number, words: Phrase])[] = [
  [0.8, { fr: 'toujours client, selon toute vraisemblance', en: 'most likely still a client' }],
  [0.5, { fr: 'probablement encore client', en: 'probably still a client' }],
  [0.2, { fr: 'sans doute en train de partir', en: 'probably leaving' }],
  [0, { fr: 'sans doute parti', en: 'probably gone' }],
];

/**
 * The outlook of a client in plain words: his chance of being active, the orders to expect, and how far both can be
 * trusted. `undefined` when nothing is known of him.
 */
export function sayOutlook(client: ClientOutlook): Phrase | undefined {
  if (Number.isNaN(client.orders)) return undefined;
  const parts = [chanceOf(client.active), expectedOrders(client), caution(client)].filter(isSaid);
  return {
    fr: capital(parts.map(({ fr }) => fr).join(' ; ')),
    en: capital(parts.map(({ en }) => en).join('; ')),
  };
}

const isSaid = (phrase: Phrase | undefined): phrase is Phrase => phrase !== undefined;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const chanceOf = (active: number): Phrase | undefined => CHANCES.find(([from]) => active >= from)?.[1];

function expectedOrders({ orders, months }: ClientOutlook): Phrase {
  if (orders < 0.5) {
    return {
      fr: `sans doute aucune commande sur ${months} mois`,
      en: `probably no order over ${months} months`,
    };
  }
  const count = Math.round(orders);
  return {
    fr: `environ ${formatNumber(count, 'fr')} commande${count > 1 ? 's' : ''} sur ${months} mois`,
    en: `about ${formatNumber(count, 'en')} order${count > 1 ? 's' : ''} over ${months} months`,
  };
}

function caution({ fragile, orderCount }: ClientOutlook): Phrase | undefined {
  if (!fragile) return undefined;
  return orderCount > 1
    ? { fr: 'un seul jour d’achat : estimation fragile', en: 'bought on one day only: fragile estimate' }
    : { fr: 'une seule commande : estimation fragile', en: 'one order only: fragile estimate' };
}
