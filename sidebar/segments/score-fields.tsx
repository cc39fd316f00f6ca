import { Fragment } from 'preact';
import type { PreviewAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { changedCriterion, withCriterion, withEffect } from '../state/criteria';
import type { Settings } from '../state/state';
import { CriterionEffects, CriterionField } from './criterion-field';
import { CRITERIA, CRITERIA_ABOUT, HELP_WEIGHTS, HELP_WEIGHTS_ABOUT, SCORE_FROM } from './texts';

interface ScoreFieldsProps {
  readonly score: NonNullable<PreviewAnswer['score']>;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** Which columns count, how much, and from which score a client is A or B. */
export function ScoreFields({ score, settings, change }: ScoreFieldsProps) {
  const say = useSay();
  const { criteria, limits } = score;
  const settle = (chosen: Settings['criteria']) => change({ ...settings, criteria: chosen ?? [] });
  const chosen = criteria.filter((criterion) => criterion.chosen);
  return (
    <section>
      <h2>{say(CRITERIA)}</h2>
      <p class="muted">{say(CRITERIA_ABOUT)}</p>
      {criteria.map((criterion) => (
        <CriterionField
          key={criterion.source}
          criterion={criterion}
          isLast={criterion.chosen && chosen.length === 1}
          choose={(ticked) => settle(withCriterion(criteria, criterion.source, ticked))}
          modify={(part) => settle(changedCriterion(criteria, criterion.source, part))}
        />
      ))}
      <details>
        <summary>{say(HELP_WEIGHTS)}</summary>
        <p>{say(HELP_WEIGHTS_ABOUT)}</p>
        {chosen.map((criterion) => (
          <CriterionEffects
            key={criterion.source}
            criterion={criterion}
            choose={(effect) => settle(withEffect(criteria, criterion.source, effect))}
          />
        ))}
      </details>
      <ScoreLimits limits={limits} change={(scoreLimits) => change({ ...settings, scoreLimits })} />
    </section>
  );
}

type Limits = NonNullable<PreviewAnswer['score']>['limits'];

interface ScoreLimitsProps {
  readonly limits: Limits;
  readonly change: (limits: Limits) => void;
}

/** B may not begin above A: the other one follows. */
function ScoreLimits({ limits, change }: ScoreLimitsProps) {
  const say = useSay();
  const settle = {
    a: (a: number) => ({ a, b: Math.min(a, limits.b) }),
    b: (b: number) => ({ b, a: Math.max(b, limits.a) }),
  };
  return (
    <div class="settings">
      {(['a', 'b'] as const).map((letter) => (
        <Fragment key={letter}>
          <label for={`score-${letter}`}>{say(SCORE_FROM[letter])}</label>
          <input
            id={`score-${letter}`}
            type="number"
            min="0"
            max="100"
            required
            value={limits[letter]}
            onChange={({ currentTarget: { valueAsNumber, validity } }) => {
              if (validity.valid) change(settle[letter](valueAsNumber));
            }}
          />
        </Fragment>
      ))}
    </div>
  );
}
