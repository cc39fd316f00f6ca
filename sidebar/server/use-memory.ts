import { useEffect, useRef } from 'preact/hooks';
import { LONGEST_PLACE } from '../../src/contract/place';
import type { Language } from '../../src/core/text/language';
import { say } from '../../src/core/text/typography';
import { STEP_GROUPS } from '../parts/texts';
import { leftOf } from '../state/left';
import type { State, Step } from '../state/state';
import { call } from './call';

/** A choice may be followed by another; a step is remembered at once. */
const SETTLING_MILLISECONDS = 2_000;

/** Has the server remember where the user is, for when the sidebar is opened again. Nobody waits for it, nor is told. */
export function useMemory(state: State, language: Language): void {
  const place = leftOf(state);
  const { step } = state;
  const sent = useRef<{ readonly place?: string; readonly step?: string }>({});
  useEffect(() => {
    if (place === undefined || place === sent.current.place || place.length > LONGEST_PLACE) return undefined;
    const remember = (): void => {
      sent.current = { place, step };
      call('remember', { place, step: nameOf(step as Step, language) }).catch(() => undefined);
    };
    const timer = setTimeout(remember, step === sent.current.step ? SETTLING_MILLISECONDS : 0);
    return () => clearTimeout(timer);
  }, [place]);
}

const nameOf = (step: Step, language: Language): string =>
  say(STEP_GROUPS.find(({ steps }) => steps.includes(step))!.name, language);
