import { hashText } from '../words/hash';
import type { Key } from './key';

/** The same SIREN, phone or e-mail. */
export const wholeValues: Key = {
  id: 'whole-values',
  of: ({ number, phone, email }, add) => {
    if (number) add(hashText(number.digits.slice(0, 9)));
    for (const digits of phone?.numbers ?? []) add(hashText(digits));
    for (const { local, domain } of email?.addresses ?? []) add(hashText(`${local}@${domain}`));
  },
  examples: [
    { a: { number: ['466351137'] }, b: { number: ['466 351 137 00016'] }, meet: true },
    { a: { phone: ['0146287230', '0717204310'] }, b: { phone: ['+33 7 17 20 43 10'] }, meet: true },
    { a: { email: ['A.Petit@orange.fr'] }, b: { email: ['a.petit@orange.fr'] }, meet: true },
    { a: { email: ['a.petit@orange.fr'] }, b: { email: ['a.petit@sfr.fr'] }, meet: false },
  ],
};
