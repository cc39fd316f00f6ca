import { fold } from '../text/fold';
import type { ColumnValues } from './column-values';
import type { TypeId } from './types';

/** Labels of which people make groups: two ways of writing one label cut a group in two. */
export const LABEL_TYPES: readonly TypeId[] = [
  'category',
  'sector',
  'country',
  'region',
  'department',
  'civility',
  'boolean',
];

/** Labels that differ by case, accents, points, spaces or a plural only. */
export interface LabelGroup {
  /** The most frequent one; of equals, the first met. */
  readonly kept: string;
  readonly variants: readonly { readonly text: string; readonly count: number }[];
}

/** « B.T.P. », « btp » → `btp`; « Restaurations » → `restauration`. */
export const labelKey = (text: string): string =>
  fold(text)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join('');

/** Near-identical labels of a column, by cells concerned. Texts without any letter or digit are left alone. */
export function nearLabels({ texts, counts }: ColumnValues): readonly LabelGroup[] {
  const groups = new Map<string, Map<string, number>>();
  texts.forEach((text, code) => {
    const key = labelKey(text);
    if (key === '') return;
    const group = groups.get(key) ?? new Map<string, number>();
    groups.set(key, group.set(text, (group.get(text) ?? 0) + counts[code]!));
  });
  return [...groups.values()]
    .filter((group) => group.size > 1)
    .map(asGroup)
    .sort((a, b) => cellsIn(b) - cellsIn(a));
}

function asGroup(group: ReadonlyMap<string, number>): LabelGroup {
  const [[kept], ...variants] = [...group].sort((a, b) => b[1] - a[1]) as [
    [string, number],
    ...[string, number][],
  ];
  return { kept, variants: variants.map(([text, count]) => ({ text, count })) };
}

const cellsIn = ({ variants }: LabelGroup): number => variants.reduce((sum, { count }) => sum + count, 0);
