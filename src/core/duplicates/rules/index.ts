import { differentCompanies } from './different-companies';
import { differentPersons } from './different-persons';
import { elsewhere } from './elsewhere';
import { household } from './household';
import { nameless } from './nameless';
import { namesakes } from './namesakes';
import { onlyAddress } from './only-address';
import { otherCompany } from './other-company';
import { otherSite } from './other-site';
import type { Rule } from './rule';

/** Every rule. All that apply count; the first that names a kind gives it. */
export const RULES: readonly Rule[] = [
  otherSite,
  otherCompany,
  elsewhere,
  household,
  namesakes,
  differentPersons,
  differentCompanies,
  onlyAddress,
  nameless,
];
