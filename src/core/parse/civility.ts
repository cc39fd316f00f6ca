import { fold } from '../text/fold';

const CIVILITIES = new Set([
  ...['m', 'mr', 'monsieur', 'mme', 'madame', 'mlle', 'mademoiselle', 'mm', 'messieurs', 'mmes', 'mesdames'],
  ...['m et mme', 'm mme', 'mr et mme', 'mr mme', 'monsieur et madame', 'monsieur madame'],
  ...['dr', 'docteur', 'pr', 'professeur', 'me', 'maitre', 'mrs', 'ms', 'miss', 'doctor', 'mx'],
]);

/** True for a title before a name, French or English, for one person or a couple. */
export const isCivility = (text: string): boolean => CIVILITIES.has(fold(text));
