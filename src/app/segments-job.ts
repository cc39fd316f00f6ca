import type { AnalysisRequest } from '../contract/requests';
import type { Analysis } from '../core/analysis/analysis';
import { snapshotOf } from '../core/history/snapshot';
import { success } from '../core/model/result';
import {
  outlineWorkbook,
  type PlanOptions,
  planWorkbook,
  type TabOutline,
} from '../core/output/workbook-plan';
import { plannedGuides } from './actions-job';
import { analyseSource, analysisDate } from './analyse-source';
import { saveDay } from './analysis-days';
import { campaignsBySegment } from './campaigns';
import { keepAnalysis, noteStanding } from './earlier-analyses';
import { formerNotices, retireReplaced } from './former-tabs';
import { listsOfToday } from './home-lists';
import type { Job } from './jobs';
import { analysisOf, figuresOf, listedIn } from './last-analysis';
import { missingGuides } from './missing-guides';
import { openSource } from './open-source';
import type { Ports } from './ports';
import { decisionsTaken, forgetDecisions, takeDecisions } from './segment-decisions';
import { renameSegmentTabs } from './segment-names';
import { keepSnapshot } from './snapshots';
import { saveWeek } from './week';

/** The segmentation: summary, clients, one tab per segment, guides. */
export const segmentsJob: Job = {
  tabsPerCall: 3,
  owns: (id) =>
    ['summary', 'clients', 'prospects', 'owner', 'settings'].includes(id) ||
    /^(segment|live|guide):/.test(id),
  spares: (id) => id.startsWith('live:'),
  takeDown: takeDecisions,
  forget: forgetDecisions,
  begin: noteStanding,
  prepare: (ports, request) => {
    const opened = openSource(ports, request);
    if (!opened.ok) return opened;
    const { asOf } = analysisDate(ports, opened.value.source, request.asOf);
    const analysis = analyseSource(ports, opened.value, { ...request, asOf }, decisionsTaken(ports));
    if (!analysis.ok) return analysis;
    const { main, join } = opened.value.source;
    const options = planOptions(ports, request, analysis.value);
    const outline = outlineWorkbook(analysis.value, options);
    const planned = outline.map(({ id }) => id);
    const former = formerNotices(ports, planned);
    const plan = planWorkbook(analysis.value, { ...options, notices: former });
    return success({
      plan,
      notices: [...analysis.value.notices, ...former, ...missingGuides(analysis.value, request, planned)],
      asOf,
      mark: opened.value.mark,
      conclude: () => {
        keepSnapshot(ports, snapshotOf(analysis.value, 'analysis'));
        retireReplaced(ports, planned);
        const names = renameSegmentTabs(ports, outline);
        const today = ports.workbook.today();
        saveDay(ports.settings, today);
        saveWeek(ports.settings, analysis.value, today);
        const made = analysisOf({ ...request, asOf }, opened.value.mark, today, {
          names,
          figures: figuresOf(analysis.value),
          listed: listedIn(analysis.value, ports.language),
          knowsOrders: analysis.value.clients.orderDays !== undefined,
        });
        keepAnalysis(ports, plan, made);
      },
      tables: [
        { which: 'main', table: main.table },
        ...(join ? [{ which: 'join' as const, table: join.table }] : []),
      ],
    });
  },
};

/** What a run would write, without the cells: they are most of its work. */
export const outlineOf = (
  ports: Ports,
  analysis: Analysis,
  request: AnalysisRequest,
): readonly TabOutline[] => outlineWorkbook(analysis, planOptions(ports, request, analysis));

const planOptions = (ports: Ports, request: AnalysisRequest, analysis: Analysis): PlanOptions => ({
  language: ports.language,
  guides: request.guides ? plannedGuides(ports) : [],
  week: hasOwner(ports, request) ? listsOfToday(analysis, ports) : undefined,
  advice: ports.guides,
  campaigns: campaignsBySegment(ports, analysis.segments),
});

/** The owner’s page comes with the guides; once it stands, each analysis tells the week anew. */
const hasOwner = ({ workbook }: Ports, { guides }: AnalysisRequest): boolean =>
  guides === true || workbook.tabs().some(({ ours }) => ours === 'owner');
