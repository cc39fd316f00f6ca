import type { Findings } from '../../src/core/duplicates/findings';
import type { EngineQuestion } from './question';
import { searchPages } from './search-pages';

/** What the program leaves for a page that runs it on its own thread. */
declare global {
  var segmentsPmeSearch: ((question: EngineQuestion) => Generator<void, Findings, void>) | undefined;
}

/** A worker answers by message; a page takes the search in its own breaths. */
if (typeof document === 'undefined') {
  addEventListener('message', ({ data }: MessageEvent<EngineQuestion>) => {
    const search = searchPages(data);
    for (;;) {
      const next = search.next();
      if (next.done) {
        postMessage(next.value);
        return;
      }
    }
  });
} else {
  globalThis.segmentsPmeSearch = searchPages;
}
