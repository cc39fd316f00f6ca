import type { PreviewAnswer } from '../../src/contract/answers';
import type { Segmenting } from '../../src/core/preview/segmenting';
import { useSay } from '../language';
import { FailureMessage } from '../parts/failure-message';
import { TRY_AGAIN, tooMany } from './texts';
import { type Figures, MOST_CLIENTS } from './use-figures';

interface MissingFiguresProps {
  readonly preview: PreviewAnswer;
  readonly read: Figures;
  readonly by: Segmenting['by'];
}

/** Why the page cannot make the segments itself, or not yet. Beyond what it can hold, only the score moves here: by the server. */
export function MissingFigures({ preview, read, by }: MissingFiguresProps) {
  const say = useSay();
  if (preview.scored > MOST_CLIENTS)
    return by === 'score' ? null : <p class="muted">{say(tooMany(MOST_CLIENTS))}</p>;
  if (!read.failure) return <p role="status">{read.reading && say(read.reading)}</p>;
  return (
    <>
      <FailureMessage failure={read.failure} />
      <button type="button" class="link" onClick={read.retry}>
        {say(TRY_AGAIN)}
      </button>
    </>
  );
}
