import { CompanyLevel } from '../comparisons/company';
import { NumberLevel } from '../comparisons/company-number';
import { defineRule } from './rule';

/** Two SIREN, both with a right key. */
export const otherCompany = defineRule({
  id: 'other-company',
  bits: -14,
  separates: true,
  applies: ({ number }) => number === NumberLevel.otherCompany,
  apart: ({ company }) => (company >= 0 && company <= CompanyLevel.near ? 'namesakes' : undefined),
  phrases: [{ fr: 'deux SIREN différents', en: 'two different SIREN' }],
  examples: {
    applies: [{ companies: 2, company: 0, number: 3 }],
    leaves: [
      { companies: 2, company: 0, number: 0 },
      { companies: 2, company: 0 },
    ],
  },
});
