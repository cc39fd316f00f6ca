import type { ClassCount } from '../scoring/quantile';

/** Scores of a code, best first when listed. */
export interface RfmCode {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** Place of a code among all, from 0 (111) up. */
export const codeIndex = ({ r, f, m }: RfmCode, classes: ClassCount): number =>
  ((r - 1) * classes + f - 1) * classes + m - 1;

/** Every code, best first: 555, 554 … 111. */
export function allCodes(classes: ClassCount): readonly RfmCode[] {
  const scores = Array.from({ length: classes }, (_, index) => classes - index);
  return scores.reduce<RfmCode[]>(
    (all, r) => all.concat(...scores.map((f) => scores.map((m) => ({ r, f, m })))),
    [],
  );
}

/** A block of codes: from the lowest to the highest score of each letter. */
interface Block {
  readonly low: RfmCode;
  readonly high: RfmCode;
}

const AXES = ['r', 'f', 'm'] as const;

const isIn = ({ low, high }: Block, code: RfmCode): boolean =>
  AXES.every((axis) => code[axis] >= low[axis] && code[axis] <= high[axis]);

/**
 * The codes that a text names, as their places: « R4-5 F4-5 M4-5 ; R3 F5 » or « 543, 544 ». A letter left out takes every
 * score. `undefined` for a text that names none, or a score that is not from 1 to `classes`.
 */
export function readCodes(text: string, classes: ClassCount): ReadonlySet<number> | undefined {
  const parts = withoutSpaces(text).split(/[;,]/);
  const blocks = parts.filter((part) => part !== '').map((part) => readBlock(part, classes));
  if (blocks.length === 0 || blocks.includes(undefined)) return undefined;
  const codes = allCodes(classes).filter((code) => blocks.some((block) => isIn(block!, code)));
  return new Set(codes.map((code) => codeIndex(code, classes)));
}

/** Codes as they are compared: « r4-5f4-5 ». */
export const withoutSpaces = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/–|à|to/g, '-');

const SCORES = '(\\d)(?:-(\\d))?';
const BLOCK = new RegExp(`^(?=.)(?:r${SCORES})?(?:f${SCORES})?(?:m${SCORES})?$`);
const CODE = /^(\d)(\d)(\d)$/;

function readBlock(text: string, classes: ClassCount): Block | undefined {
  const code = CODE.exec(text);
  const found = code ?? BLOCK.exec(text);
  if (!found) return undefined;
  const ranges = AXES.map((_, axis) => {
    const [from, to] = code ? [code[axis + 1], undefined] : [found[1 + 2 * axis], found[2 + 2 * axis]];
    const low = Number(from ?? 1);
    return [low, from === undefined ? classes : Number(to ?? low)] as const;
  });
  if (ranges.some(([low, high]) => low < 1 || high > classes || low > high)) return undefined;
  const end = (side: 0 | 1): RfmCode => ({ r: ranges[0]![side], f: ranges[1]![side], m: ranges[2]![side] });
  return { low: end(0), high: end(1) };
}

/** The fewest words for a set of codes that a few tries find: blocks as large as the set allows. `readCodes` reads them back. */
export function writeCodes(codes: ReadonlySet<number>, classes: ClassCount): string {
  const holds = (code: RfmCode): boolean => codes.has(codeIndex(code, classes));
  const left = allCodes(classes).filter(holds);
  const blocks: Block[] = [];
  while (left.length > 0) {
    const block = largestAround(left[0]!, holds, classes);
    blocks.push(block);
    left.splice(0, left.length, ...left.filter((code) => !isIn(block, code)));
  }
  return blocks.map((block) => blockText(block, classes)).join(' ; ');
}

const ORDERS = [
  ['m', 'f', 'r'],
  ['f', 'm', 'r'],
  ['r', 'm', 'f'],
] as const;

const sizeOf = ({ low, high }: Block): number =>
  AXES.reduce((size, axis) => size * (high[axis] - low[axis] + 1), 1);

function largestAround(start: RfmCode, holds: (code: RfmCode) => boolean, classes: ClassCount): Block {
  const everyCode = allCodes(classes);
  const fits = (block: Block): boolean => everyCode.every((code) => !isIn(block, code) || holds(code));
  const grown = ORDERS.map((order) => {
    let block: Block = { low: start, high: start };
    for (const axis of order) block = grownAlong(axis, block, fits, classes);
    return block;
  });
  return grown.reduce((best, block) => (sizeOf(block) > sizeOf(best) ? block : best));
}

function grownAlong(
  axis: (typeof AXES)[number],
  start: Block,
  fits: (block: Block) => boolean,
  classes: ClassCount,
): Block {
  let block = start;
  for (let low = block.low[axis] - 1; low >= 1; low--) {
    const wider = { ...block, low: { ...block.low, [axis]: low } };
    if (!fits(wider)) break;
    block = wider;
  }
  for (let high = block.high[axis] + 1; high <= classes; high++) {
    const wider = { ...block, high: { ...block.high, [axis]: high } };
    if (!fits(wider)) break;
    block = wider;
  }
  return block;
}

/** « R4-5 F3 »: a letter that takes every score is left out. */
function blockText({ low, high }: Block, classes: ClassCount): string {
  const parts = AXES.map((axis) => {
    const [from, to] = [low[axis], high[axis]];
    if (from === 1 && to === classes) return '';
    return `${axis.toUpperCase()}${from === to ? from : `${from}-${to}`}`;
  }).filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : `R1-${classes}`;
}

/** « 543 », as formulas write it. */
export const codeText = ({ r, f, m }: RfmCode): string => `${r}${f}${m}`;
