import type { BrowserTask, RowsAnswer } from '../../src/contract/duplicates';
import type { Findings } from '../../src/core/duplicates/findings';
import type { EngineQuestion } from '../engine/question';
import { call } from './call';
import { programCode } from './programs';
import type { Progress } from './progress';
import { searchInWorker, searchOnPage } from './run-engine';

export interface PageSearch {
  readonly sheetId: number;
  readonly task: BrowserTask;
  readonly options: Omit<EngineQuestion, 'pages' | 'task'>;
}

/** The rows as they were read, and what they were then: another slider does not read them again. */
let known: { readonly mark: string; readonly pages: readonly RowsAnswer[] } | undefined;
let engine: Promise<string> | undefined;

const engineCode = (): Promise<string> => {
  engine ??= programCode('engine');
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
};

/** Searches in this browser: nothing leaves it but what is written at the end. */
export async function searchHere(
  { sheetId, task, options }: PageSearch,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Findings> {
  const pages = await rowsOf(sheetId, task.mark, tell, signal);
  tell({ stage: 'searching' });
  const code = await engineCode();
  const question: EngineQuestion = { ...options, task, pages };
  const found = await searchInWorker(code, question, signal);
  return found ?? searchOnPage(code, question, signal);
}

async function rowsOf(
  sheetId: number,
  mark: string,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<readonly RowsAnswer[]> {
  if (known?.mark === mark) return known.pages;
  const pages: RowsAnswer[] = [];
  do {
    if (pages[0]) tell({ stage: 'reading', done: pages.length, of: pages[0].pages });
    pages.push(await call('rows', { sheetId, page: pages.length }));
    signal.throwIfAborted();
  } while (pages.length < pages[0]!.pages);
  known = { mark, pages };
  return pages;
}

/** The pages that the last search worked on, for whoever hands over what it found. */
export const pagesKnown = (): readonly RowsAnswer[] => known?.pages ?? [];
