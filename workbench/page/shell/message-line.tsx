import { useStore } from '../state/store';
import { TEXTS } from '../texts';
import { useSpeech, useWorkbench } from './context';

/** One sentence below the bar: what could not be done, or what has just been. */
export function MessageLine() {
  const workbench = useWorkbench();
  const { message } = useStore(workbench.store);
  const say = useSpeech();
  return (
    <div class="message-line">
      <p role="alert">{message?.kind === 'alert' && say(message.text)}</p>
      <p role="status">{message?.kind === 'status' && say(message.text)}</p>
      {message && (
        <button
          type="button"
          class="icon-button"
          aria-label={say(TEXTS.close)}
          onClick={() => workbench.show({ message: undefined })}
        >
          ×
        </button>
      )}
    </div>
  );
}
