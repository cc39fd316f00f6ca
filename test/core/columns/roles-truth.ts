import type { RoleId } from '../../../src/core/columns/roles';

/** Header → role, as judged by hand; every header not named is to be ignored. */
export type Truth = Readonly<Record<string, RoleId>>;

const SCORES: Truth = { customer_id: 'client-id', transaction_count: 'order-count', amount: 'revenue' };
const SUMMARY: Truth = { orders: 'order-count', revenue: 'revenue' };
const CLUSTERS: Truth = { record_id: 'client-id' };
const PREDICTION: Truth = {
  customer_id: 'client-id',
  orders: 'order-count',
  total: 'revenue',
  first_date: 'first-order-date',
  last_date: 'last-order-date',
};
const FEBRL: Truth = {
  record_id: 'client-id',
  given_name: 'first-name',
  surname: 'last-name',
  address_1: 'address',
  suburb: 'city',
  postcode: 'postal-code',
  state: 'region',
  date_of_birth: 'birth-date',
};

const FILES: readonly (readonly [file: RegExp, truth: Truth])[] = [
  [/rfm_orders\.csv$/, { customer_id: 'client-id', order_date: 'order-date', revenue: 'order-amount' }],
  [
    /rfm_customers\.csv$/,
    {
      customer_id: 'client-id',
      revenue: 'revenue',
      most_recent_visit: 'last-order-date',
      number_of_orders: 'order-count',
    },
  ],
  [
    /cdnow_sample\.csv$/,
    { customer_id: 'client-id', date: 'order-date', cds: 'ignored', amount: 'order-amount' },
  ],
  [
    /onlineretail_invoices\.csv$/,
    {
      invoice: 'order-id',
      customer_id: 'client-id',
      date: 'order-date',
      amount: 'order-amount',
      items: 'quantity',
      country: 'country',
    },
  ],
  [/cdnow_summary_39w\.csv$/, { customer_id: 'client-id' }],
  [/_summary_39w_clv\.csv$/, { customer_id: 'client-id' }],
  [/_clv\.csv$/, PREDICTION],
  [/_scores\.csv$|_alt_rules\.csv$|edge_cases_rfm_pkg\.csv$/, SCORES],
  [/_segment_summary\.csv$/, SUMMARY],
  [/_pmg_abc\.csv$/, { customer_id: 'client-id', amount: 'revenue' }],
  [/_thresholds\.csv$|segment_grids\.csv$|bgnbd_points\.csv$|special_functions\.csv$/, {}],
  [/\.truth\.csv$|\.kinds\.csv$/, CLUSTERS],
  [/febrl\d\.csv$/, FEBRL],
  [
    /fake1000\.csv$/,
    {
      record_id: 'client-id',
      first_name: 'first-name',
      surname: 'last-name',
      dob: 'birth-date',
      city: 'city',
      email: 'email',
    },
  ],
  [/rldata500\.csv$/, { record_id: 'client-id', fname_c1: 'first-name', lname_c1: 'last-name' }],
  [
    /restaurant\.csv$/,
    { record_id: 'client-id', name: 'full-name', addr: 'address', phone: 'phone', city: 'city' },
  ],
  [
    /earlychildhood\.csv$/,
    {
      record_id: 'client-id',
      'Site name': 'company',
      Address: 'address',
      Zip: 'postal-code',
      Phone: 'phone',
    },
  ],
  [
    /fr_clients_dev\.csv$/,
    {
      record_id: 'client-id',
      Civilité: 'civility',
      Nom: 'last-name',
      Prénom: 'first-name',
      Société: 'company',
      SIRET: 'siret',
      Email: 'email',
      Téléphone: 'phone',
      Mobile: 'mobile',
      Adresse: 'address',
      'Code postal': 'postal-code',
      Ville: 'city',
      'Date création': 'created-date',
      'Dernier achat': 'last-order-date',
      'CA total': 'revenue',
      Statut: 'status',
      Commentaire: 'note',
    },
  ],
  [
    /adresses_variantes_fr\.csv$/,
    { expected_street: 'address', expected_postcode: 'postal-code', expected_city: 'city' },
  ],
  [/surnames\.csv$/, { surname: 'last-name' }],
  [/first-names\.csv$/, { first_name: 'first-name' }],
  [/streets\.csv$/, { street: 'address', postal_code: 'postal-code', town: 'city' }],
];

/** The judged roles of a file; `undefined` for a file nobody judged. */
export const truthOf = (path: string): Truth | undefined => FILES.find(([file]) => file.test(path))?.[1];
