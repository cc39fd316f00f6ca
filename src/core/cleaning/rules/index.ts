import { cityCase } from './city-case';
import { companyCase } from './company-case';
import { dateTyped } from './date-typed';
import { emailDomainTypo } from './email-domain-typo';
import { emailShape } from './email-shape';
import { formulaError } from './formula-error';
import { fullDigits } from './full-digits';
import { mendAccents } from './mend-accents';
import { nameCase } from './name-case';
import { numberTyped } from './number-typed';
import { phoneFormat } from './phone-format';
import { placeholderEmpty } from './placeholder-empty';
import { postalCodeFormat } from './postal-code-format';
import { postalCodeZero } from './postal-code-zero';
import { siretFormat } from './siret-format';
import { trimSpaces } from './trim-spaces';

/**
 * Every rule, in the order in which a cell goes through them: what it holds, its characters, its shape, its capitals,
 * and last whether it means anything.
 */
export const RULES = [
  formulaError,
  fullDigits,
  numberTyped,
  dateTyped,
  trimSpaces,
  mendAccents,
  emailShape,
  emailDomainTypo,
  phoneFormat,
  postalCodeFormat,
  postalCodeZero,
  siretFormat,
  nameCase,
  companyCase,
  cityCase,
  placeholderEmpty,
] as const;

export type RuleId = (typeof RULES)[number]['id'];
