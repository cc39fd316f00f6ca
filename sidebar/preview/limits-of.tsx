import type { MovedLimits } from '../../src/contract/preview';
import type { ClientFigures } from '../../src/core/preview/client-figures';
import type { Segmenting } from '../../src/core/preview/segmenting';
import { withLimits } from '../state/limits';
import type { Settings } from '../state/state';
import { AbcdLimits } from './abcd-limits';
import { CycleLimits } from './cycle-limits';
import type { LivePreview } from './live-preview';
import { RfmLimits } from './rfm-limits';
import { ScoreLimits } from './score-limits';
import { SizeLimits } from './size-limits';

interface LimitsOfProps {
  readonly segmenting: Segmenting;
  /** Limits of the score alone do without. */
  readonly figures: ClientFigures | undefined;
  /** What the scores are called, where there are some. */
  readonly scores: LivePreview['limits'];
  readonly currency: string;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** The limits of the method that makes the segments, to be moved. */
export function LimitsOf({ segmenting, figures, scores, currency, settings, change }: LimitsOfProps) {
  const keep = (limits: MovedLimits): void => change(withLimits(settings, limits));
  if (segmenting.by === 'score')
    return (
      <ScoreLimits limits={segmenting.limits} move={(scoreLimits) => change({ ...settings, scoreLimits })} />
    );
  if (!figures) return null;
  switch (segmenting.by) {
    case 'rfm':
      return (
        <RfmLimits
          {...{ figures, currency, limits: segmenting.limits }}
          labels={scores.map(({ label }) => label)}
          move={(rfm) => keep({ rfm })}
        />
      );
    case 'pmg':
      return (
        <SizeLimits
          {...{ sizes: figures.size, currency, limits: segmenting.limits }}
          move={(pmg) => keep({ pmg })}
        />
      );
    case 'abcd':
      return (
        <AbcdLimits {...{ figures, currency, limits: segmenting.limits }} move={(abcd) => keep({ abcd })} />
      );
    case 'cycle':
      return <CycleLimits {...{ figures, limits: segmenting.limits }} move={(cycle) => keep({ cycle })} />;
  }
}
