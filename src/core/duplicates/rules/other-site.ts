import { NumberLevel } from '../comparisons/company-number';
import { defineRule } from './rule';

/** One SIREN, two establishments: two clients. */
export const otherSite = defineRule({
  id: 'other-site',
  bits: -30,
  separates: true,
  applies: ({ number }) => number === NumberLevel.otherSite,
  apart: () => 'other-site',
  phrases: [{ fr: 'deux établissements d’une même société', en: 'two sites of one company' }],
  examples: {
    applies: [{ companies: 2, company: 0, number: 2, email: 0 }],
    leaves: [{ companies: 2, company: 0, number: 1 }],
  },
});
