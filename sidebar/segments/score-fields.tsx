import type { PreviewAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { changedCriterion, withCriterion, withEffect } from '../state/criteria';
import type { Settings } from '../state/state';
import { CriterionEffects, CriterionField } from './criterion-field';
import { CRITERIA, CRITERIA_ABOUT, HELP_WEIGHTS, HELP_WEIGHTS_ABOUT } from './texts';

interface ScoreFieldsProps {
  readonly score: NonNullable<PreviewAnswer['score']>;
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** Which columns count, and how much. */
export function ScoreFields({ score, settings, change }: ScoreFieldsProps) {
  const say = useSay();
  const { criteria } = score;
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
    </section>
  );
}
