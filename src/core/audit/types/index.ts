import { address } from './address';
import { amount } from './amount';
import { boolean } from './boolean';
import { category } from './category';
import { city } from './city';
import { civility } from './civility';
import { company } from './company';
import { country } from './country';
import { date } from './date';
import { department } from './department';
import { email } from './email';
import { freeText } from './free-text';
import { headcount } from './headcount';
import { iban } from './iban';
import { identifier } from './identifier';
import { nafCode } from './naf-code';
import { number } from './number';
import { percentage } from './percentage';
import { personName } from './person-name';
import { phone } from './phone';
import { postalCode } from './postal-code';
import { region } from './region';
import { sector } from './sector';
import { siren } from './siren';
import { siret } from './siret';
import { text } from './text';
import { url } from './url';
import { vatNumber } from './vat-number';

/** Every type; on equal evidence the first one wins, so that exacting types stand before tolerant ones. */
export const TYPES = [
  email,
  url,
  iban,
  siret,
  siren,
  vatNumber,
  nafCode,
  phone,
  civility,
  date,
  boolean,
  percentage,
  amount,
  headcount,
  department,
  region,
  country,
  postalCode,
  number,
  identifier,
  address,
  city,
  company,
  personName,
  sector,
  category,
  freeText,
  text,
] as const;

export type TypeId = (typeof TYPES)[number]['id'];
