import { useEffect, useRef } from 'preact/hooks';
import type { Said } from '../state/review';

export const KEYS: Readonly<Record<string, Said>> = { f: 'merge', s: 'separate', p: 'later' };

/** F, S and P decide while the focus is inside: elsewhere they are letters like any others. */
export function useKeys(decide: (said: Said) => void) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const held = place.current;
    const hear = (event: KeyboardEvent): void => {
      const said = KEYS[event.key.toLowerCase()];
      if (!said || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      event.preventDefault();
      decide(said);
    };
    held?.addEventListener('keydown', hear);
    return () => held?.removeEventListener('keydown', hear);
  });
  return place;
}
