import { a1Notation, parseA1 } from '../../emulator/text/a1';
import type { Selection, TabPatch, WireLink } from '../../server/wire';
import { linksOf } from './cells';

type RowLinks = Map<number, readonly WireLink[]>;

/** The links of the tabs on the page, by tab, row and column: the grid only draws them. */
export class Links {
  private readonly tabs = new Map<number, Map<number, RowLinks>>();

  take({ sheetId, rows }: TabPatch): void {
    const tab = this.tabs.get(sheetId) ?? new Map<number, RowLinks>();
    this.tabs.set(sheetId, tab);
    for (const [row, cells] of rows) {
      tab.delete(row);
      cells.forEach((cell, column) => {
        const links = linksOf(cell);
        if (links.length > 0) tab.set(row, (tab.get(row) ?? new Map()).set(column, links));
      });
    }
  }

  at(sheetId: number, row: number, column: number): readonly WireLink[] {
    return this.tabs.get(sheetId)?.get(row)?.get(column) ?? [];
  }

  forget(): void {
    this.tabs.clear();
  }
}

export const isInside = (url: string): boolean => url.startsWith('#');

interface Tab {
  readonly sheetId: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Where `#gid=12&range=A5` leads; `undefined` when the tab or the cells are gone. */
export function placeOf(url: string, tabs: readonly Tab[]): Selection | undefined {
  const [, gid, cells = 'A1'] = /^#gid=(\d+)(?:&range=(.+))?$/.exec(url) ?? [];
  const tab = tabs.find(({ sheetId }) => String(sheetId) === gid);
  if (!tab) return undefined;
  try {
    const area = parseA1(decodeURIComponent(cells), { rowCount: tab.rows, columnCount: tab.columns });
    if (area.row > tab.rows || area.column > tab.columns) return undefined;
    return { sheetId: tab.sheetId, area: { ...area, row: area.row - 1, column: area.column - 1 } };
  } catch {
    return undefined;
  }
}

/** « Clients!A5 », for those who have to choose a link. */
export function placeLabel(url: string, tabs: readonly Tab[]): { place?: string } {
  const place = placeOf(url, tabs);
  const tab = tabs.find(({ sheetId }) => sheetId === place?.sheetId);
  if (!place || !tab) return {};
  const { row, column } = place.area;
  return { place: `${tab.name}!${a1Notation({ ...place.area, row: row + 1, column: column + 1 })}` };
}
