import type { WholeReport } from './conversation';
import type { Usage } from './document';
import type { Timings } from './stages';

/** The JSON of `--json`: the report, and what the run cost. Described field by field in docs/report-schema.md. */
export interface ReportFile extends WholeReport, Usage {
  readonly timings: Timings;
}

export const reportFile = (report: WholeReport, usage: Usage, timings: Timings): ReportFile => ({
  ...report,
  serviceCalls: usage.serviceCalls,
  roundTrips: usage.roundTrips,
  timings,
});
