import type { AnalysisRequest } from '../contract/requests';
import type { Analysis } from '../core/analysis/analysis';
import { success } from '../core/model/result';
import type { WorkbookPlan } from '../core/output/tab-plan';
import { planWorkbook } from '../core/output/workbook-plan';
import { analyseSource, analysisDate } from './analyse-source';
import type { Job } from './jobs';
import { saveLast } from './last-analysis';
import { openSource } from './open-source';
import type { Ports } from './ports';
import { decisionsTaken, forgetDecisions, takeDecisions } from './segment-decisions';
import { saveWeek } from './week';

/** The segmentation: summary, clients, one tab per segment, guides. */
export const segmentsJob: Job = {
  tabsPerCall: 3,
  owns: (id) => ['summary', 'clients', 'prospects', 'settings'].includes(id) || /^(segment|guide):/.test(id),
  takeDown: takeDecisions,
  forget: forgetDecisions,
  prepare: (ports, request) => {
    const opened = openSource(ports, request);
    if (!opened.ok) return opened;
    const { asOf } = analysisDate(ports, opened.value.source, request.asOf);
    const analysis = analyseSource(ports, opened.value, { ...request, asOf }, decisionsTaken(ports));
    if (!analysis.ok) return analysis;
    const { main, join } = opened.value.source;
    return success({
      plan: planOf(ports, analysis.value, request),
      notices: analysis.value.notices,
      asOf,
      mark: opened.value.mark,
      tables: [
        { which: 'main', table: main.table },
        ...(join ? [{ which: 'join' as const, table: join.table }] : []),
      ],
      conclude: () => {
        const today = ports.workbook.today();
        saveLast(ports.settings, request.source, analysis.value, today);
        saveWeek(ports.settings, analysis.value, today);
      },
    });
  },
};

export const planOf = (ports: Ports, analysis: Analysis, request: AnalysisRequest): WorkbookPlan =>
  planWorkbook(analysis, { language: ports.language, guides: request.guides ? ports.guides() : [] });
