import { address } from './address';
import { code } from './code';
import { company } from './company';
import { companyNumber } from './company-number';
import type { Comparison } from './comparison';
import { date } from './date';
import { email } from './email';
import { person } from './person';
import { phone } from './phone';
import { place } from './place';
import { text } from './text';

/** Every comparison, the ones that settle a pair soonest first. */
export const COMPARISONS: readonly Comparison[] = [
  companyNumber,
  email,
  phone,
  person,
  company,
  place,
  address,
  date,
  code,
  text,
];
