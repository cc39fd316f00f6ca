import type { TabSummary } from '../../server/protocol';
import { type Links, placeLabel } from './links';
import type { FWorksheet } from './univer';

/** A cell in words: the canvas says nothing to those who do not see it. */
export interface ActiveCell {
  /** `B2` */
  readonly address: string;
  /** As drawn. */
  readonly text: string;
  readonly links: readonly CellLink[];
}

export interface CellLink {
  /** The part of the text that is the link. */
  readonly text: string;
  readonly url: string;
  /** Where it leads in this workbook, as « Clients!A5 »; absent for an address outside, or a place that is gone. */
  readonly place?: string;
}

/** The cell on which the user stands in that tab, in words; `undefined` before there is one. */
export function activeCellIn(
  sheet: FWorksheet,
  links: Links,
  tabs: readonly TabSummary[],
): ActiveCell | undefined {
  const cell = sheet.getActiveCell();
  if (!cell) return undefined;
  // A text of several looks ends with a paragraph.
  const text = cell.getDisplayValue().replace(/\r\n$/, '');
  const found = links.at(Number(sheet.getSheetId()), cell.getRow(), cell.getColumn());
  return {
    address: cell.getA1Notation(),
    text,
    links: found.map(({ start, end, url }) => ({
      text: text.slice(start, end),
      url,
      ...placeLabel(url, tabs),
    })),
  };
}
