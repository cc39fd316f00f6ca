import type { OwnLimits } from '../core/analysis/own-limits';
import type { PackedFigures } from '../core/preview/pack-figures';
import type { Segmenting } from '../core/preview/segmenting';
import type { AnalysisRequest } from './requests';

/** Limits that the user moved; they are kept for the next analyses. Money in cents. */
export type MovedLimits = OwnLimits;

/** How the segments of a preview are made, for a page that moves their limits itself. */
export interface MovableAnswer {
  /** Changes with the cells of the source and the ways of scoring: figures under another mark are not of these segments. */
  readonly mark: string;
  readonly segmenting: Segmenting;
}

export interface FiguresRequest extends AnalysisRequest {
  /** Page of clients, from 0; each holds at most `FIGURES_PER_PAGE`. */
  readonly page: number;
}

/** The figures of the clients that are scored, without who they are. */
export interface FiguresAnswer {
  readonly mark: string;
  readonly page: number;
  readonly pages: number;
  readonly figures: PackedFigures;
}

export const FIGURES_PER_PAGE = 10_000;
