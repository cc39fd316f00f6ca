/** Widths of Arial’s characters, in thousandths of the size of the letters, from its published metrics. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [191, '’'],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[]\\ft\u00a0\u202f'],
  [333, '()-`r·'],
  [355, '"'],
  [389, '*'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu€«»–'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@'],
];

/** Letters of other alphabets are as wide as they are high. */
const OTHER = 1000;

const known = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/** Width of a line of Arial, in times the size of its letters; accents add none. */
export function arialWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    width += known.get(character) ?? OTHER;
  return width / 1000;
}
