/** Ways of writing one French sound, most letters first. Order matters: a later line sees what an earlier one left. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sh|ch/g, 'S'],
  [/gn/g, 'n'],
  [/c(?=[eiy])/g, 's'],
  [/qu|[cqk]/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/eau|au/g, 'o'],
  [/(?:ai|ei|y|i)[nm](?![aeiouyn])/g, 'I'],
  [/[ae][nm](?![aeiouyn])/g, 'A'],
  [/[ae][iy]|[e]+(?:r|z|t)$/g, 'e'],
  [/ou|w/g, 'u'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?:e?[stdxp]|e)+$/, ''],
];

/** How a folded word sounds in French, roughly: « lefevre » and « lefebvre » differ, « thibault » and « tibo » do not. */
export function soundOf(word: string): string {
  const sound = SOUNDS.reduce((left, [letters, written]) => left.replace(letters, written), silentL(word));
  return sound === '' ? word : sound;
}

/** « ault » and « auld » end like « au ». */
const silentL = (word: string): string => word.replace(/aul[td]s?$/, 'o').replace(/euil+e?$/, 'eil');
