import type { PreviewAnswer } from '../../src/contract/answers';
import type { ClientFigures } from '../../src/core/preview/client-figures';
import { useSay } from '../language';
import { FailureMessage } from '../parts/failure-message';
import { withLimits, withoutLimits } from '../state/limits';
import type { Settings } from '../state/state';
import type { LivePreview } from './live-preview';
import { Pareto } from './pareto';
import { RfmLimits } from './rfm-limits';
import { ScoreMap } from './score-map';
import { SizeLimits } from './size-limits';
import { SizesTold } from './sizes-told';
import { MOVE_ABOUT, MOVE_LIMITS, PROPOSED_LIMITS, TRY_AGAIN, tooMany } from './texts';
import { type Figures, MOST_CLIENTS } from './use-figures';

interface MovableLimitsProps {
  readonly preview: PreviewAnswer;
  readonly read: Figures;
  readonly live: LivePreview | undefined;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** The limits, the map and the curve, once the figures are here; until then, what is missing. */
export function MovableLimits({ preview, read, live, settings, change }: MovableLimitsProps) {
  const say = useSay();
  if (!preview.movable) return null;
  if (preview.scored > MOST_CLIENTS) return <p class="muted">{say(tooMany(MOST_CLIENTS))}</p>;
  if (read.failure)
    return (
      <>
        <FailureMessage failure={read.failure} />
        <button type="button" class="link" onClick={read.retry}>
          {say(TRY_AGAIN)}
        </button>
      </>
    );
  if (!live || !read.figures) return <p role="status">{read.reading && say(read.reading)}</p>;
  return (
    <>
      <section>
        <h2>{say(MOVE_LIMITS)}</h2>
        <p class="muted">{say(MOVE_ABOUT)}</p>
        <LimitsOf live={live} figures={read.figures} currency={preview.currency} {...{ settings, change }} />
        {(settings.limits || preview.frozen) && (
          <button type="button" class="link" onClick={() => change(withoutLimits(settings))}>
            {say(PROPOSED_LIMITS)}
          </button>
        )}
        <SizesTold segments={live.segments} limits={settings.limits} />
        <ScoreMap live={live} />
      </section>
      <Pareto amounts={amountsOf(live, read.figures)} ends={endsOf(live, say)} />
    </>
  );
}

interface LimitsOfProps extends Pick<MovableLimitsProps, 'settings' | 'change'> {
  readonly live: LivePreview;
  readonly figures: ClientFigures;
  readonly currency: string;
}

function LimitsOf({ live, figures, currency, settings, change }: LimitsOfProps) {
  const { segmenting, limits } = live;
  return segmenting.by === 'rfm' ? (
    <RfmLimits
      figures={figures}
      limits={segmenting.limits}
      labels={limits.map(({ label }) => label)}
      currency={currency}
      move={(rfm) => change(withLimits(settings, { rfm }))}
    />
  ) : (
    <SizeLimits
      sizes={figures.size}
      limits={segmenting.limits}
      currency={currency}
      move={(pmg) => change(withLimits(settings, { pmg }))}
    />
  );
}

/** What the curve adds up: the amounts that class the accounts, where they do. */
const amountsOf = ({ segmenting }: LivePreview, { size, revenue }: ClientFigures): Float64Array =>
  segmenting.by === 'pmg' && !segmenting.limits.on ? size : revenue;

/** Where big and medium accounts end on the curve, which is one of revenue. */
function endsOf({ segmenting, segments }: LivePreview, say: ReturnType<typeof useSay>) {
  if (segmenting.by !== 'pmg' || segmenting.limits.on) return [];
  const [big, medium] = segments;
  return [
    { name: say(big!.name), share: big!.share },
    { name: say(medium!.name), share: big!.share + medium!.share },
  ];
}
