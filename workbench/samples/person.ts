import { fold } from '../../src/core/text/fold';
import { MEN, PROVIDERS, SURNAMES, WOMEN } from './data/people';
import { distinct, type Random } from './random';

export interface Person {
  readonly civility: string;
  readonly firstName: string;
  readonly lastName: string;
}

export const NOBODY: Person = { civility: '', firstName: '', lastName: '' };

/** Draws persons of different names. */
export function createPersonMaker(random: Random): () => Person {
  const another = distinct(({ firstName, lastName }: Person) => `${firstName} ${lastName}`);
  return () =>
    another(() => {
      const woman = random.chance(0.5);
      const firstName = random.pick(woman ? WOMEN : MEN);
      return { civility: woman ? 'Mme' : 'M.', firstName, lastName: random.pick(SURNAMES) };
    });
}

const asLetters = (name: string): string => fold(name).replace(/ /g, '');

/** At home. The number makes it most unlikely that the address is anybody's. */
export const privateEmail = ({ firstName, lastName }: Person, random: Random): string =>
  `${asLetters(firstName)}.${asLetters(lastName)}.${random.integer(1000, 9999)}@${random.pick(PROVIDERS)}`;

/** At work: « contact », or initial and surname. */
export const mailbox = ({ firstName, lastName }: Person, random: Random): string =>
  lastName === '' || random.chance(0.4)
    ? 'contact'
    : `${asLetters(firstName).charAt(0)}.${asLetters(lastName)}`;
