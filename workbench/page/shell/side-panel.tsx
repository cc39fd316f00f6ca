import { useStore } from '../state/store';
import { TEXTS } from '../texts';
import { AddOnFrame } from './add-on-frame';
import { useSpeech, useWorkbench } from './context';

/** The add-on's sidebar: 300 pixels at right, as in Sheets. */
export function SidePanel() {
  const workbench = useWorkbench();
  const { sidebar } = useStore(workbench.store);
  const say = useSpeech();
  if (!sidebar) return null;
  return (
    <aside class="side-panel" aria-label={sidebar.title}>
      <div class="panel-title">
        <h2 class="panel-name">{sidebar.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={say(TEXTS.close)}
          onClick={() => workbench.close(sidebar)}
        >
          ×
        </button>
      </div>
      <AddOnFrame frame={sidebar} />
    </aside>
  );
}
