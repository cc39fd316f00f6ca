const FRENCH = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The month (1–12) of a folded name or abbreviation of three letters or more; « jui » alone names two months. */
export function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const months = new Set<number>();
  for (const names of [FRENCH, ENGLISH]) {
    names.forEach((name, index) => {
      if (name.startsWith(word)) months.add(index + 1);
    });
  }
  return months.size === 1 ? [...months][0] : undefined;
}
