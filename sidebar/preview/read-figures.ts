import type { FiguresAnswer } from '../../src/contract/preview';
import type { AnalysisRequest } from '../../src/contract/requests';
import type { ClientFigures } from '../../src/core/preview/client-figures';
import { unpackFigures } from '../../src/core/preview/pack-figures';
import { call } from '../server/call';
import { CELLS_CHANGED } from './texts';

/** The figures read last: another step and back does not read them again. */
let known: { readonly key: string; readonly figures: ClientFigures } | undefined;

/** Reads the figures page by page; `tell` hears how many of how many are read. Rejects with a `Failure`. */
export async function readFigures(
  key: string,
  mark: string,
  request: AnalysisRequest,
  tell: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<ClientFigures> {
  if (known?.key === key) return known.figures;
  const pages: FiguresAnswer[] = [];
  do {
    if (pages[0]) tell(pages.length, pages[0].pages);
    const page = await call('figures', { ...request, page: pages.length });
    signal.throwIfAborted();
    if (page.mark !== mark) throw { code: 'source-changed', text: CELLS_CHANGED };
    pages.push(page);
  } while (pages.length < pages[0]!.pages);
  known = { key, figures: unpackFigures(pages.map(({ figures }) => figures)) };
  return known.figures;
}
