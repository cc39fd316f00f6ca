import type { CriterionAnswer } from '../../src/contract/answers';
import { useSay } from '../language';
import { DIRECTIONS, directionOf, EFFECTS, LIFETIME, WINNING, weightOf } from './texts';

interface CriterionFieldProps {
  readonly criterion: CriterionAnswer;
  /** The only one left: a score without criteria is none. */
  readonly isLast: boolean;
  readonly choose: (chosen: boolean) => void;
  readonly modify: (change: { readonly weight?: number; readonly lowIsGood?: boolean }) => void;
}

/** A column that may count; once it does, how much and which way. */
export function CriterionField({ criterion, isLast, choose, modify }: CriterionFieldProps) {
  const say = useSay();
  const { label, chosen, weight, lowIsGood } = criterion;
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
        </>
      )}
    </div>
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
