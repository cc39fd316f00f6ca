import { ambiguousDates } from './ambiguous-dates';
import { basketOutliers } from './basket-outliers';
import { brokenAccents } from './broken-accents';
import { cityCase } from './city-case';
import { companyCase } from './company-case';
import { constantColumn } from './constant-column';
import { dateFormats } from './date-formats';
import { datesAsText } from './dates-as-text';
import { decimalMarks } from './decimal-marks';
import { duplicateHeader } from './duplicate-header';
import { emailInvalid } from './email-invalid';
import { emailShared } from './email-shared';
import { emailTypo } from './email-typo';
import { emptyColumn } from './empty-column';
import { exactDuplicates } from './exact-duplicates';
import { firstAfterLast } from './first-after-last';
import { formulaErrors } from './formula-errors';
import { futureDates } from './future-dates';
import { impossibleDates } from './impossible-dates';
import { inactive } from './inactive';
import { labelVariants } from './label-variants';
import { missingColumns } from './missing-columns';
import { missingHeader } from './missing-header';
import { missingValues } from './missing-values';
import { mixedTypes } from './mixed-types';
import { nameCase } from './name-case';
import { negativeRevenue } from './negative-revenue';
import { noContact } from './no-contact';
import { numbersAsText } from './numbers-as-text';
import { orderCountWhole } from './order-count-whole';
import { phoneFormats } from './phone-formats';
import { phoneInvalid } from './phone-invalid';
import { phoneLostZero } from './phone-lost-zero';
import { phoneShared } from './phone-shared';
import { placeMismatch } from './place-mismatch';
import { placeholders } from './placeholders';
import { postalInvalid } from './postal-invalid';
import { postalLostZero } from './postal-lost-zero';
import { probableDuplicates } from './probable-duplicates';
import { revenueWithoutOrder } from './revenue-without-order';
import { scientificNotation } from './scientific-notation';
import { sensitiveColumns } from './sensitive-columns';
import { sensitiveComments } from './sensitive-comments';
import { siretKey } from './siret-key';
import { siretLength } from './siret-length';
import { spaces } from './spaces';
import { staleFile } from './stale-file';
import { titleRows } from './title-rows';
import { truncatedValues } from './truncated-values';
import { vatKey } from './vat-key';

/** Every check, in the order in which the findings are shown. */
export const CHECKS = [
  missingColumns,
  missingValues,
  missingHeader,
  duplicateHeader,
  emptyColumn,
  constantColumn,
  titleRows,
  exactDuplicates,
  probableDuplicates,
  formulaErrors,
  mixedTypes,
  numbersAsText,
  datesAsText,
  decimalMarks,
  ambiguousDates,
  dateFormats,
  impossibleDates,
  futureDates,
  firstAfterLast,
  negativeRevenue,
  revenueWithoutOrder,
  orderCountWhole,
  basketOutliers,
  emailInvalid,
  emailTypo,
  emailShared,
  phoneInvalid,
  phoneLostZero,
  phoneFormats,
  phoneShared,
  postalLostZero,
  postalInvalid,
  placeMismatch,
  siretLength,
  siretKey,
  scientificNotation,
  vatKey,
  noContact,
  placeholders,
  spaces,
  brokenAccents,
  nameCase,
  companyCase,
  cityCase,
  labelVariants,
  truncatedValues,
  inactive,
  staleFile,
  sensitiveColumns,
  sensitiveComments,
] as const;

export type CheckId = (typeof CHECKS)[number]['id'];
