import { useEffect } from 'preact/hooks';
import { TEXTS } from '../texts';
import type { Workbench } from '../workbench';

/** Whoever changes the code sees it at once, on the same workbook. */
export function useRebuilds(workbench: Workbench): void {
  useEffect(() => {
    const events = new EventSource('/events');
    events.addEventListener('sidebar-rebuilt', () => {
      workbench.refreshSidebar();
      workbench.tell('status', TEXTS.rebuilt);
    });
    events.addEventListener('page-rebuilt', () => location.reload());
    events.addEventListener('build-failed', () => workbench.tell('alert', TEXTS.buildFailed));
    return () => events.close();
  }, [workbench]);
}
