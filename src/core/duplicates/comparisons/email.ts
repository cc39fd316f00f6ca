import { isWithin } from '../words/distance';
import { lettersAmong, mayBeWithin } from '../words/letters';
import { defineComparison, type FieldValue } from './comparison';

const EmailLevel = { same: 0, near: 1, sameLocal: 2, sameDomain: 3, different: 4 } as const;

interface Address {
  readonly local: string;
  readonly domain: string;
  readonly whole: string;
  readonly digits: string;
  /** The letters in it, whatever else there is. */
  readonly letters: number;
}

export interface EmailValue extends FieldValue {
  readonly addresses: readonly Address[];
}

const FREE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|neuf|laposte|bbox|aol|icloud|me|gmx|numericable|club-internet|protonmail)\./;
/** Boxes of a firm rather than of a person. */
const ROLE_BOX =
  /^(?:contact|info|infos|accueil|compta|comptabilite|secretariat|direction|commercial|administration|admin|bonjour|hello|mail|service|sav|facturation|office)s?$/;
const PLACEHOLDER = /^(?:no-?reply|ne-?pas-?repondre|pas-?de-?mail|no-?mail|aucun|inconnu|test|x+|nc|na)$/;

/** One or several addresses in the cell. */
export const email = defineComparison<EmailValue>({
  id: 'email',
  levels: [
    { m: 0.7, u: 0.00005 },
    { m: 0.08, u: 0.00005 },
    { m: 0.04, u: 0.0005, most: 5 },
    { m: 0.04, u: 0.001, most: 4 },
    { m: 0.14, u: 0.997 },
  ],
  phrases: [
    { fr: 'même e-mail', en: 'same e-mail' },
    { fr: 'e-mail à une ou deux lettres près', en: 'e-mail one or two letters apart' },
    { fr: 'même début d’e-mail', en: 'same start of the e-mail' },
    { fr: 'même domaine d’e-mail', en: 'same e-mail domain' },
    { fr: 'e-mail différent', en: 'different e-mail' },
  ],
  conflictFrom: EmailLevel.different,
  personal: true,
  read: (texts, words) => {
    const addresses = texts.flatMap(addressesIn);
    if (addresses.length === 0) return undefined;
    const written = [...new Set(addresses.map(({ whole }) => whole))].sort();
    return { content: written.join(' '), terms: words.idsOf(written), addresses };
  },
  compare: (a, b) => {
    let best: number = EmailLevel.different;
    for (const one of a.addresses) {
      for (const other of b.addresses) best = Math.min(best, compareAddresses(one, other));
    }
    return best;
  },
  examples: [
    { a: ['Olive.Thomas@gmail.com; o2@sfr.fr'], b: ['mailto:olive.thomas@gmail.com'], level: 0 },
    { a: ['j.lambelin @ paysagethomas.fr'], b: ['j.lambelin@paysagethomas.fr'], level: 0 },
    { a: ['merylbrygo@gmail'], b: ['merylbrygo@gmail.com'], level: 2 },
    { a: ['m.aubert@orange.fr'], b: ['m.auber@orange.fr'], level: 1 },
    { a: ['lolo78@orange.fr'], b: ['lolo79@orange.fr'], level: 4 },
    { a: ['olive.thomas@gmail.com'], b: ['olive.thomas@sfr.fr'], level: 2 },
    { a: ['contact@fabas.fr'], b: ['emma@fabas.fr'], level: 3 },
    { a: ['pasdemail@gmail.com'], b: ['emma@fabas.fr'], level: -1 },
  ],
});

export const isRoleBox = (local: string): boolean => ROLE_BOX.test(local);
export const isFreeDomain = (domain: string): boolean => FREE.test(domain);
/** Shorter beginnings are shared by strangers. */
export const SHORTEST_LOCAL = 6;

const addressesIn = (text: string): readonly Address[] =>
  text
    .toLowerCase()
    .replace(/mailto:|\s*(@)\s*/g, '$1')
    .split(/[\s;,<>()]+/)
    .flatMap((written) => {
      const [local = '', domain = ''] = written.split('@');
      if (local === '' || domain === '' || PLACEHOLDER.test(local)) return [];
      return [addressOf(/^g(?:oogle)?mail\./.test(domain) ? local.replace(/\+.*/, '') : local, domain)];
    });

const addressOf = (local: string, domain: string): Address => ({
  local,
  domain,
  whole: `${local}@${domain}`,
  digits: local.replace(/\D/g, ''),
  letters: lettersAmong(local) | lettersAmong(domain),
});

const MOST_ERRORS = 2;

function compareAddresses(a: Address, b: Address): number {
  const mayBeNear = a.digits === b.digits && mayBeWithin(a.letters, b.letters, MOST_ERRORS);
  if (mayBeNear && isWithin(a.whole, b.whole, MOST_ERRORS)) return EmailLevel.near;
  if (a.local === b.local && a.local.length >= SHORTEST_LOCAL && !isRoleBox(a.local))
    return EmailLevel.sameLocal;
  return a.domain === b.domain && !isFreeDomain(a.domain) ? EmailLevel.sameDomain : EmailLevel.different;
}
