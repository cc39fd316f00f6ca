import { useEffect, useRef } from 'preact/hooks';
import { focusTitle } from './view';

/** A new view is read from its title; the first one takes no focus from the sheet. */
export function useTitleFocus(view: string): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    focusTitle();
    window.scrollTo(0, 0);
  }, [view]);
}
