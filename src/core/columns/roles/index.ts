import { accountManager } from './account-manager';
import { address } from './address';
import { birthDate } from './birth-date';
import { channel } from './channel';
import { city } from './city';
import { civility } from './civility';
import { clicks } from './clicks';
import { clientId } from './client-id';
import { company } from './company';
import { consent } from './consent';
import { country } from './country';
import { createdDate } from './created-date';
import { dispute } from './dispute';
import { documentType } from './document-type';
import { email } from './email';
import { firstName } from './first-name';
import { firstOrderDate } from './first-order-date';
import { fullName } from './full-name';
import { headcount } from './headcount';
import { ignored } from './ignored';
import { jobTitle } from './job-title';
import { lastContactDate } from './last-contact-date';
import { lastName } from './last-name';
import { lastOrderDate } from './last-order-date';
import { margin } from './margin';
import { marginRate } from './margin-rate';
import { mobile } from './mobile';
import { nafCode } from './naf-code';
import { note } from './note';
import { openQuote } from './open-quote';
import { opens } from './opens';
import { orderAmount } from './order-amount';
import { orderCount } from './order-count';
import { orderDate } from './order-date';
import { orderId } from './order-id';
import { overdueAmount } from './overdue-amount';
import { phone } from './phone';
import { postalCode } from './postal-code';
import { potential } from './potential';
import { preference } from './preference';
import { previousRevenue } from './previous-revenue';
import { product } from './product';
import { productFamily } from './product-family';
import { quantity } from './quantity';
import { region } from './region';
import { revenue } from './revenue';
import { satisfaction } from './satisfaction';
import { sector } from './sector';
import { serviceCost } from './service-cost';
import { siren } from './siren';
import { siret } from './siret';
import { status } from './status';
import { unitPrice } from './unit-price';
import { vatNumber } from './vat-number';

/**
 * Every role. On equal evidence the first one wins: words that say a column is of no use come first, and exacting roles
 * stand before tolerant ones (a « Client » column of names is a name, of codes a code).
 */
export const ROLES = [
  ignored,
  civility,
  firstName,
  lastName,
  fullName,
  company,
  orderId,
  clientId,
  product,
  createdDate,
  orderDate,
  jobTitle,
  email,
  phone,
  mobile,
  address,
  postalCode,
  city,
  region,
  country,
  sector,
  nafCode,
  headcount,
  siren,
  siret,
  vatNumber,
  status,
  firstOrderDate,
  lastOrderDate,
  lastContactDate,
  orderCount,
  revenue,
  previousRevenue,
  margin,
  marginRate,
  serviceCost,
  potential,
  satisfaction,
  dispute,
  openQuote,
  overdueAmount,
  opens,
  clicks,
  preference,
  channel,
  consent,
  accountManager,
  birthDate,
  note,
  orderAmount,
  documentType,
  quantity,
  unitPrice,
  productFamily,
] as const;

export type RoleId = (typeof ROLES)[number]['id'];
