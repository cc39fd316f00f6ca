import { useStore } from '../state/store';
import { TEXTS } from '../texts';
import { AddOnFrame } from './add-on-frame';
import { useSpeech, useWorkbench } from './context';
import { CsvDoubt } from './csv-doubt';
import { Modal } from './modal';

/** Whatever stands in front of the page: windows and alerts of the add-on, questions of the workbench. */
export function Modals() {
  const workbench = useWorkbench();
  const { dialogs, alerts, doubtful, confirmingReset } = useStore(workbench.store);
  const say = useSpeech();
  return (
    <>
      {dialogs.map((frame) => (
        <Modal key={frame.url} title={frame.title} close={() => workbench.close(frame)}>
          <div style={{ width: `${frame.width}px`, height: `${frame.height ?? 400}px` }} class="modal-frame">
            <AddOnFrame frame={frame} />
          </div>
        </Modal>
      ))}
      {alerts.map((alert) => (
        <Modal
          key={alert.message}
          title={alert.title ?? say(TEXTS.product)}
          close={() => workbench.show({ alerts: alerts.filter((other) => other !== alert) })}
        >
          <p>{alert.message}</p>
        </Modal>
      ))}
      {doubtful && <CsvDoubt {...doubtful} />}
      {confirmingReset && (
        <Modal title={say(TEXTS.reset)} close={() => workbench.show({ confirmingReset: false })}>
          <p>{say(TEXTS.resetQuestion)}</p>
          <div class="choices">
            <button type="button" class="button button-primary" onClick={() => workbench.reset()}>
              {say(TEXTS.reset)}
            </button>
            <button type="button" class="button" onClick={() => workbench.show({ confirmingReset: false })}>
              {say(TEXTS.cancel)}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}
