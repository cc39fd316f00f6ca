import type { Analysis } from '../analysis/analysis';
import type { Phrase } from '../model/problem';
import type { ClassCount } from '../scoring/quantile';
import { checkSegments } from '../segments/check-segments';
import { GUIDED_SEGMENTS, type OwnSegments, presetLines, type SegmentLine } from '../segments/own-segments';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import type { Cell, SettingsCells } from './settings-cells';
import { SEGMENT_HEADERS } from './settings-words';
import type { TabBuilder } from './tab-builder';

const PARTS = [
  'name',
  'member',
  'codes',
  'meaning',
  'guide',
] as const satisfies readonly (keyof SegmentLine)[];

/** Blank lines below the table, to add segments of one’s own. */
const SPARE_LINES = 6;

const TITLE: Phrase = {
  fr: 'Segments RFM : quels codes font quel segment',
  en: 'RFM segments: which codes make which segment',
};

const ABOUT: Phrase = {
  fr: 'Renommez, déplacez, réunissez ou ajoutez des lignes, puis relancez la segmentation. Chaque code doit être dans un segment, et dans un seul ; une lettre absente prend toutes les notes. Videz la table pour revenir aux segments proposés.',
  en: 'Rename, move, bring together or add lines, then segment again. Each code must be in one segment and one only; a letter left out takes all scores. Clear the table to go back to the segments proposed.',
};

/** The table of segments, last in « Réglages »: lines may be added below. */
export function segmentsTable(builder: TabBuilder, { options, rfm }: Analysis, language: Language): void {
  if (!rfm) return;
  const lines =
    options.ownSegments?.lines ??
    presetLines(options.preset, options.classes, (phrase) => say(phrase, language));
  builder.gap().line(TITLE, 'header').line(ABOUT);
  builder.cells(
    PARTS.map((part) => [SEGMENT_HEADERS[part], 'text'] as const),
    'header',
  );
  const first = builder.rowCount + 1;
  for (const line of lines) builder.cells(PARTS.map((part) => [line[part], 'text'] as const));
  for (let spare = 0; spare < SPARE_LINES; spare++) builder.cells(PARTS.map(() => [null, 'text'] as const));
  const rows = builder.rowCount - first + 1;
  builder.style('input', { row: first, column: 1, rows, columns: PARTS.length });
  builder.list(
    { row: first, column: PARTS.indexOf('guide') + 1, rows, columns: 1 },
    GUIDED_SEGMENTS.map(({ name }) => name),
  );
}

/** 0-based row of the headers of the table; −1 where it is gone. */
export const segmentsHeader = (rows: readonly (readonly Cell[])[]): number =>
  rows.findIndex((row) =>
    (['name', 'codes'] as const).every((part) => {
      const { fr, en } = SEGMENT_HEADERS[part];
      const text = fold(String(row[PARTS.indexOf(part)] ?? ''));
      return text === fold(fr) || text === fold(en);
    }),
  );

interface WrittenLine {
  readonly row: number;
  readonly line: SegmentLine;
}

/** The lines below the headers that say something. */
export function writtenSegments(rows: readonly (readonly Cell[])[], header: number): readonly WrittenLine[] {
  if (header < 0) return [];
  return rows.slice(header + 1).flatMap((cells, index): readonly WrittenLine[] => {
    const texts = PARTS.map((_, column) => textOf(cells[column]));
    if (texts.every((text) => text === '')) return [];
    const [name, member, codes, meaning, guide] = texts as [string, string, string, string, string];
    return [{ row: header + 2 + index, line: { name, member, codes, meaning, guide } }];
  });
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();

/** Segments of a person's own; the first thing wrong in them is a fault of the tab. */
export function ownSegmentsIn(
  cells: SettingsCells,
  written: readonly WrittenLine[],
  classes: ClassCount,
  header: number,
): OwnSegments {
  const own = { classes, lines: written.map(({ line }) => line) };
  const checked = checkSegments(own);
  if ('fault' in checked) {
    const { line, reason } = checked.fault;
    const at = line === undefined ? undefined : written[line];
    cells.blame(at?.row ?? header + 1, at?.line.name ?? SEGMENT_HEADERS.codes.fr, reason);
  }
  return own;
}
