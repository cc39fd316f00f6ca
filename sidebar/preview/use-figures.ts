import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import type { Phrase } from '../../src/core/model/problem';
import type { ClientFigures } from '../../src/core/preview/client-figures';
import { failureFrom } from '../server/failures';
import { analysisRequest, canGoOn, inspectRequest } from '../state/questions';
import type { State } from '../state/state';
import type { StepProps } from '../step-props';
import { readFigures } from './read-figures';
import { READING, readingPage } from './texts';

/** More clients than this, and the limits are moved in « Réglages »: reading their figures would take minutes. */
export const MOST_CLIENTS = 20_000;

export interface Figures {
  readonly figures: ClientFigures | undefined;
  /** What is being read, in words. */
  readonly reading: Phrase | undefined;
  readonly failure: Failure | undefined;
  readonly retry: () => void;
}

interface Read {
  readonly key: string;
  readonly figures?: ClientFigures;
  readonly failure?: Failure;
}

/** The figures that the segments of the preview are made of, read once for a source and a date. */
export function useFigures({ state, dispatch }: StepProps): Figures {
  const [read, setRead] = useState<Read>();
  const [reading, setReading] = useState(READING);
  const [tries, setTries] = useState(0);
  const key = keyOf(state);
  const mine = read?.key === key ? read : undefined;
  // A preview that is being made anew may be of other figures than the one on screen.
  const waits = !mine && !canGoOn(state);
  useEffect(() => {
    const preview = state.preview?.answer;
    const request = analysisRequest(state);
    if (waits || key === undefined || !preview?.movable || !request) return undefined;
    const abort = new AbortController();
    const tell = (done: number, of: number): void => setReading(readingPage(done, of));
    setReading(READING);
    readFigures(key, preview.movable.mark, { ...request, asOf: preview.asOf }, tell, abort.signal).then(
      (figures) => setRead({ key, figures }),
      (error: unknown) => abort.signal.aborted || setRead({ key, failure: failureFrom(error) }),
    );
    return () => abort.abort();
  }, [key, tries, waits]);
  return {
    figures: mine?.figures,
    reading: key === undefined || mine ? undefined : reading,
    failure: mine?.failure,
    retry: () => {
      // Other cells make other segments: those on screen are asked for first.
      if (mine?.failure?.code === 'source-changed') dispatch({ type: 'reread' });
      setRead(undefined);
      setTries(tries + 1);
    },
  };
}

/** Two previews with the same key have the same figures; `undefined` where none are read. */
function keyOf(state: State): string | undefined {
  const preview = state.preview?.answer;
  if (!preview?.movable || preview.scored > MOST_CLIENTS) return undefined;
  return JSON.stringify([inspectRequest(state), state.round, preview.asOf, preview.movable.mark]);
}
