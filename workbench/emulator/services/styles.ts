import { NotEmulated, refuse } from '../errors';
import type { CellLayers } from '../state/sheet-state';
import { colorOf } from '../text/colors';
import { displayText } from '../text/display';
import { localeRules } from '../text/locales';
import { type EnumValue, enumValue, SPREADSHEET_ENUMS } from './enums';

/** A cell attribute set and read by a family of methods: `setBackground(s)`, `getBackground(s)`. */
export interface Style {
  readonly singular: string;
  readonly plural: string;
  readonly layer: keyof CellLayers;
  /** What an untouched cell answers. */
  readonly untouched: unknown;
  /** What is stored for a value of the script; `undefined` puts the default back. Throws on what Sheets would swallow. */
  readonly store: (value: unknown) => unknown;
  /** What the script reads of a stored value. */
  readonly read?: (stored: unknown) => unknown;
}

const oneOf =
  (...accepted: readonly string[]) =>
  (value: unknown): unknown => {
    if (value === null) return undefined;
    return accepted.includes(String(value))
      ? value
      : refuse(`Invalid argument: ${String(value)} (${accepted.join(', ')})`);
  };

const color = (value: unknown): unknown => (value === null ? undefined : colorOf(String(value)));

function fontSize(value: unknown): unknown {
  return Number(value) >= 1 && Number(value) <= 400 ? value : refuse(`Invalid font size: ${String(value)}`);
}

/** Refuses by name a format that the emulator could not show, when it is set rather than when it is read. */
function numberFormat(value: unknown): unknown {
  const format = String(value);
  if (format === '' || format.toLowerCase() === 'general') return undefined;
  if (format.length > 1000) throw new NotEmulated('A number format this long');
  displayText(1, format, localeRules('en_US'), { decimal: '.', group: ',' });
  return format;
}

const { WrapStrategy } = SPREADSHEET_ENUMS;
const WRAP = enumValue(WrapStrategy, 'WRAP');
const OVERFLOW = enumValue(WrapStrategy, 'OVERFLOW');

export const STYLES: readonly Style[] = [
  {
    singular: 'NumberFormat',
    plural: 'NumberFormats',
    layer: 'numberFormat',
    untouched: 'General',
    store: numberFormat,
  },
  { singular: 'Note', plural: 'Notes', layer: 'note', untouched: '', store: (value) => value || undefined },
  {
    singular: 'FontWeight',
    plural: 'FontWeights',
    layer: 'fontWeight',
    untouched: 'normal',
    store: oneOf('bold', 'normal'),
  },
  { singular: 'FontSize', plural: 'FontSizes', layer: 'fontSize', untouched: 10, store: fontSize },
  { singular: 'FontColor', plural: 'FontColors', layer: 'fontColor', untouched: '#000000', store: color },
  {
    singular: 'FontFamily',
    plural: 'FontFamilies',
    layer: 'fontFamily',
    untouched: 'Arial',
    store: (value) => value ?? undefined,
  },
  {
    singular: 'FontStyle',
    plural: 'FontStyles',
    layer: 'fontStyle',
    untouched: 'normal',
    store: oneOf('italic', 'normal'),
  },
  {
    singular: 'FontLine',
    plural: 'FontLines',
    layer: 'fontLine',
    untouched: 'none',
    store: oneOf('underline', 'line-through', 'none'),
  },
  { singular: 'Background', plural: 'Backgrounds', layer: 'background', untouched: '#ffffff', store: color },
  {
    singular: 'HorizontalAlignment',
    plural: 'HorizontalAlignments',
    layer: 'horizontalAlignment',
    untouched: 'general',
    store: oneOf('left', 'center', 'right', 'normal'),
  },
  {
    singular: 'VerticalAlignment',
    plural: 'VerticalAlignments',
    layer: 'verticalAlignment',
    untouched: 'bottom',
    store: oneOf('top', 'middle', 'bottom'),
  },
  {
    singular: 'Wrap',
    plural: 'Wraps',
    layer: 'wrapStrategy',
    untouched: false,
    store: (value) => (value ? WRAP.label : OVERFLOW.label),
    read: (stored) => stored === WRAP.label,
  },
  {
    singular: 'WrapStrategy',
    plural: 'WrapStrategies',
    layer: 'wrapStrategy',
    untouched: OVERFLOW,
    store: (value) => (value as EnumValue).label,
    read: (stored) => enumValue(WrapStrategy, String(stored)),
  },
];

/** Layers that `clearFormat` empties. Number formats stay: in Sheets they survive it. */
export const FORMAT_LAYERS: readonly (keyof CellLayers)[] = [
  ...STYLES.map((style) => style.layer).filter((layer) => layer !== 'numberFormat' && layer !== 'note'),
  'borders',
];
