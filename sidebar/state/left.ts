import { outcomeOf } from './creation';
import { STEPS, type State, type Step } from './state';

/** What brings the wizard back as it was left: whatever the user settled in it. */
export type Left = Pick<
  State,
  'step' | 'source' | 'choices' | 'settings' | 'unticked' | 'caution' | 'amounts'
>;

/**
 * What is to be remembered now: blank once the segments are written, `undefined` where nothing changes, as beside the wizard and
 * while something is written.
 */
export function leftOf(state: State): string | undefined {
  const { step, source, choices, settings, unticked, caution, amounts, creation } = state;
  if (step === 'creation')
    return creation.job === 'segments' && outcomeOf(creation) === 'done' ? '' : undefined;
  if (!STEPS.includes(step as Step) || step === 'source') return undefined;
  return JSON.stringify({ step, source, choices, settings, unticked, caution, amounts });
}

/** As it was remembered; nothing of a text that is none of ours. */
export function leftIn(place: string | undefined): Left | undefined {
  try {
    const left = JSON.parse(place ?? '') as Left;
    return STEPS.includes(left.step as Step) ? left : undefined;
  } catch {
    return undefined;
  }
}
