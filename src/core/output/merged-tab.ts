import { Kind } from '../model/cell';
import type { IsoDate } from '../model/iso-date';
import type { Table } from '../model/table';
import { shownText } from '../parse/cell-text';
import { fill } from '../text/fill';
import type { Language } from '../text/language';
import { formatDate, formatNumber, plural } from '../text/numbers';
import { say } from '../text/typography';
import { CLEAN } from './cleaning-texts';
import { MERGED } from './duplicates-texts';
import { TabBuilder } from './tab-builder';
import type { PlanValue, TabPlan } from './tab-plan';

/** The rows that are one record now: of the cleaned table before merging, the kept one first. */
export type MergedRows = readonly number[];

/**
 * « Doublons fusionnés »: every row that was put together with others, as the clean copy had it before: what the copy
 * leaves out for being sensitive is not here either.
 */
export function mergedTab(
  everyRow: Table,
  groups: readonly MergedRows[],
  day: IsoDate,
  language: Language,
): TabPlan {
  const { texts } = MERGED;
  const look = { id: 'merged', name: say(texts.name, language), widths: [80, 210, 130] } as const;
  const lines = groups.flatMap((rows, index) =>
    rows.map((row) => ({ number: index + 1, row, kept: rows[0]! })),
  );
  const builder = new TabBuilder(look, language);
  if (lines.length === 0) return builder.line(texts.none).build();
  return builder
    .line(
      fill(texts.about, (spoken) => ({
        rows: plural(lines.length, texts.oneRow[spoken], texts.manyRows[spoken], spoken),
        clients: plural(groups.length, 'client', 'clients', spoken),
        day: formatDate(day, spoken),
      })),
    )
    .table(
      [
        [texts.group, 'integer', lines.map(({ number }) => number)],
        [
          texts.record,
          'text',
          lines.map(({ row, kept }) =>
            row === kept
              ? texts.kept
              : fill(texts.joined, () => ({ row: String(everyRow.sheetRows[kept]!) })),
          ),
        ],
        [CLEAN.texts.sourceRow, 'integer', lines.map(({ row }) => everyRow.sheetRows[row]!)],
        ...everyRow.columns.map(
          (column) =>
            [
              { fr: column.header, en: column.header },
              'text',
              lines.map(({ row }) => written(column, row, language)),
            ] as const,
        ),
      ],
      { main: true },
    )
    .build();
}

/** As text: what stands here is kept to be read, not to be counted with. */
function written(column: Table['columns'][number], row: number, language: Language): PlanValue {
  const [kind, value] = [column.kinds[row], column.values[row]];
  if (kind === Kind.date) return formatDate(value as IsoDate, language);
  if (typeof value === 'number') return formatNumber(value, language);
  return shownText(column, row) || null;
}
