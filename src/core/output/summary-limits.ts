import type { Analysis } from '../analysis/analysis';
import type { Phrase } from '../model/problem';
import type { PmgClass } from '../scoring/pmg';
import { PMG_SEGMENTS } from '../segments/pmg-segments';
import type { Language } from '../text/language';
import { formatAmount } from '../text/numbers';
import { say } from '../text/typography';
import { classRanges } from './class-ranges';
import type { TabBuilder } from './tab-builder';

/** Where each class begins, in days, orders and money, and how many clients it holds. */
export function limitBlocks(builder: TabBuilder, analysis: Analysis, language: Language): void {
  if (analysis.rfm) rfmBlock(builder, analysis, analysis.rfm, language);
  pmgBlock(builder, analysis, language);
}

function rfmBlock(
  builder: TabBuilder,
  analysis: Analysis,
  rfm: NonNullable<Analysis['rfm']>,
  language: Language,
): void {
  const lines = classRanges(rfm.limits, analysis.basis.currency).flatMap(({ axis, label, ranges }) =>
    ranges.map(({ score, text }) => ({ label, score, text, clients: countOf(rfm[axis], score) })),
  );
  const header = (fr: string, en: string): string => say({ fr, en }, language);
  builder
    .line(header('Limites des notes R, F et M', 'Limits of the R, F and M scores'), 'section')
    .table([
      { header: header('Critère', 'Criterion'), format: 'text', values: lines.map((line) => say(line.label, language)) },
      { header: header('Valeurs', 'Values'), format: 'text', values: lines.map((line) => say(line.text, language)) },
      { header: header('Note', 'Score'), format: 'integer', values: lines.map((line) => line.score) },
      { header: header('Clients', 'Clients'), format: 'integer', values: lines.map((line) => line.clients) },
    ])
    .gap();
}

const countOf = (scores: Uint8Array, score: number): number =>
  scores.reduce((count, value) => count + (value === score ? 1 : 0), 0);

function pmgBlock(builder: TabBuilder, { pmg, basis }: Analysis, language: Language): void {
  const classed = pmg.classes.filter((size) => size !== null).length;
  const sizes = PMG_SEGMENTS.map(({ id }) => pmg.classes.filter((size) => size === id).length);
  const header = (fr: string, en: string): string => say({ fr, en }, language);
  const title = pmg.lastTwelveMonths
    ? header('Petits, Moyens, Gros (chiffre d’affaires des 12 derniers mois)', 'Account sizes (revenue of the last 12 months)')
    : header('Petits, Moyens, Gros (chiffre d’affaires du fichier)', 'Account sizes (revenue of the file)');
  builder
    .line(title, 'section')
    .table([
      { header: header('Classe', 'Class'), format: 'text', values: PMG_SEGMENTS.map((size) => say(size.name, language)) },
      {
        header: header('Valeurs', 'Values'),
        format: 'text',
        values: PMG_SEGMENTS.map(({ id }) => say(pmgRange(id, pmg.from, basis.currency), language)),
      },
      { header: header('Clients', 'Clients'), format: 'integer', values: sizes },
      { header: header('Part des clients', 'Share of clients'), format: 'percent', values: sizes.map((size) => (classed === 0 ? 0 : size / classed)) },
    ])
    .gap();
}

function pmgRange(
  id: PmgClass,
  from: Analysis['pmg']['from'],
  currency: string,
): Phrase {
  if (id === 'small') return { fr: 'en dessous', en: 'below' };
  const cents = from[id];
  if (cents === null) return { fr: 'personne', en: 'nobody' };
  return {
    fr: `${formatAmount(cents, currency, 'fr')} ou plus`,
    en: `${formatAmount(cents, currency, 'en')} or more`,
  };
}
