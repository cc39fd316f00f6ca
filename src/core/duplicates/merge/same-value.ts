import type { RoleId } from '../../columns/roles';
import { parsePhone } from '../../parse/phone';
import { writePostalCode } from '../../parse/postal-code';
import { companyDigits } from '../../parse/siret';
import { fold } from '../../text/fold';

/** Texts with the same outcome say the same thing, however they are written. */
export type Essence = (text: string) => string;

const ESSENCES: Partial<Record<RoleId, Essence>> = {
  phone: (text) => parsePhone(text)?.number ?? fold(text),
  mobile: (text) => parsePhone(text)?.number ?? fold(text),
  siret: (text) => companyDigits(text) ?? fold(text),
  siren: (text) => companyDigits(text) ?? fold(text),
  'postal-code': (text) => writePostalCode(text)?.padStart(5, '0') ?? fold(text),
};

/** What is left of a text of such a column: capitals, accents, spaces and marks apart, and whatever its kind allows. */
export const essenceOf = (role: RoleId): Essence => ESSENCES[role] ?? fold;
