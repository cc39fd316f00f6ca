import type { SheetState } from '../../emulator';
import { formatOf } from '../../emulator/state/cell-content';
import { wholeLink } from '../../emulator/state/link-runs';
import type { StoredValue } from '../../emulator/state/sheet-state';
import { LINK_COLOR, type Look } from '../wire';

const LAYERS = [
  'fontWeight',
  'fontStyle',
  'fontLine',
  'fontSize',
  'fontFamily',
  'fontColor',
  'background',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapStrategy',
] as const;

/** No look: Sheets' defaults. */
export const PLAIN = -1;

/** All the looks met so far, each once: cells refer to them by index, as a file of a million cells has a dozen. */
export class Looks {
  readonly list: Look[] = [];
  private readonly indexes = new Map<string, number>();

  /** Index of the look of a cell (row and column from 0), {@link PLAIN} when it has none. */
  of(sheet: SheetState, row: number, column: number, value: StoredValue | undefined): number {
    const { layers } = sheet;
    const format = formatOf(sheet, row, column) ?? generalFormat(value);
    const centred = typeof value === 'object' || typeof value === 'boolean';
    const isLink = typeof value === 'string' && wholeLink(layers.link[row]?.[column], value.length) !== null;
    let key = `${centred ? 'c' : ''}${isLink ? 'l' : ''}|${format ?? ''}`;
    for (const name of LAYERS) key += `|${layers[name][row]?.[column] ?? ''}`;
    const borders = layers.borders[row]?.[column];
    if (borders) key += JSON.stringify(borders);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const own = lookOf(layers, row, column, format, centred);
    const look = isLink ? { ...LINK, ...own } : own;
    const index = Object.keys(look).length === 0 ? PLAIN : this.list.push(look) - 1;
    this.indexes.set(key, index);
    return index;
  }
}

/** As Sheets shows a link that has no look of its own. */
const LINK: Look = { underline: true, fontColor: LINK_COLOR };

/** The grid would write the decimals of a number without format with a point, whatever the language. */
const generalFormat = (value: StoredValue | undefined): string | undefined =>
  typeof value === 'number' && !Number.isInteger(value) ? '0.#########' : undefined;

function lookOf(
  layers: SheetState['layers'],
  row: number,
  column: number,
  format: string | undefined,
  centred: boolean,
): Look {
  const line = layers.fontLine[row]?.[column];
  const look = {
    format,
    bold: layers.fontWeight[row]?.[column] === 'bold' || undefined,
    italic: layers.fontStyle[row]?.[column] === 'italic' || undefined,
    underline: line === 'underline' || undefined,
    strikethrough: line === 'line-through' || undefined,
    fontSize: layers.fontSize[row]?.[column],
    fontFamily: layers.fontFamily[row]?.[column],
    fontColor: layers.fontColor[row]?.[column],
    background: layers.background[row]?.[column],
    horizontal: layers.horizontalAlignment[row]?.[column],
    vertical: layers.verticalAlignment[row]?.[column],
    wrap: layers.wrapStrategy[row]?.[column],
    borders: layers.borders[row]?.[column],
    centred: centred || undefined,
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as Look;
}
