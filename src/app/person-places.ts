import type { PersonPlace } from '../contract/tools';
import { cellAddress } from '../core/cleaning/cell-address';
import { isBase } from '../core/output/base-tab';
import type { PlanRange, TabId } from '../core/output/tab-plan';
import type { PersonFinder } from '../core/privacy/person-finder';
import { headerRowOf, isList, KEY_HEADERS, setAsideFor } from '../core/user-content/content';
import { planIn, type Slot } from './earlier-analyses';
import { keepsContent } from './keep-content';
import type { Ports, TabInfo } from './ports';
import { SnapshotStore } from './snapshots';

/** Whom to look for: by what the user wrote, and by the clients found by it, each as {@link whoIs} names it. */
export interface Wanted {
  readonly find: PersonFinder;
  readonly who: readonly string[];
}

/** A client as a tab knows it: the third row is not the client of reference 3. */
function whoIs(tab: string, key: string): string {
  if (key === '') return '';
  if (/^(former:)?(clients|prospects|segment:.*)$/.test(tab)) return REFERENCE + key;
  return (tab === 'duplicates' ? 'record:' : 'row:') + key;
}

const REFERENCE = 'ref:';

/** The references among them. */
export const referencesIn = (who: readonly string[]): readonly string[] =>
  who.flatMap((one) => (one.startsWith(REFERENCE) ? [one.slice(REFERENCE.length)] : []));

/** A tab, or some rows of a large one, from a 1-based row. */
export type SearchedTab = TabInfo & { readonly part?: PlanRange };

/** What a base was before its last addition, kept to take that back. */
export const isFormerBase = (id: TabId | undefined): boolean => isBase(setAsideFor(id));

/** Cells that a call reads within a few seconds. */
const CELLS_PER_PART = 150_000;

/** The tab in parts that are each searched in a few seconds. */
export function partsOf(
  tab: TabInfo,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly SearchedTab[] {
  const most = Math.max(1, Math.floor(CELLS_PER_PART / columns));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => {
    const row = index * most + 1;
    return { ...tab, part: { row, column: 1, rows: Math.min(most, rows - row + 1), columns } };
  });
}

/** Everything in one tab that speaks of the person. */
export function placesIn(ports: Ports, tab: SearchedTab, wanted: Wanted): readonly PersonPlace[] {
  const { ours, part } = tab;
  if (part) return remembered(tab, isInRows(ports, tab, part, wanted));
  if (ours?.startsWith('plans:')) return remembered(tab, isInPlan(ports, ours as Slot, wanted));
  if (ours === 'snapshots') return remembered(tab, isInSnapshots(ports, wanted));
  if (ours?.startsWith('live:')) return placesBeside(ports, tab, ours, wanted);
  const hasCells = ours?.startsWith('former:') || keepsContent(ours);
  if (ours !== undefined && !hasCells) return placesInLines(ports, tab, ours, wanted);
  return placesInCells(ports, tab, wanted);
}

/** One place for the whole of what a hidden tab remembers. */
const remembered = ({ sheetId, name }: TabInfo, holds: boolean): readonly PersonPlace[] =>
  holds ? [{ sheetId, tab: name, ours: true, row: 0, cells: [], notes: [], who: '', name: '' }] : [];

const textsOf = (row: readonly unknown[]): readonly string[] => row.map((value) => String(value ?? ''));

function isInPlan(ports: Ports, slot: Slot, { find, who }: Wanted): boolean {
  const keys = referencesIn(who);
  return planIn(ports, slot).tabs.some(({ values }) =>
    values.some((row) => {
      const texts = textsOf(row);
      return find(texts).length > 0 || texts.some((text) => keys.includes(text));
    }),
  );
}

function isInRows(
  { cells, workbook }: Ports,
  { sheetId }: TabInfo,
  part: PlanRange,
  { find }: Wanted,
): boolean {
  // Erased with the part before.
  if (!workbook.tabs().some((tab) => tab.sheetId === sheetId)) return false;
  return cells.valuesIn(sheetId, part).some((row) => find(textsOf(row)).length > 0);
}

function isInSnapshots(ports: Ports, { who }: Wanted): boolean {
  const store = new SnapshotStore(ports);
  const keys = referencesIn(who);
  return store.heads.some(({ asOf }) => store.at(asOf)?.clients.keys.some((key) => keys.includes(key)));
}

