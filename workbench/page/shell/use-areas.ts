import { useEffect } from 'preact/hooks';

/** The parts of the page that F6 goes through, in order; one that is absent is passed over. */
const AREAS = [
  '.bar button:enabled',
  '.grid [contenteditable]',
  '.cell-links :is(a, button)',
  '.side-panel iframe',
  '.backstage select',
];

/** Goes to the next part of the page: the grid keeps the Tab key to itself, F6 leads out of it. */
export function goToNextArea(): void {
  const areas = AREAS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const parts = areas.map((area) => area.closest('.bar, main, .cell-links, .side-panel, .backstage'));
  const here = parts.findIndex((part) => part?.contains(document.activeElement));
  areas[(here + 1) % areas.length]?.focus();
}

export function useAreas(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      goToNextArea();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
