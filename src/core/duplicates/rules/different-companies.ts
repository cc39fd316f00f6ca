import { CompanyLevel } from '../comparisons/company';
import { defineRule } from './rule';

/** Two names of companies that do not agree, and no SIRET to say otherwise. */
export const differentCompanies = defineRule({
  id: 'different-companies',
  bits: -8,
  applies: ({ company, number }) => company === CompanyLevel.different && number !== 0,
  phrases: [{ fr: 'deux sociétés différentes', en: 'two different companies' }],
  examples: {
    applies: [{ companies: 2, company: 4, phone: 0, email: 0 }],
    leaves: [
      { companies: 2, company: 4, number: 0 },
      { companies: 2, company: 3, address: 0, phone: 0 },
    ],
  },
});
