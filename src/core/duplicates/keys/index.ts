import { companySounds } from './company-sounds';
import { companyName } from './company-words';
import { emailParts } from './email-parts';
import type { Key } from './key';
import { otherColumns } from './other-columns';
import { personBeginnings } from './person-beginnings';
import { personPlace } from './person-place';
import { personSounds } from './person-sounds';
import { personName } from './person-words';
import { street } from './street';
import { wholeValues } from './whole-values';

/** Every key; records that share none are never compared. */
export const KEYS: readonly Key[] = [
  wholeValues,
  emailParts,
  personName,
  personSounds,
  personPlace,
  personBeginnings,
  companyName,
  companySounds,
  street,
  otherColumns,
];
