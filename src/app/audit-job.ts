import { auditTable } from '../core/audit/audit';
import { toComplete } from '../core/audit/to-complete';
import { basisOf } from '../core/columns/basis';
import { success } from '../core/model/result';
import { auditTab } from '../core/output/audit-tab';
import { numberFormats } from '../core/output/number-formats';
import { toCompleteTab } from '../core/output/to-complete-tab';
import { auditDate } from './audit-date';
import type { Job } from './jobs';
import { openClients } from './open-source';

/** « Audit », and « À compléter » where something is missing. */
export const auditJob: Job = {
  tabsPerCall: 1,
  owns: (id) => id === 'audit' || id === 'to-complete',
  prepare: (ports, request) => {
    const opened = openClients(ports, request);
    if (!opened.ok) return opened;
    const { table, mapping, mark, which, sheetId } = opened.value;
    const asOf = auditDate(ports, opened.value, request.asOf);
    const audit = auditTable(table, mapping, { asOf });
    const missing = toCompleteTab(toComplete(table, mapping, asOf), ports.language);
    const tabs = [auditTab(audit, ports.language), ...(missing ? [missing] : [])];
    return success({
      plan: {
        tabs: tabs.map((tab) => ({ ...tab, linksTo: sheetId })),
        numberFormats: numberFormats(basisOf(table, mapping).currency, ports.language),
      },
      notices: [],
      ...{ asOf, mark, tables: [{ which, table }] },
    });
  },
};
