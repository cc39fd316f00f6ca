import { companyWords } from '../words/company-words';
import type { Vocabulary } from '../words/vocabulary';
import { defineComparison, type FieldValue } from './comparison';
import { overlapOf } from './overlap';

export const CompanyLevel = { same: 0, near: 1, close: 2, partly: 3, different: 4 } as const;

export interface CompanyValue extends FieldValue {
  readonly words: readonly number[];
  readonly glued: number;
}

/** A word that at most three records hold. */
const RARE = 0.38;

/** Names of companies, shops and places, whatever their legal form. */
export const company = defineComparison<CompanyValue>({
  id: 'company',
  levels: [
    { m: 0.58, u: 0.0005 },
    { m: 0.2, u: 0.0003 },
    { m: 0.14, u: 0.001 },
    { m: 0.05, u: 0.001, most: 1 },
    { m: 0.03, u: 0.995 },
  ],
  phrases: [
    { fr: 'même société', en: 'same company' },
    { fr: 'nom de société proche', en: 'similar company name' },
    { fr: 'nom de société voisin', en: 'close company name' },
    { fr: 'nom de société en partie commun', en: 'company name partly shared' },
    { fr: 'société différente', en: 'different company' },
  ],
  conflictFrom: CompanyLevel.partly,
  read: ([text = ''], words) => readCompany(text, words),
  compare: compareCompanies,
  examples: [
    { a: ['SARL Dupont Plomberie'], b: ['plomberie DUPONT (S.A.R.L.)'], level: 0 },
    { a: ['Ets Prévost & Fils'], b: ['SCI PREVOST'], level: 0 },
    { a: ['EGGA Services'], b: ['sas egga servyces'], level: 1 },
    { a: ['Guézennec Transports'], b: ['Guézennec'], level: 2 },
    { a: ['Boulangerie du Lac'], b: ['Menuiserie Blanc'], level: 4 },
  ],
});

function readCompany(text: string, words: Vocabulary): CompanyValue | undefined {
  const core = companyWords(text);
  if (core.length === 0) return undefined;
  const sorted = [...new Set(core)].sort();
  const content = sorted.join(' ');
  return {
    content,
    terms: [words.idOf(content)],
    words: words.idsOf(sorted),
    glued: words.idOf(core.join('')),
  };
}

function compareCompanies(a: CompanyValue, b: CompanyValue, words: Vocabulary): number {
  if (words.near(a.glued, b.glued)) return CompanyLevel.near;
  const { share, contained, rarest } = overlapOf(a.words, b.words, words);
  if (share >= 0.9) return CompanyLevel.near;
  if (share >= 0.7 || contained) return CompanyLevel.close;
  return share >= 0.35 || rarest > RARE ? CompanyLevel.partly : CompanyLevel.different;
}