function placesInLines(
  { cells, workbook }: Ports,
  { sheetId, name }: TabInfo,
  id: TabId,
  { find, who }: Wanted,
): readonly PersonPlace[] {
  const size = workbook.sizeOf(sheetId);
  if (size.rows === 0) return [];
  const lines = cells.valuesIn(sheetId, { row: 1, column: 1, ...size }).map(textsOf);
  return lines.flatMap((line, index): readonly PersonPlace[] => {
    const one = whoseLine(id, line);
    if (find(line).length === 0 && !(one !== '' && who.includes(one))) return [];
    return [{ sheetId, tab: name, ours: true, row: index + 1, cells: [], notes: [], who: one, name: '' }];
  });
}

/** The client that a line speaks of: what it holds as JSON tells, or its first cells. */
function whoseLine(id: TabId, [first = '', tab = '']: readonly string[]): string {
  if (id === 'leftovers') return whoIs(tab, first);
  try {
    const held = JSON.parse(first) as { readonly tab?: string; readonly key?: string } | readonly string[];
    if (Array.isArray(held)) return whoIs('clients', String(held[0]));
    const { tab: of = '', key = '' } = held as { tab?: string; key?: string };
    return whoIs(of, String(key));
  } catch {
    return '';
  }
}

/** Rows of lists know their client; a cell of a page, or a note, stands for itself. */
function placesInCells({ cells, workbook }: Ports, tab: TabInfo, wanted: Wanted): readonly PersonPlace[] {
  const { sheetId, ours } = tab;
  const { rows, columns } = ours ? cells.gridOf(sheetId) : workbook.sizeOf(sheetId);
  if (rows === 0 || columns === 0) return [];
  const whole = { row: 1, column: 1, rows, columns };
  const values = cells.valuesIn(sheetId, whole);
  const notes = cells.notesIn(sheetId, whole);
  const headerRow = ours && isList(ours) ? headerRowOf(ours) : -1;
  const headers = headerRow < 0 ? [] : textsOf(values[headerRow] ?? []);
  const keyColumn = headers.findIndex((header) => KEY_HEADERS.includes(header));
  const nameColumn = headers.findIndex((header) => NAME_HEADERS.includes(header));
  return values.flatMap((row, index): readonly PersonPlace[] => {
    if (index <= headerRow) return [];
    const texts = textsOf(row);
    const who = keyColumn < 0 ? '' : whoIs(ours!, texts[keyColumn]!);
    const place = placeAt(tab, index, { texts, notes: notes[index]! }, wanted.find);
    if (place.cells.length === 0 && !(who !== '' && wanted.who.includes(who))) return [];
    return [{ ...place, who, name: nameColumn < 0 ? place.name : texts[nameColumn]! }];
  });
}

const NAME_HEADERS: readonly string[] = ['Client'];

/** A live list shows what « Clients segmentés » holds: only what people wrote beside it, below it or in notes is searched. */
function placesBeside(
  { workbook }: Ports,
  tab: TabInfo,
  id: TabId,
  { find }: Wanted,
): readonly PersonPlace[] {
  const { values, notes, ownColumns, ownRows } = workbook.standing(id)!;
  const isShown = (row: number, column: number): boolean => row < ownRows && column < Number(ownColumns[0]);
  return values
    .map((cells, row) => {
      const texts = textsOf(cells.map((value, column) => (isShown(row, column) ? '' : value)));
      return placeAt(tab, row, { texts, notes: notes[row]! }, find);
    })
    .filter(({ cells }) => cells.length > 0);
}

/** The cells of a row, 0-based, that name the person, themselves or in their notes. */
function placeAt(
  { sheetId, name, ours }: TabInfo,
  row: number,
  { texts, notes }: { readonly texts: readonly string[]; readonly notes: readonly string[] },
  find: PersonFinder,
): PersonPlace {
  const [inTexts, inNotes] = [find(texts), find(notes)];
  const found = [...new Set([...inTexts, ...inNotes])].sort((a, b) => a - b);
  const addressOf = (position: number): string => cellAddress(position, row + 1);
  return {
    ...{ sheetId, tab: name, ours: ours !== undefined, row: row + 1, who: '' },
    name: found.map((position) => (inTexts.includes(position) ? texts : notes)[position]).join(' · '),
    cells: found.map(addressOf),
    notes: found.filter((position) => !inTexts.includes(position)).map(addressOf),
  };
}
