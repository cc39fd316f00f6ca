import { useEffect, useRef } from 'preact/hooks';
import type { Findings, FoundGroup } from '../../src/core/duplicates/findings';
import { CONFIDENCE_LABELS } from '../../src/core/duplicates/labels';
import { useSay } from '../language';
import type { Action } from '../state/action';
import { countStanding, type Review, type Said, standingOf } from '../state/review';
import { Changes } from './changes';
import { RecordList } from './record-list';
import {
  ALL_SEEN,
  groupOf,
  KEYS_HELP,
  mergeCertain,
  PREVIOUS,
  SAY,
  SEE_FROM_START,
  SEPARATED,
  SHOW_ROWS,
  STANDINGS,
  whyKept,
} from './texts';
import { KEYS, useKeys } from './use-keys';

interface ReviewerProps {
  readonly findings: Findings;
  readonly groups: readonly FoundGroup[];
  readonly review: Review;
  readonly dispatch: (action: Action) => void;
  readonly select: (cells: readonly string[]) => void;
}

/** One group at a time, by mouse or by keyboard: the keys are heard only while the focus is in here. */
export function Reviewer({ findings, groups, review, dispatch, select }: ReviewerProps) {
  const say = useSay();
  const index = review.position;
  const group = groups[index];
  const heading = useMovingFocus(index);
  const decide = (said: Said) => group && dispatch({ type: 'group-decided', index, said });
  const keys = useKeys(decide);
  const certain = countStanding(
    review,
    groups.filter(({ confidence }) => confidence === 'certain'),
    undefined,
  );
  return (
    <section class="reviewer" ref={keys}>
      <h2 ref={heading} tabIndex={-1}>
        {say(group ? groupOf(index, groups.length) : ALL_SEEN)}
      </h2>
      <p class="unseen" role="status">
        {say(group ? groupOf(index, groups.length) : ALL_SEEN)}
      </p>
      {group ? (
        <Group findings={findings} group={group} review={review} decide={decide} select={select} />
      ) : (
        <button type="button" onClick={() => dispatch({ type: 'group-shown', index: 0 })}>
          {say(SEE_FROM_START)}
        </button>
      )}
      {index > 0 && (
        <p>
          <button
            type="button"
            class="link"
            onClick={() => dispatch({ type: 'group-shown', index: index - 1 })}
          >
            {say(PREVIOUS)}
          </button>
        </p>
      )}
      {certain > 0 && (
        <p>
          <button type="button" onClick={() => dispatch({ type: 'certain-merged' })}>
            {say(mergeCertain(certain))}
          </button>
        </p>
      )}
    </section>
  );
}

/** The next group is read from its heading; the first one takes no focus. */
function useMovingFocus(index: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current === index) return;
    shown.current = index;
    heading.current?.focus();
  }, [index]);
  return heading;
}

interface GroupProps {
  readonly findings: Findings;
  readonly group: FoundGroup;
  readonly review: Review;
  readonly decide: (said: Said) => void;
  readonly select: (cells: readonly string[]) => void;
}

function Group({ findings, group, review, decide, select }: GroupProps) {
  const say = useSay();
  const standing = standingOf(review, group);
  const rows = group.records.map(({ sheetRow }) => `A${sheetRow}`);
  return (
    <>
      <p>
        <span class="tag">{say(group.confidence ? CONFIDENCE_LABELS[group.confidence] : SEPARATED)}</span>
        {standing && <strong> {say(STANDINGS[standing])}</strong>}
      </p>
      <RecordList findings={findings} group={group} />
      <div class="actions">
        {Object.entries(KEYS).map(([key, said]) => (
          <button key={said} type="button" aria-keyshortcuts={key.toUpperCase()} onClick={() => decide(said)}>
            {say(SAY[said])}
          </button>
        ))}
      </div>
      <p class="detail">{say(KEYS_HELP)}</p>
      <p class="muted">{say(whyKept(group.kept))}</p>
      <Changes changes={group.changes} />
      <p>
        <button type="button" class="link" onClick={() => select(rows)}>
          {say(SHOW_ROWS)}
        </button>
      </p>
    </>
  );
}
