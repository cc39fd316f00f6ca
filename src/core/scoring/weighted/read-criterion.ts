import { Kind } from '../../model/cell';
import type { Cells } from '../../model/table';
import { isBlank, shownText } from '../../parse/cell-text';
import { isFlag } from '../../parse/flag';
import { readDays } from '../../parse/read-days';
import { readNumbers } from '../../parse/read-numbers';
import { fold } from '../../text/fold';
import { pointsByRank, pointsOfFlags, pointsOfList } from './points';

/** How the values of a column become points. */
export type CriterionKind = 'number' | 'date' | 'flag' | 'list';

/** A column keeps its kind as long as this share of its filled cells fits. */
const FITTING = 0.9;

/** More distinct texts than this are no list that anybody would give points to. */
const LONGEST_LIST = 30;

/**
 * What a column can be as a criterion: yes/no, numbers, dates, or a list of at most 30 texts, whatever their case and accents; `undefined` when it is none
 * of them (names, comments, empty). Zeros and ones alone are yes/no.
 */
export function criterionKind(cells: Cells): CriterionKind | undefined {
  const texts = filledTexts(cells);
  if (texts.length === 0) return undefined;
  const fits = (fitting: number): boolean => fitting >= FITTING * texts.length;
  if (fits(texts.filter(isFlag).length)) return 'flag';
  if (fits(texts.length - readNumbers(cells).unreadable.length)) return 'number';
  if (fits(texts.length - readDays(cells).unreadable.length)) return 'date';
  return new Set(texts.map(fold)).size <= LONGEST_LIST ? 'list' : undefined;
}

function filledTexts(cells: Cells): readonly string[] {
  const texts: string[] = [];
  cells.values.forEach((value, row) => {
    if (!isBlank(cells.kinds[row], value)) texts.push(textOf(cells, row));
  });
  return texts;
}

const textOf = (cells: Cells, row: number): string =>
  cells.kinds[row] === Kind.boolean ? String(cells.values[row]) : shownText(cells, row);

/** How to turn a column into points. */
export interface CriterionReading {
  readonly kind: CriterionKind;
  /** Less, earlier or « no » is better. */
  readonly lowIsGood?: boolean;
  /** For a list: points 0–100 of each text. */
  readonly points?: Readonly<Record<string, number>>;
}

/** The points of each row; NaN where the cell is blank or does not fit. */
export function readCriterion(cells: Cells, { kind, lowIsGood, points }: CriterionReading): Float64Array {
  if (kind === 'number') return pointsByRank(readNumbers(cells).values, lowIsGood);
  if (kind === 'date') return pointsByRank(readDays(cells).days, lowIsGood);
  const texts = cells.values.map((_, row) => textOf(cells, row));
  return kind === 'flag' ? pointsOfFlags(texts, lowIsGood) : pointsOfList(texts, points ?? {});
}
