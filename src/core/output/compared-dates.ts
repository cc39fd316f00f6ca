import { HISTORY_TEXTS } from '../history/history-texts';
import type { CellValue } from '../model/cell';
import { type IsoDate, readIsoDate } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import { parseDate } from '../parse/date';
import type { TabBuilder } from './tab-builder';

/** The dates that « Historique » compares. */
export interface TwoDates {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What people wrote over the dates proposed; `refused`: the text of a cell that is no date. */
export type WrittenDates =
  | { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined }
  | { readonly refused: string };

/** Rows of the tab where the block may stand: below the title and what there is to say of the comparison. */
export const COMPARED_ROWS = 20;

/** The two dates in cells to write over, beside those proposed: what differs from these was chosen, and stays. */
export function comparedBlock(builder: TabBuilder, chosen: TwoDates, proposed: TwoDates): void {
  const { texts } = HISTORY_TEXTS;
  builder
    .table([
      [texts.compared, 'text', [texts.compareFrom, texts.compareTo]],
      [texts.chosen, 'date', [chosen.from, chosen.to]],
      [texts.proposed, 'date', [proposed.from, proposed.to]],
    ])
    .line(texts.howToChoose, 'muted');
}

/** The dates chosen in the tab as it stands; a blank cell, or the date proposed, chooses nothing. */
export function readCompared(rows: readonly (readonly CellValue[])[]): WrittenDates {
  const { compareFrom, compareTo } = HISTORY_TEXTS.texts;
  const [from, to] = [writtenIn(rows, compareFrom), writtenIn(rows, compareTo)];
  const days = { from: dayIn(from), to: dayIn(to) };
  if (from && !days.from) return { refused: from };
  if (to && !days.to) return { refused: to };
  if (days.from && days.to && days.from >= days.to) return { refused: `${from} – ${to}` };
  return days;
}

function writtenIn(rows: readonly (readonly CellValue[])[], { fr, en }: Phrase): string | undefined {
  const row = rows.find(([label]) => label === fr || label === en);
  const [, chosen, proposed] = (row ?? []).map((value) => String(value ?? '').trim());
  return !chosen || chosen === proposed ? undefined : chosen;
}

const dayIn = (text = ''): IsoDate | undefined => readIsoDate(text) ?? parseDate(text)?.date;
