import { AddressLevel } from '../comparisons/address';
import { CompanyLevel } from '../comparisons/company';
import { PersonLevel } from '../comparisons/person';
import { PlaceLevel } from '../comparisons/place';
import { defineRule, type PairFacts } from './rule';

/** The same contact, who kept the phone or the e-mail, moved with the company. */
const hasMoved = ({ person, email, phone }: PairFacts): boolean =>
  person >= 0 && person <= PersonLevel.near && (email === 0 || phone === 0);

const isElsewhere = ({ place, address, number }: PairFacts): boolean =>
  number !== 0 && place === PlaceLevel.elsewhere && (address < 0 || address === AddressLevel.different);

/** One company name in two towns, without one SIRET to say that it moved: another site, or a namesake. */
export const elsewhere = defineRule({
  id: 'elsewhere',
  bits: -16,
  applies: (pair) =>
    pair.companies === 2 &&
    pair.company >= 0 &&
    pair.company <= CompanyLevel.close &&
    isElsewhere(pair) &&
    !hasMoved(pair),
  apart: ({ company, number, email, phone }) => {
    if (company > CompanyLevel.near) return undefined;
    return number === 1 || email === 0 || phone === 0 ? 'other-site' : 'namesakes';
  },
  phrases: [{ fr: 'même société dans deux villes', en: 'same company in two towns' }],
  examples: {
    applies: [{ companies: 2, company: 0, place: 3, address: 3, phone: 0, email: 0 }],
    leaves: [
      { companies: 2, company: 0, place: 3, address: 3, number: 0 },
      { companies: 2, company: 0, place: 1, address: 3 },
      { companies: 2, company: 0, place: 3, address: 3, person: 0, phone: 0 },
      { companies: 0, person: 0, place: 3, address: 3 },
    ],
  },
});
