import type { NewExportTabsAnswer } from '../contract/new-export';
import { isBase } from '../core/output/base-tab';
import { listTabs } from './inspect';
import { loadAnalysis } from './last-analysis';
import { lastAddition, undoOffer } from './new-export-last';
import { isUnended } from './new-export-writing';
import type { Ports } from './ports';

/** A title row and at least one row under it. */
const FEWEST_ROWS = 2;

/**
 * The tabs to choose from. The base is most likely the tab that exports were added to before, else what was analysed last;
 * the new export the tab on screen, else the last one.
 */
export function newExportTabs(ports: Ports): NewExportTabsAnswer {
  const tabs = listTabs(ports).tabs.filter(({ ours, rows }) => !ours && rows >= FEWEST_ROWS);
  const ids = tabs.map(({ sheetId }) => sheetId);
  const known = ports.workbook.tabs().filter(({ ours }) => isBase(ours));
  const source = loadAnalysis(ports.settings)?.request.source;
  const base = [...known.map(({ sheetId }) => sheetId), source?.sheetId, ids[0]].find(
    (sheetId) => sheetId !== undefined && ids.includes(sheetId),
  );
  const analysed = [base, source?.sheetId, source?.joinSheetId];
  const others = tabs.filter(({ sheetId }) => !analysed.includes(sheetId));
  const next = others.find(({ active }) => active) ?? others[others.length - 1];
  const last = lastAddition(ports);
  return {
    ...{ tabs, base: base ?? null, next: next?.sheetId ?? null },
    undo: last?.tab && !isUnended(ports) ? undoOffer(last) : null,
  };
}
