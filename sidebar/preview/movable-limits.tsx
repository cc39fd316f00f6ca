import type { PreviewAnswer } from '../../src/contract/answers';
import type { Segmenting } from '../../src/core/preview/segmenting';
import { DEFAULT_SCORE_LIMITS } from '../../src/core/scoring/weighted/score-class';
import { useSay } from '../language';
import { withoutLimits } from '../state/limits';
import type { Settings } from '../state/state';
import { LimitsOf } from './limits-of';
import { type LivePreview, movedSegmenting } from './live-preview';
import { MissingFigures } from './missing-figures';
import { ScoreMap } from './score-map';
import { SizesTold } from './sizes-told';
import { MOVE_ABOUT, MOVE_LIMITS, PROPOSED_LIMITS } from './texts';
import type { Figures } from './use-figures';
import { WeightOfBest } from './weight-of-best';

interface MovableLimitsProps {
  readonly preview: PreviewAnswer;
  readonly read: Figures;
  readonly live: LivePreview | undefined;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** The limits, the map and the curve, once the figures are here; until then, what is missing. */
export function MovableLimits(props: MovableLimitsProps) {
  const { preview, read, live, settings } = props;
  if (!preview.movable) return null;
  const segmenting = movedSegmenting(preview.movable.segmenting, settings);
  return (
    <>
      {(live || segmenting.by === 'score') && <LimitsSection {...props} segmenting={segmenting} />}
      {live && read.figures ? (
        <WeightOfBest live={live} figures={read.figures} />
      ) : (
        <MissingFigures preview={preview} read={read} by={segmenting.by} />
      )}
    </>
  );
}

interface SectionProps extends MovableLimitsProps {
  readonly segmenting: Segmenting;
}

function LimitsSection({ preview, read, live, settings, change, segmenting }: SectionProps) {
  const say = useSay();
  const proposed = toProposed(segmenting, preview, settings);
  return (
    <section>
      <h2>{say(MOVE_LIMITS)}</h2>
      {live && <p class="muted">{say(MOVE_ABOUT)}</p>}
      <LimitsOf
        {...{ segmenting, settings, change, figures: read.figures, currency: preview.currency }}
        scores={live?.limits ?? []}
      />
      {proposed && (
        <button type="button" class="link" onClick={() => change(proposed)}>
          {say(PROPOSED_LIMITS)}
        </button>
      )}
      {live && (
        <>
          <SizesTold
            segments={live.segments}
            moved={segmenting.by === 'score' ? settings.scoreLimits : settings.limits}
          />
          <ScoreMap live={live} />
        </>
      )}
    </section>
  );
}

/** The settings with the limits that the file proposes, or the usual ones of the score; nothing where those stand. */
function toProposed(
  segmenting: Segmenting,
  { frozen }: PreviewAnswer,
  settings: Settings,
): Settings | undefined {
  if (segmenting.by !== 'score') return settings.limits || frozen ? withoutLimits(settings) : undefined;
  const { a, b } = DEFAULT_SCORE_LIMITS;
  const usual = segmenting.limits.a === a && segmenting.limits.b === b;
  return usual ? undefined : { ...settings, scoreLimits: DEFAULT_SCORE_LIMITS };
}
