import { useEffect } from 'preact/hooks';
import { openFile } from '../open-file';
import type { Workbench } from '../workbench';

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file dropped anywhere on the page is opened. Captured first: the grid would take it for a picture. */
export function useDrop(workbench: Workbench): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!workbench.store.value.dropping) workbench.show({ dropping: true });
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) workbench.show({ dropping: false });
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      workbench.show({ dropping: false });
      const [file] = event.dataTransfer?.files ?? [];
      if (file) openFile(workbench, file);
    };
    const captured = { capture: true };
    window.addEventListener('dragenter', over, captured);
    window.addEventListener('dragover', over, captured);
    window.addEventListener('dragleave', leave, captured);
    window.addEventListener('drop', drop, captured);
    return () => {
      window.removeEventListener('dragenter', over, captured);
      window.removeEventListener('dragover', over, captured);
      window.removeEventListener('dragleave', leave, captured);
      window.removeEventListener('drop', drop, captured);
    };
  }, [workbench]);
}
