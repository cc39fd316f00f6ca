import type { Findings } from '../../src/core/duplicates/findings';
import type { EngineQuestion } from '../engine/question';
import { runScript } from './programs';

/** The page stays alive: it is never kept busy longer than this. */
const SLICE_MILLISECONDS = 40;

/** Beside the page; `undefined` where the browser, or the frame that Google puts us in, allows no worker of our own. */
export function searchInWorker(
  code: string,
  question: EngineQuestion,
  signal: AbortSignal,
): Promise<Findings | undefined> {
  const worker = startWorker(code);
  if (!worker) return Promise.resolve(undefined);
  return new Promise<Findings | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onmessage = ({ data }: MessageEvent<Findings>) => resolve(data);
    // Refused to load, or failed: the page tries itself, and says what is wrong if that fails too.
    worker.onerror = () => resolve(undefined);
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}

function startWorker(code: string): Worker | undefined {
  try {
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
  } catch {
    return undefined;
  }
}

/** On the thread of the page, in short slices. */
export async function searchOnPage(
  code: string,
  question: EngineQuestion,
  signal: AbortSignal,
): Promise<Findings> {
  const search = loadedHere(code)(question);
  for (;;) {
    const end = performance.now() + SLICE_MILLISECONDS;
    while (performance.now() < end) {
      const next = search.next();
      if (next.done) return next.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}

type Search = (question: EngineQuestion) => Generator<void, Findings, void>;

/** As a script of the page: nothing is evaluated. */
function loadedHere(code: string): Search {
  const held = globalThis as { segmentsPmeSearch?: Search };
  if (!held.segmentsPmeSearch) runScript(code);
  if (!held.segmentsPmeSearch) throw new Error('The search could not be loaded.');
  return held.segmentsPmeSearch;
}
