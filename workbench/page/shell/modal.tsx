import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { TEXTS } from '../texts';
import { useSpeech } from './context';

interface Props {
  readonly title: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A window in front of everything; Escape closes it. */
export function Modal({ title, close, children }: Props) {
  const say = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="modal" aria-labelledby={id} onClose={close}>
      <div class="panel-title">
        <h2 class="panel-name" id={id}>
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label={say(TEXTS.close)} onClick={close}>
          ×
        </button>
      </div>
      <div class="modal-body">{children}</div>
    </dialog>
  );
}
