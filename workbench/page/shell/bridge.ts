import type { OpenFrame } from '../state/state';
import type { Workbench } from '../workbench';
import { goToNextArea } from './use-areas';

/** What `google-script.js` sends from inside a page of the add-on. */
type FromFrame =
  | {
      readonly kind: 'run';
      readonly number: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'leave' };

/** Answers one frame's `google.script`; the function returned stops it. */
export function bridge(element: HTMLIFrameElement, frame: OpenFrame, workbench: Workbench): () => void {
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source !== element.contentWindow || !data?.segmentsPme) return;
    receive(data as FromFrame, element, frame, workbench);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}

function receive(
  message: FromFrame,
  element: HTMLIFrameElement,
  frame: OpenFrame,
  workbench: Workbench,
): void {
  if (message.kind === 'close') workbench.close(frame);
  // A sidebar keeps its 300 pixels.
  if (message.kind === 'size' && workbench.store.value.sidebar !== frame) resize(element, message);
  if (message.kind === 'leave') goToNextArea();
  if (message.kind === 'run') answer(message, element, workbench);
}

function resize(element: HTMLIFrameElement, { width, height }: { width?: number; height?: number }): void {
  const box = element.parentElement;
  if (box && width) box.style.width = `${width}px`;
  if (box && height) box.style.height = `${height}px`;
}

async function answer(
  { number, functionName, args }: Extract<FromFrame, { kind: 'run' }>,
  element: HTMLIFrameElement,
  workbench: Workbench,
): Promise<void> {
  const outcome = await workbench
    .run(functionName, args)
    .then((answered) => answered.outcome)
    // As Google says when the network is gone.
    .catch(() => ({
      ok: false,
      name: 'NetworkError',
      message: 'NetworkError: Connection failure due to HTTP 0',
    }));
  // The frame's origin is opaque: no name could be given to it.
  element.contentWindow?.postMessage({ kind: 'answer', number, ...outcome }, '*');
}
