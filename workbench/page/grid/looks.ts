import type { Look } from '../../server/wire';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from './univer';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAP: Readonly<Record<string, WrapStrategy>> = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  WRAP: WrapStrategy.WRAP,
  CLIP: WrapStrategy.CLIP,
};
const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

const SHOWN = { s: BooleanNumber.TRUE };

/** A look in the words of the grid; what is absent stays as the grid does by default. */
export function styleOf(look: Look): IStyleData {
  const horizontal = look.horizontal ? HORIZONTAL[look.horizontal] : undefined;
  const style: Record<string, unknown> = {
    n: look.format && look.format !== 'General' ? { pattern: look.format } : undefined,
    bl: look.bold && BooleanNumber.TRUE,
    it: look.italic && BooleanNumber.TRUE,
    ul: look.underline && SHOWN,
    st: look.strikethrough && SHOWN,
    fs: look.fontSize,
    ff: look.fontFamily,
    cl: look.fontColor && { rgb: look.fontColor },
    bg: look.background && { rgb: look.background },
    ht: horizontal ?? (look.centred && HorizontalAlign.CENTER),
    vt: look.vertical && VERTICAL[look.vertical],
    tb: look.wrap && WRAP[look.wrap],
    bd: look.borders && bordersOf(look.borders),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as IStyleData;
}

function bordersOf(borders: NonNullable<Look['borders']>): IStyleData['bd'] {
  const edges = Object.entries(borders).flatMap(([side, edge]) =>
    edge
      ? [[side.charAt(0), { s: BORDERS[edge.style] ?? BorderStyleTypes.THIN, cl: { rgb: edge.color } }]]
      : [],
  );
  return Object.fromEntries(edges) as IStyleData['bd'];
}
