import type { CriterionAnswer } from '../../src/contract/answers';
import type { Phrase } from '../../src/core/model/problem';
import { useSay } from '../language';
import { pointsByText } from '../state/criteria';
import type { Settings } from '../state/state';
import { DIRECTIONS, directionOf, EFFECTS, LIFETIME, POINTS, pointsOf, WINNING, weightOf } from './texts';

interface CriterionFieldProps {
  readonly criterion: CriterionAnswer;
  /** The only one left: a score without criteria is none. */
  readonly isLast: boolean;
  readonly choose: (chosen: boolean) => void;
  readonly modify: (change: Partial<NonNullable<Settings['criteria']>[number]>) => void;
}

/** A column that may count; once it does, how much and which way. */
export function CriterionField({ criterion, isLast, choose, modify }: CriterionFieldProps) {
  const say = useSay();
  const { label, chosen, weight, lowIsGood, points } = criterion;
  return (
    <div class="criterion">
      <label class="choice">
        <input
          type="checkbox"
          checked={chosen}
          disabled={isLast}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        <span>{say(label)}</span>
      </label>
      {chosen && (
        <>
          <input
            type="number"
            min="0"
            max="1000"
            required
            aria-label={say(weightOf(label))}
            value={weight}
            onChange={({ currentTarget: { valueAsNumber, validity } }) => {
              if (validity.valid) modify({ weight: valueAsNumber });
            }}
          />
          {points ? (
            <Points criterion={{ label, points }} settle={(given) => modify({ points: given })} />
          ) : (
            <select
              aria-label={say(directionOf(label))}
              value={lowIsGood ? 'low' : 'high'}
              onChange={(event) => modify({ lowIsGood: event.currentTarget.value === 'low' })}
            >
              {(['high', 'low'] as const).map((direction) => (
                <option key={direction} value={direction}>
                  {say(DIRECTIONS[direction])}
                </option>
              ))}
            </select>
          )}
        </>
      )}
    </div>
  );
}

interface PointsProps {
  readonly criterion: { readonly label: Phrase; readonly points: NonNullable<CriterionAnswer['points']> };
  readonly settle: (points: Record<string, number>) => void;
}

/** What each value of a list is worth; a blank says nothing of those clients. */
function Points({ criterion: { label, points }, settle }: PointsProps) {
  const say = useSay();
  return (
    <details>
      <summary>{say(POINTS)}</summary>
      {points.map(({ text, points: given }) => (
        <label key={text} class="points">
          <span>{text}</span>
          <input
            type="number"
            min="0"
            max="100"
            aria-label={say(pointsOf(label, text))}
            value={given ?? ''}
            onChange={({ currentTarget: { valueAsNumber, validity } }) => {
              const value = Number.isNaN(valueAsNumber) ? null : valueAsNumber;
              if (!validity.valid) return;
              settle(pointsByText(points.map((one) => (one.text === text ? { text, points: value } : one))));
            }}
          />
        </label>
      ))}
    </details>
  );
}

interface CriterionEffectsProps {
  readonly criterion: CriterionAnswer;
  readonly choose: (effect: Partial<CriterionAnswer['effects']>) => void;
}

/** What the user thinks of a criterion: the weights follow. */
export function CriterionEffects({ criterion, choose }: CriterionEffectsProps) {
  const say = useSay();
  const { label, effects } = criterion;
  return (
    <fieldset>
      <legend>{say(label)}</legend>
      <div>
        {(['winning', 'lifetime'] as const).map((part) => (
          <label key={part} class="field">
            {say(part === 'winning' ? WINNING : LIFETIME)}
            <select
              value={effects[part]}
              onChange={(event) =>
                choose({ [part]: Number(event.currentTarget.value) as CriterionAnswer['effects']['winning'] })
              }
            >
              {EFFECTS.map((effect, level) => (
                <option key={effect.fr} value={level}>
                  {say(effect)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
