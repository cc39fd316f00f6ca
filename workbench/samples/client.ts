import { ACCOUNT_MANAGERS, HARMLESS_COMMENTS } from './data/notes';
import { PRIVATE_SECTOR } from './data/sectors';
import { FARAWAY_TOWNS, FICTION_MOBILE_PREFIX, NEARBY_TOWNS, phonePrefix, STREETS } from './data/towns';
import { createFirmMaker, domainOf } from './firm';
import { createPersonMaker, mailbox, NOBODY, privateEmail } from './person';
import { distinct, type Random } from './random';

/** A client as it really is, before anybody types it. Blank text: not known, or has none. */
export interface Client {
  readonly code: string;
  readonly civility: string;
  readonly firstName: string;
  readonly lastName: string;
  /** « Menuiserie Durand »; blank for a private person. */
  readonly tradeName: string;
  readonly legalForm: string;
  readonly siret: string;
  readonly email: string;
  /** Ten digits. */
  readonly phone: string;
  readonly mobile: string;
  readonly address: string;
  readonly postalCode: string;
  readonly city: string;
  readonly sector: string;
  readonly headcount: string;
  readonly accountManager: string;
  readonly consent: string;
  readonly comment: string;
  readonly marginRate: number;
  /** Spending against the average client. */
  readonly appetite: number;
}

const PRIVATE_SHARE = 0.12;

/** What a private person has not, and what is true of all of them. */
const PRIVATE = {
  tradeName: '',
  legalForm: '',
  siret: '',
  sector: PRIVATE_SECTOR,
  headcount: '',
  marginRate: 0.4,
  appetite: 0.5,
};

/** Draws clients one after the other, each with a name, an address and numbers of its own. */
export function createClientMaker(random: Random): (code: string) => Client {
  const drawPerson = createPersonMaker(random);
  const drawFirm = createFirmMaker(random);
  const drawReach = createReachMaker(random);
  return (code) => {
    const reach = { code, ...drawReach() };
    if (random.chance(PRIVATE_SHARE)) {
      const person = drawPerson();
      const email = random.chance(0.9) ? privateEmail(person, random) : '';
      return { ...reach, ...person, ...PRIVATE, email };
    }
    const firm = drawFirm();
    const contact = random.chance(0.85) ? drawPerson() : NOBODY;
    const domain = domainOf(firm.tradeName, reach.city);
    return {
      ...reach,
      ...contact,
      ...firm,
      email: random.chance(0.9) ? `${mailbox(contact, random)}@${domain}` : '',
    };
  };
}

type Place = Pick<Client, 'address' | 'postalCode' | 'city'>;

/** Where clients are, how they are called and by whom. */
function createReachMaker(random: Random) {
  const anotherAddress = distinct(({ address, postalCode }: Place) => `${address} ${postalCode}`);
  const anotherPhone = distinct((phone: string) => phone);
  const drawPhone = (prefix: string) =>
    anotherPhone(() => prefix + String(random.integer(1, 9999)).padStart(4, '0'));
  return () => {
    const place = anotherAddress(() => drawPlace(random));
    return {
      ...place,
      phone: random.chance(0.85) ? drawPhone(phonePrefix(place.postalCode)) : '',
      mobile: random.chance(0.5) ? drawPhone(FICTION_MOBILE_PREFIX) : '',
      accountManager: random.pick(ACCOUNT_MANAGERS),
      consent: random.pick(['Oui', 'Oui', 'Oui', 'Non', '']),
      comment: random.chance(0.15) ? random.pick(HARMLESS_COMMENTS) : '',
    };
  };
}

function drawPlace(random: Random): Place {
  const town = random.pick(random.chance(0.7) ? NEARBY_TOWNS : FARAWAY_TOWNS);
  const number = `${random.integer(1, 120)}${random.chance(0.05) ? ' bis' : ''}`;
  return { address: `${number} ${random.pick(STREETS)}`, postalCode: town.postalCode, city: town.name };
}
