import type { Analysis, PmgFigures } from '../analysis/analysis';
import type { Phrase } from '../model/problem';
import { potentialText } from '../scoring/abcd/potential';
import type { PmgClass } from '../scoring/pmg';
import { PMG_SEGMENTS } from '../segments/pmg-segments';
import type { Language } from '../text/language';
import { formatAmount } from '../text/numbers';
import { classRanges } from './class-ranges';
import type { TabBuilder } from './tab-builder';

/** Where each class begins, in days, orders and money, and how many clients it holds. */
export function limitBlocks(builder: TabBuilder, analysis: Analysis): void {
  if (analysis.rfm) rfmBlock(builder, analysis, analysis.rfm);
  pmgBlock(builder, analysis);
}

function rfmBlock(builder: TabBuilder, { basis }: Analysis, rfm: NonNullable<Analysis['rfm']>): void {
  const lines = classRanges(rfm, basis.currency).flatMap(({ axis, label, ranges }) =>
    ranges.map(({ score, text }) => ({ label, score, text, clients: countOf(rfm[axis], score) })),
  );
  builder
    .line({ fr: 'Limites des notes R, F et M', en: 'Limits of the R, F and M scores' }, 'section')
    .table([
      [{ fr: 'Critère', en: 'Criterion' }, 'text', lines.map(({ label }) => label)],
      [{ fr: 'Valeurs', en: 'Values' }, 'text', lines.map(({ text }) => text)],
      [{ fr: 'Note', en: 'Score' }, 'integer', lines.map(({ score }) => score)],
      [{ fr: 'Clients', en: 'Clients' }, 'integer', lines.map(({ clients }) => clients)],
    ])
    .gap();
}

const countOf = (scores: Uint8Array, score: number): number =>
  scores.reduce((count, value) => count + (value === score ? 1 : 0), 0);

function pmgBlock(builder: TabBuilder, { pmg, basis }: Analysis): void {
  const classed = pmg.classes.filter((size) => size !== null).length;
  const sizes = PMG_SEGMENTS.map(({ id }) => pmg.classes.filter((size) => size === id).length);
  const { fr, en } = classedOn(pmg);
  builder
    .line({ fr: `Petits, Moyens, Gros (${fr})`, en: `Account sizes (${en})` }, 'section')
    .table([
      [{ fr: 'Classe', en: 'Class' }, 'text', PMG_SEGMENTS.map(({ name }) => name)],
      [
        { fr: 'Valeurs', en: 'Values' },
        'text',
        PMG_SEGMENTS.map(({ id }) => pmgRange(id, pmg, basis.currency)),
      ],
      [{ fr: 'Clients', en: 'Clients' }, 'integer', sizes],
      [
        { fr: 'Part des clients', en: 'Share of clients' },
        'percent',
        sizes.map((size) => (classed === 0 ? 0 : size / classed)),
      ],
    ])
    .gap();
}

/** « chiffre d’affaires des 12 derniers mois ». */
function classedOn({ on, lastTwelveMonths }: PmgFigures): Phrase {
  if (on === 'potential') return { fr: 'potentiel', en: 'potential' };
  return lastTwelveMonths
    ? { fr: 'chiffre d’affaires des 12 derniers mois', en: 'revenue of the last 12 months' }
    : { fr: 'chiffre d’affaires du fichier', en: 'revenue of the file' };
}

/** « 7 300,00 € ou plus ». */
export function pmgRange(id: PmgClass, pmg: PmgFigures, currency: string): Phrase {
  if (id === 'small') return { fr: 'en dessous', en: 'below' };
  const from = pmg.from[id];
  if (from === null) return { fr: 'personne', en: 'nobody' };
  return {
    fr: `${pmgValue(from, pmg, currency, 'fr')} ou plus`,
    en: `${pmgValue(from, pmg, currency, 'en')} or more`,
  };
}

/** Money, or points of potential. */
export const pmgValue = (value: number, { on }: PmgFigures, currency: string, language: Language): string =>
  on === 'potential' ? potentialText(value, language) : formatAmount(value, currency, language);
