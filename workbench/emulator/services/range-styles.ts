import { fillArea, type Layer, writeCell } from '../state/layers';
import { RangeValues } from './range-values';
import { FORMAT_LAYERS, STYLES, type Style } from './styles';

const layerOf = (range: RangeStyles, style: Style): Layer<unknown> => range.state.layers[style.layer];

const read = (style: Style, stored: unknown): unknown =>
  stored === undefined ? style.untouched : (style.read?.(stored) ?? stored);

function getMany(range: RangeStyles, style: Style): unknown[][] {
  const layer = layerOf(range, style);
  const { row: top, column: left } = range.origin;
  return range.table((row, column) => read(style, layer[top + row]?.[left + column]));
}

function setMany(range: RangeStyles, style: Style, values: readonly (readonly unknown[])[]): void {
  range.checkDimensions(values);
  const layer = layerOf(range, style);
  const { row: top, column: left } = range.origin;
  range.forEachCell((row, column) =>
    writeCell(layer, top + row, left + column, style.store(values[row]?.[column])),
  );
}

/** Number formats, notes, fonts, colours, alignments: the methods are defined below, from the list of styles. */
export class RangeStyles extends RangeValues {
  clearFormat(): this {
    for (const name of FORMAT_LAYERS) fillArea<unknown>(this.state.layers[name], this.area, undefined);
    return this;
  }

  clearNote(): this {
    fillArea(this.state.layers.note, this.area, undefined);
    return this;
  }
}

for (const style of STYLES) {
  Object.assign(RangeStyles.prototype, {
    [`get${style.singular}`](this: RangeStyles) {
      return read(style, layerOf(this, style)[this.origin.row]?.[this.origin.column]);
    },
    [`get${style.plural}`](this: RangeStyles) {
      return getMany(this, style);
    },
    [`set${style.singular}`](this: RangeStyles, value: unknown) {
      fillArea(layerOf(this, style), this.area, style.store(value));
      return this;
    },
    [`set${style.plural}`](this: RangeStyles, values: readonly (readonly unknown[])[]) {
      setMany(this, style, values);
      return this;
    },
  });
}
