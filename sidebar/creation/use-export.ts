import { useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import type { ExportRequest } from '../../src/contract/exports';
import type { Phrase } from '../../src/core/model/problem';
import { call } from '../server/call';
import { inspectRequest } from '../state/questions';
import type { State } from '../state/state';

/** Fetches the CSV of a segment page by page, and hands it to the browser as a file. */
export function useExport(state: State) {
  const [isBusy, setBusy] = useState(false);
  const [summary, setSummary] = useState<Phrase>();
  const [failure, setFailure] = useState<Failure>();
  const download = async (segment: string, channel: ExportRequest['channel']): Promise<void> => {
    const inspect = inspectRequest(state);
    if (!inspect) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const pages: string[] = [];
      for (let page = 0, last = 1; page < last; page++) {
        const answer = await call('exportSegment', { ...inspect, segment, channel, page });
        pages.push(answer.csv);
        last = answer.pages;
        if (page + 1 === last) save(answer.fileName, pages);
        setSummary(answer.summary);
      }
    } catch (failed) {
      setFailure(failed as Failure);
    }
    setBusy(false);
  };
  return { download, isBusy, summary, failure };
}

function save(name: string, pages: readonly string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...pages], { type: 'text/csv' }));
  link.download = name;
  link.click();
}
