import { useEffect, useRef } from 'preact/hooks';
import type { OpenFrame } from '../state/state';
import { bridge } from './bridge';
import { useWorkbench } from './context';

/** A page of the add-on, in an origin of its own: it reaches the server only through messages to this page. */
export function AddOnFrame({ frame }: { readonly frame: OpenFrame }) {
  const workbench = useWorkbench();
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(
    () => (element.current ? bridge(element.current, frame, workbench) : undefined),
    [frame, workbench],
  );
  return (
    <iframe
      ref={element}
      class="add-on-frame"
      key={frame.url}
      src={frame.url}
      title={frame.title}
      sandbox="allow-scripts allow-forms allow-modals allow-popups allow-downloads"
      allow="clipboard-write"
      // Whoever opened it by the keyboard goes on in it: the grid keeps the Tab key to itself.
      onLoad={() => element.current?.focus()}
    />
  );
}
