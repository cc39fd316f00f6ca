import type { Analysis, AnalysisOptions } from '../../../src/core/analysis/analysis';
import { readSettings } from '../../../src/core/output/read-settings';
import { settingsTab } from '../../../src/core/output/settings-tab';
import { analysisOf } from '../../support/analysis';
import { gridOf } from '../../support/grid';
import { plain } from '../../support/plain';

/** Forty clients with odd cents, so that limits fall between two of them. */
const BASE = gridOf([
  ['Code client', 'Premier achat', 'Dernier achat', 'Nb commandes', 'CA HT', 'Marge brute', 'Clics'],
  ...Array.from({ length: 40 }, (_, index) => [
    `C${index + 1}`,
    '01/01/2020',
    `${String((index % 28) + 1).padStart(2, '0')}/0${9 - Math.floor(index / 5)}/2024`,
    String(40 - index),
    `${((40 - index) * 100.29).toFixed(2).replace('.', ',')}`,
    `${(40 - index) * ((index * 7) % 50)},00`,
    String(index % 9),
  ]),
]);

/** Their analysis, with scores from 1 to 4 unless said. */
export const analysed = (options: Partial<AnalysisOptions> = {}): Analysis =>
  analysisOf('2024-10-01', BASE, { classes: 4, ...options });

export type Row = (string | number | boolean)[];

/** « Réglages » after an analysis. */
export const rowsOf = (analysis: Analysis, language: 'fr' | 'en' = 'fr'): Row[] =>
  settingsTab(analysis, language).values.map((row) => row.map((value) => value ?? ''));

/** The same tab, with the value of the line whose label begins so changed. */
export function changed(analysis: Analysis, label: string, value: string | number): Row[] {
  const rows = rowsOf(analysis);
  const row = rows.find(([text]) => plain(String(text)).startsWith(label));
  if (!row) throw new Error(`no line « ${label} »`);
  row[1] = value;
  return rows;
}

/** What is read in the tab, or why it is refused. */
export const read = (rows: Row[]) => {
  const result = readSettings(rows);
  return result.ok ? result.value! : result.problem;
};

/** The words of a refusal. */
export const refusal = (found: ReturnType<typeof read>): string =>
  plain('text' in found ? found.text.fr : 'accepted');
