import { basisOf } from '../core/columns/basis';
import { failure, success } from '../core/model/result';
import { duplicatesTab } from '../core/output/duplicates-tab';
import { numberFormats } from '../core/output/number-formats';
import { auditDate } from './audit-date';
import { decidedLinks, takeDownAnswers } from './decisions';
import { copyOf, findingsIn, SERVER_ROWS } from './duplicates';
import type { Job } from './jobs';
import { openOrigin } from './open-origin';
import { notSearchable, tooManyRowsHere } from './problems';

/** « Doublons ». */
export const duplicatesJob: Job = {
  tabsPerCall: 1,
  owns: (id) => id === 'duplicates',
  takeDown: (ports) => {
    takeDownAnswers(ports);
    return false;
  },
  prepare: (ports, request) => {
    const opened = openOrigin(ports, request);
    if (!opened.ok) return opened;
    const { table, mapping, mark, which } = opened.value;
    if (mapping.shape === 'orders') return failure(notSearchable());
    if (table.rowCount > SERVER_ROWS) return failure(tooManyRowsHere());
    const amounts = request.amounts ?? copyOf(ports, opened.value)?.amounts;
    const findings = findingsIn(opened.value, decidedLinks(ports), { ...request, amounts }, ports);
    return success({
      plan: {
        tabs: [duplicatesTab(findings, ports.language)],
        numberFormats: numberFormats(basisOf(table, mapping).currency, ports.language),
      },
      notices: [],
      asOf: auditDate(ports, opened.value, request.asOf),
      ...{ mark, tables: [{ which, table }] },
    });
  },
};
