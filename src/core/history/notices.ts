import { type Problem, problem } from '../model/problem';
import { fill } from '../text/fill';
import { formatNumber } from '../text/numbers';
import { HISTORY_TEXTS } from './history-texts';
import type { SnapshotHead } from './snapshot';

/** Amounts of two bases are never mixed. */
export const sameBasis = (from: SnapshotHead, to: SnapshotHead): boolean =>
  from.tax === to.tax && from.currency === to.currency;

/** What keeps a comparison from meaning what it seems to. */
export function comparisonNotices(from: SnapshotHead, to: SnapshotHead): readonly Problem[] {
  const { texts } = HISTORY_TEXTS;
  return [
    ...(from.method === to.method ? [] : [problem('history-other-method', texts.otherMethod)]),
    ...(from.identity.join() === to.identity.join()
      ? []
      : [problem('history-other-identity', texts.otherIdentity)]),
    ...(sameBasis(from, to) ? [] : [problem('history-other-basis', texts.otherBasis)]),
  ];
}

/** What was changed by hand in the hidden tab, or lost from it. */
export const damageNotice = (damaged: number): readonly Problem[] =>
  damaged === 0
    ? []
    : [
        problem(
          'history-damaged',
          fill(HISTORY_TEXTS.texts.damaged, (language) => ({ count: formatNumber(damaged, language) })),
          { damaged },
        ),
      ];
