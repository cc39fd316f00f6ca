import { isFreeDomain, isRoleBox, SHORTEST_LOCAL } from '../comparisons/email';
import { hashText } from '../words/hash';
import type { Key } from './key';

/** A long start of address, whoever hosts it; the domain of a firm. */
export const emailParts: Key = {
  id: 'email-parts',
  of: ({ email }, add) => {
    for (const { local, domain } of email?.addresses ?? []) {
      if (local.length >= SHORTEST_LOCAL && !isRoleBox(local)) add(hashText(local));
      if (!isFreeDomain(domain)) add(hashText(domain));
    }
  },
  examples: [
    { a: { email: ['olive.thomas@gmail.com'] }, b: { email: ['olive.thomas@sfr.fr'] }, meet: true },
    { a: { email: ['contact@fabas.fr'] }, b: { email: ['emma@fabas.fr'] }, meet: true },
    { a: { email: ['contact@fabas.fr'] }, b: { email: ['contact@petit.fr'] }, meet: false },
    { a: { email: ['olive@gmail.com'] }, b: { email: ['thomas@gmail.com'] }, meet: false },
  ],
};
