/** First and last of few blocks that hold these ascending numbers: the narrowest gaps are taken along. */
export function blocksOf(
  numbers: readonly number[],
  most: number,
): readonly (readonly [first: number, last: number])[] {
  if (numbers.length === 0) return [];
  const cuts = numbers
    .slice(1)
    .map((number, index) => ({ index, gap: number - numbers[index]! }))
    .filter(({ gap }) => gap > 1)
    .sort((a, b) => b.gap - a.gap || a.index - b.index)
    .slice(0, most - 1)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  return [...cuts, numbers.length - 1].map(
    (end, block) => [numbers[block === 0 ? 0 : cuts[block - 1]! + 1]!, numbers[end]!] as const,
  );
}
