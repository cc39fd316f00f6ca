import type { AnalysisRequest } from '../contract/requests';
import { analyse } from '../core/analysis/analyse';
import type { Analysis } from '../core/analysis/analysis';
import type { Source } from '../core/analysis/source';
import { type ProposedDate, proposeAsOf } from '../core/clients/as-of';
import { readIsoDate } from '../core/model/iso-date';
import type { Result } from '../core/model/result';
import type { OpenedSource } from './open-source';
import type { Ports } from './ports';

/** The date asked for, or the one that the data propose. */
export function analysisDate(ports: Ports, source: Source, asOf: string | undefined): ProposedDate {
  const asked = asOf === undefined ? undefined : readIsoDate(asOf);
  return asked ? { asOf: asked } : proposeAsOf(source.orderDays, ports.workbook.today());
}

export function analyseSource(
  ports: Ports,
  opened: OpenedSource,
  request: AnalysisRequest,
): Result<Analysis> {
  const { asOf } = analysisDate(ports, opened.source, request.asOf);
  const clients = opened.source.clientsAt(asOf);
  if (!clients.ok) return clients;
  return analyse(clients.value, opened.source.basis, opened.source.methods, {
    asOf,
    preset: request.preset ?? 'complet',
    classes: request.classes ?? 5,
  });
}
