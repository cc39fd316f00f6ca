import type { AnalysisRequest } from '../contract/requests';
import type { Analysis } from '../core/analysis/analysis';
import { type Result, success } from '../core/model/result';
import { analyseSource, analysisDate } from './analyse-source';
import { type OpenedSource, openSource, type Read } from './open-source';
import type { Ports } from './ports';
import { type Decisions, decisionsNow } from './segment-decisions';

/** What tabs and answers that follow the segments are made of. */
export interface FollowUp<Request extends AnalysisRequest = AnalysisRequest> {
  readonly ports: Ports;
  readonly opened: OpenedSource;
  readonly analysis: Analysis;
  readonly decisions: Decisions;
  readonly request: Request;
}

/** Analyses the source as « Segments » would, with what people decided in our tabs; nothing is written. `read` where its tabs were read already. */
export function followUpOf<Request extends AnalysisRequest>(
  ports: Ports,
  request: Request,
  read?: Read,
): Result<FollowUp<Request>> {
  const opened = openSource(ports, request, read);
  if (!opened.ok) return opened;
  const decisions = decisionsNow(ports);
  if (!decisions.ok) return decisions;
  const { asOf } = analysisDate(ports, opened.value.source, request.asOf);
  const analysis = analyseSource(ports, opened.value, { ...request, asOf }, decisions.value);
  if (!analysis.ok) return analysis;
  return success({
    ...{ ports, request },
    opened: opened.value,
    analysis: analysis.value,
    decisions: decisions.value,
  });
}
