import type { EraseAnswer, EraseRequest, FindAnswer, FindRequest, PersonPlace } from '../contract/tools';
import { readCellAddress } from '../core/cleaning/cell-address';
import { failure, type Result, success } from '../core/model/result';
import { isBase } from '../core/output/base-tab';
import { finderOf } from '../core/privacy/person-finder';
import { isList } from '../core/user-content/content';
import { loadCopy } from './copy-state';
import { loadAnalysis } from './last-analysis';
import { forgetAddition } from './new-export-last';
import { dropDraft } from './new-export-writing';
import {
  isFormerBase,
  partsOf,
  placesIn,
  referencesIn,
  type SearchedTab,
  type Wanted,
} from './person-places';
import type { Ports, TabInfo } from './ports';
import { runInProgress, tooShort } from './problems';
import { dropPages } from './reading';
import { loadRun } from './run-state';
import { keepSnapshot, SnapshotStore } from './snapshots';

/** A tab is begun as long as this much of a call has not passed. */
const HALF_WAY_MILLISECONDS = 8_000;

/** Where a person stands: in every tab of ours, hidden ones included, and in the user's tabs that they come from. */
export function findPerson(ports: Ports, request: FindRequest): Result<FindAnswer> {
  const wanted = wantedIn(request);
  if (!wanted) return failure(tooShort());
  const tabs = tabsToSearch(ports);
  const places: PersonPlace[] = [];
  const next = inTime(ports, tabs, request.from, (tab) => {
    const who = [...wanted.who, ...places.map((place) => place.who)].filter((one) => one !== '');
    places.push(...placesIn(ports, tab, { ...wanted, who }));
  });
  return success({ places, next, tabs: tabs.length });
}

/**
 * Erases the clients named, and the other places if wanted, from our tabs; the user's own tab is theirs. Each tab is
 * searched anew, so that a call made again erases what is left and nothing else.
 */
export function erasePerson(ports: Ports, request: EraseRequest): Result<EraseAnswer> {
  const { settings, clock, language } = ports;
  const run = loadRun(settings);
  if (run && run.expires > clock.now()) return failure(runInProgress(run.since, run.stage[language]));
  const wanted = wantedIn(request);
  if (!wanted) return failure(tooShort());
  // What an addition that was not ended read and wrote so far: it is read again.
  dropPages(ports);
  dropDraft(ports);
  const ours = tabsToSearch(ports).filter((tab) => tab.ours !== undefined);
  // Whom to call this week is named there; the next analysis tells it again.
  settings.remove('week');
  let erased = 0;
  const next = inTime(ports, ours, request.from, (tab) => {
    const places = placesIn(ports, tab, wanted).filter(({ who }) =>
      who === '' ? request.others : request.who.includes(who),
    );
    if (places.length > 0) eraseIn(ports, tab, places, request.who);
    erased += places.length;
  });
  return success({ erased, next });
}

function wantedIn({ query, who }: FindRequest): Wanted | undefined {
  const find = finderOf(query);
  return find && { find, who };
}

/**
 * Lists of clients first, for they tell the keys by which the other tabs know people; the user's tabs last, and among them
 * bases with their new exports: a row is theirs to delete. What a base was goes as a whole, once all others are searched.
 */
function tabsToSearch({ workbook, settings }: Ports): readonly SearchedTab[] {
  const last = loadAnalysis(settings)?.request.source;
  const sources = [last?.sheetId, last?.joinSheetId, loadCopy(settings)?.sheetId];
  const rank = ({ ours }: TabInfo): number =>
    ours === undefined ? 3 : isFormerBase(ours) ? 2 : isList(ours) ? 0 : 1;
  return workbook
    .tabs()
    .filter(({ ours, sheetId }) =>
      ours === undefined ? sources.includes(sheetId) : !/^(month:|pages$)/.test(ours),
    )
    .map((tab) => (isBase(tab.ours) ? { ...tab, ours: undefined } : tab))
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((tab) => (isFormerBase(tab.ours) ? partsOf(tab, workbook.sizeOf(tab.sheetId)) : [tab]));
}

/** As many tabs as a call has time for, one at least; answers where to go on. */
function inTime(
  { clock }: Ports,
  tabs: readonly SearchedTab[],
  from: number,
  visit: (tab: SearchedTab) => void,
): number | null {
  const began = clock.now();
  let index = from;
  while (index < tabs.length && (index === from || clock.now() - began < HALF_WAY_MILLISECONDS)) {
    visit(tabs[index]!);
    index++;
  }
  return index < tabs.length ? index : null;
}

function eraseIn(
  ports: Ports,
  { ours, sheetId }: TabInfo,
  places: readonly PersonPlace[],
  who: readonly string[],
): void {
  if (isFormerBase(ours)) forgetAddition(ports);
  else if (ours?.startsWith('plans:')) ports.workbook.drop(ours);
  else if (ours === 'snapshots') eraseFromSnapshots(ports, who);
  else if (places.every(({ cells, who: key }) => cells.length > 0 && key === '') && !isList(ours!))
    eraseCells(ports, sheetId, places);
  else for (const { row } of [...places].reverse()) ports.cells.deleteRows(sheetId, row, 1);
}

function eraseCells({ cells }: Ports, sheetId: number, places: readonly PersonPlace[]): void {
  for (const { cells: addresses, notes } of places) {
    for (const address of addresses) {
      const { position, sheetRow } = readCellAddress(address)!;
      const cell = { row: sheetRow, column: position + 1, rows: 1, columns: 1 };
      if (notes.includes(address)) cells.clearNotes(sheetId, cell);
      else cells.clear(sheetId, cell);
    }
  }
}

/** The figures of a past analysis stay; nothing tells any more whose they were. */
function eraseFromSnapshots(ports: Ports, who: readonly string[]): void {
  const store = new SnapshotStore(ports);
  const dates = store.heads.map(({ asOf }) => asOf);
  const snapshots = dates.flatMap((date) => store.at(date) ?? []);
  const gone = referencesIn(who);
  for (const { head, clients } of snapshots) {
    if (!clients.keys.some((key) => gone.includes(key))) continue;
    const keys = clients.keys.map((key, client) => (gone.includes(key) ? `effacé ${client + 1}` : key));
    keepSnapshot(ports, { head, clients: { ...clients, keys } });
  }
}
