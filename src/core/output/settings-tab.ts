import type { Analysis } from '../analysis/analysis';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { basisLine } from './basis-line';
import { generalLines } from './settings-general';
import { limitLines } from './settings-limits';
import type { SettingsLine } from './settings-line';
import { methodLines } from './settings-methods';
import { scoreLines } from './settings-score';
import { segmentsTable } from './settings-segments';
import { SETTINGS_NAME } from './settings-words';
import { TabBuilder } from './tab-builder';
import type { TabPlan } from './tab-plan';

const HEADERS: readonly Phrase[] = [
  { fr: 'Paramètre', en: 'Parameter' },
  { fr: 'Valeur', en: 'Value' },
  { fr: 'Dernière analyse', en: 'Last analysis' },
  { fr: 'Explication', en: 'Explanation' },
];

const ABOUT: Phrase = {
  fr: 'Changez une cellule de la colonne « Valeur », puis relancez la segmentation : elle en tiendra compte. « Dernière analyse » : ce que vos données ont donné, ou la valeur usuelle, pour comparer.',
  en: 'Change a cell of the column “Value”, then segment again: it will be taken into account. “Last analysis”: what your data gave, or the usual value, to compare.',
};

/**
 * « Réglages »: every parameter of the analysis in plain words, each value in a cell of its own, so that it can be
 * recomputed and changed. `readSettings` reads it back.
 */
export function settingsTab(analysis: Analysis, language: Language): TabPlan {
  const builder = new TabBuilder(
    { id: 'settings', name: say(SETTINGS_NAME, language), widths: [320, 320, 320, 640, 640] },
    language,
  )
    .line(SETTINGS_NAME, 'title')
    .line(basisLine(analysis))
    .line(ABOUT)
    .gap()
    .cells(
      HEADERS.map((header) => [header, 'text'] as const),
      'header',
    );
  writeLines(builder, generalLines(analysis));
  writeBlock(builder, SCORE_BLOCK, scoreLines(analysis));
  writeBlock(builder, LIMITS_BLOCK, limitLines(analysis));
  writeBlock(builder, RULES_BLOCK, methodLines(analysis));
  segmentsTable(builder, analysis, language);
  return builder.build();
}

const SCORE_BLOCK: Phrase = { fr: 'Score pondéré', en: 'Weighted score' };
const LIMITS_BLOCK: Phrase = { fr: 'Limites des classes', en: 'Limits of the classes' };
const RULES_BLOCK: Phrase = { fr: 'Règles des méthodes', en: 'Rules of the methods' };

function writeBlock(builder: TabBuilder, title: Phrase, lines: readonly SettingsLine[]): void {
  if (lines.length === 0) return;
  builder.gap().line(title, 'header');
  writeLines(builder, lines);
}

function writeLines(builder: TabBuilder, lines: readonly SettingsLine[]): void {
  builder.style('input', { row: builder.rowCount + 1, column: 2, rows: lines.length, columns: 1 });
  for (const line of lines) writeLine(builder, line);
}

function writeLine(
  builder: TabBuilder,
  { label, value, computed, format, about, choices }: SettingsLine,
): void {
  builder.cells([
    [label, 'text'],
    [value, format],
    [computed ?? null, format],
    [about, 'text'],
  ]);
  if (choices) builder.list({ row: builder.rowCount, column: 2, rows: 1, columns: 1 }, choices);
}
