import type { AmountRule, DuplicatesAnswer } from '../../src/contract/duplicates';
import type { FoundGroup } from '../../src/core/duplicates/findings';
import type { Phrase } from '../../src/core/model/problem';
import { useSay } from '../language';
import { countStanding } from '../state/review';
import type { StepProps } from '../step-props';
import {
  AMOUNT_RULES,
  AMOUNTS,
  AMOUNTS_ABOUT,
  CHOOSE_AMOUNTS,
  MERGING,
  MERGING_ABOUT,
  mergeGroups,
  NOTHING_DECIDED,
  UNMERGE,
  UNMERGE_ABOUT,
} from './texts';

interface MergingProps extends StepProps {
  readonly answer: DuplicatesAnswer;
  readonly hasAmounts: boolean;
  readonly groups: readonly FoundGroup[];
}

/** What becomes of amounts, asked once; then the merge itself, and its undoing. */
export function Merging({ state, dispatch, answer, hasAmounts, groups }: MergingProps) {
  const say = useSay();
  const amounts = state.amounts ?? answer.amounts ?? undefined;
  const count = countStanding(state.review, groups, 'merge', 'mixed');
  const lacking = lackingFor(count, hasAmounts, amounts);
  return (
    <section>
      <h2>{say(MERGING)}</h2>
      <p>{say(MERGING_ABOUT)}</p>
      {hasAmounts && (
        <AmountsField
          amounts={amounts}
          choose={(rule) => dispatch({ type: 'amounts-chosen', amounts: rule })}
        />
      )}
      {lacking && <p class="muted">{say(lacking)}</p>}
      <button
        type="button"
        aria-disabled={lacking !== undefined}
        onClick={() => lacking === undefined && dispatch({ type: 'write', job: 'merge' })}
      >
        {say(mergeGroups(count))}
      </button>
      {answer.merged && (
        <>
          <p class="undo">{say(UNMERGE_ABOUT)}</p>
          <button type="button" onClick={() => dispatch({ type: 'write', job: 'unmerge' })}>
            {say(UNMERGE)}
          </button>
        </>
      )}
    </section>
  );
}

function lackingFor(count: number, hasAmounts: boolean, amounts: AmountRule | undefined): Phrase | undefined {
  if (count === 0) return NOTHING_DECIDED;
  return hasAmounts && !amounts ? CHOOSE_AMOUNTS : undefined;
}

interface AmountsFieldProps {
  readonly amounts: AmountRule | undefined;
  readonly choose: (amounts: AmountRule) => void;
}

function AmountsField({ amounts, choose }: AmountsFieldProps) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say(AMOUNTS)}</legend>
      {(Object.keys(AMOUNT_RULES) as AmountRule[]).map((rule) => (
        <label key={rule} class="choice">
          <input type="radio" name="amounts" checked={rule === amounts} onChange={() => choose(rule)} />
          {say(AMOUNT_RULES[rule])}
        </label>
      ))}
      <p class="muted">{say(AMOUNTS_ABOUT)}</p>
    </fieldset>
  );
}
