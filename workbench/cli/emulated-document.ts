import { buildIfStale } from '../../scripts/build';
import { DIST } from '../../scripts/build/project';
import type { Envelope } from '../../src/contract/envelope';
import { createFormulaEngine } from '../calc';
import { addSheet, callFromClient, createDocument } from '../emulator';
import { exportTab } from '../files/export-tab';
import { type AnalysedDocument, ServerFailure } from './document';

/** An emulated spreadsheet with the built add-on, rebuilt when its sources are newer. */
export async function openEmulatedDocument(): Promise<AnalysedDocument> {
  await buildIfStale();
  const document = createDocument({ empty: true, formulaEngine: createFormulaEngine({ folder: DIST }) });
  const serviceCalls: Record<string, number> = {};
  let roundTrips = 0;
  return {
    addTab: (name, rows) => void addSheet(document, name, rows),
    call(name, request) {
      const execution = callFromClient(document, { folder: DIST, authMode: 'FULL' }, 'callServer', [
        name,
        request,
      ]);
      for (const [method, count] of Object.entries(execution.calls)) {
        serviceCalls[method] = (serviceCalls[method] ?? 0) + count;
      }
      roundTrips += execution.roundTrips;
      const envelope = execution.value as Envelope<never>;
      if (!envelope.ok) throw new ServerFailure(envelope.error);
      return envelope.data;
    },
    tabs: () => document.sheets.map((sheet) => ({ sheetId: sheet.id, tab: exportTab(sheet) })),
    usage: () => ({ serviceCalls: Object.fromEntries(Object.entries(serviceCalls).sort()), roundTrips }),
  };
}
