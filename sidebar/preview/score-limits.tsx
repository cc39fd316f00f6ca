import { movedScore } from '../../src/core/preview/move-limit';
import type { ScoreSegmenting } from '../../src/core/preview/segmenting';
import { LimitRow } from './limit-row';
import { POINTS } from './limit-units';
import { SCORE_WORDS } from './texts';

interface ScoreLimitsProps {
  readonly limits: ScoreSegmenting['limits'];
  readonly move: (limits: ScoreSegmenting['limits']) => void;
}

/** A score stands anywhere between 0 and 100: its limits go by whole points, whatever the clients. */
const STOPS = Float64Array.from({ length: 101 }, (_, points) => points);
const UNIT = { ...POINTS, least: 0, most: 100 };

/** From which score a client is A, and B. */
export const ScoreLimits = ({ limits, move }: ScoreLimitsProps) => (
  <>
    {(['a', 'b'] as const).map((letter) => (
      <LimitRow
        key={letter}
        words={SCORE_WORDS[letter]}
        limit={limits[letter]}
        stops={STOPS}
        unit={UNIT}
        move={(value) => move(movedScore(limits, letter, value))}
      />
    ))}
  </>
);
