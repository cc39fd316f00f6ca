import { useState } from 'preact/hooks';
import type { MakePlanRequest, PlanAnswer } from '../../src/contract/plan';
import { useSay } from '../language';
import { MONDAY, RESPONSIBLE } from './texts';

/** The first Monday and the person in charge, as far as they are settled. */
export function usePlanChoice(answer: PlanAnswer | undefined) {
  const [changed, change] = useState<Partial<MakePlanRequest>>({});
  const { mondays, plan } = answer ?? { mondays: [], plan: null };
  const monday = changed.monday ?? plan?.monday ?? mondays[1]?.day ?? '';
  const choice: MakePlanRequest = { monday, responsible: changed.responsible ?? plan?.responsible ?? '' };
  return { choice, change: (part: Partial<MakePlanRequest>) => change({ ...changed, ...part }) };
}

type PlanFormProps = ReturnType<typeof usePlanChoice> & { readonly mondays: PlanAnswer['mondays'] };

export function PlanForm({ mondays, choice, change }: PlanFormProps) {
  const say = useSay();
  return (
    <>
      <label class="field">
        {say(MONDAY)}
        <select value={choice.monday} onChange={(event) => change({ monday: event.currentTarget.value })}>
          {mondays.map(({ day, text }) => (
            <option key={day} value={day}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say(RESPONSIBLE)}
        <input
          type="text"
          maxLength={200}
          value={choice.responsible}
          onInput={(event) => change({ responsible: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
