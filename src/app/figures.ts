import type { PreviewAnswer } from '../contract/answers';
import { FIGURES_PER_PAGE, type FiguresAnswer, type FiguresRequest } from '../contract/preview';
import type { Analysis } from '../core/analysis/analysis';
import { type Result, success } from '../core/model/result';
import { figuresOf, waysOf } from '../core/preview/client-figures';
import { packFigures } from '../core/preview/pack-figures';
import { segmentingOf } from '../core/preview/segmenting';
import { analyseNow } from './analyse-source';
import type { Ports } from './ports';

/** One page of the figures that a page needs to move limits itself: nothing is written. */
export function figuresOfSource(ports: Ports, { page, ...request }: FiguresRequest): Result<FiguresAnswer> {
  const analysed = analyseNow(ports, request);
  if (!analysed.ok) return analysed;
  const { analysis, mark } = analysed.value;
  const figures = packFigures(figuresOf(analysis), page * FIGURES_PER_PAGE, FIGURES_PER_PAGE);
  const pages = Math.ceil(analysis.scored / FIGURES_PER_PAGE);
  return success({ mark: markOf(analysis, mark), page, pages, figures });
}

/** How the page makes the segments again, where their limits can be moved. */
export function movableAnswer(analysis: Analysis, mark: string): Pick<PreviewAnswer, 'movable'> {
  const segmenting = segmentingOf(analysis);
  return segmenting ? { movable: { mark: markOf(analysis, mark), segmenting } } : {};
}

/** Other cells make other figures, and so do other ways of scoring them. */
const markOf = (analysis: Analysis, mark: string): string => `${mark}+${waysOf(analysis)}`;
