import type { InspectRequest } from '../contract/requests';
import { fingerprint } from '../core/analysis/fingerprint';
import { recognise, type Source, type SourceTab, sourceOf } from '../core/analysis/source';
import type { Recognised } from '../core/clients/join';
import type { RoleChoice } from '../core/columns/mapping';
import { failure, type Result, success } from '../core/model/result';
import type { Grid, Table } from '../core/model/table';
import { isBase } from '../core/output/base-tab';
import type { Ports, TabInfo } from './ports';
import { ownTab, tabGone } from './problems';
import { loadSettings, rememberedChoices } from './settings';

/** The tabs asked for, read and recognised, with a mark that tells whether they change later. */
export interface OpenedSource {
  readonly source: Source;
  readonly mark: string;
}

/** `read` where the tabs were read already. */
export function openSource(ports: Ports, request: InspectRequest, read?: Read): Result<OpenedSource> {
  const opened = openTables(ports, request, read);
  if (!opened.ok) return opened;
  const { main, join } = opened.value;
  const source = sourceOf(main, join);
  return source.ok ? success({ source: source.value, mark: `${main.mark}+${join?.mark ?? ''}` }) : source;
}

interface OpenedTables {
  readonly main: OpenedTable;
  readonly join: OpenedTable | undefined;
}

/** The cells of a tab; `undefined` when it is gone. */
export type Read = (sheetId: number) => Grid | undefined;

/** The tabs asked for, each recognised on its own; `read` where they were read already. */
export function openTables(ports: Ports, request: InspectRequest, read?: Read): Result<OpenedTables> {
  const main = openTable(ports, request, 'main', read);
  if (!main.ok) return main;
  const join = request.source.joinSheetId === undefined ? undefined : openTable(ports, request, 'join', read);
  if (join && !join.ok) return join;
  return success({ main: main.value, join: join?.value });
}

/** A tab recognised on its own, whatever it lacks for an analysis. */
export interface OpenedTable extends Recognised {
  readonly sheetId: number;
  readonly which: 'main' | 'join';
  /** The tab is our own clean copy. */
  readonly isCopy: boolean;
  readonly mark: string;
  /** Roles as the user corrected them, now or before. */
  readonly choices: readonly RoleChoice[];
}

/** The tab of the clients: the one asked for, or the one joined to it where the first one lists orders. */
export function openClients(ports: Ports, request: InspectRequest): Result<OpenedTable> {
  const main = openTable(ports, request, 'main');
  if (!main.ok || main.value.mapping.shape === 'clients' || request.source.joinSheetId === undefined)
    return main;
  const join = openTable(ports, request, 'join');
  return join.ok && join.value.mapping.shape === 'clients' ? join : main;
}

function openTable(
  ports: Ports,
  request: InspectRequest,
  which: 'main' | 'join',
  read: Read = (sheetId) => ports.workbook.read(sheetId),
): Result<OpenedTable> {
  const tabs = ports.workbook.tabs();
  const tab = openTab(ports, tabs, request, which, read);
  if (!tab.ok) return tab;
  const recognised = recognise(tab.value);
  if (!recognised.ok) return recognised;
  const sheetId = which === 'main' ? request.source.sheetId : request.source.joinSheetId!;
  const isCopy = tabs.some((known) => known.sheetId === sheetId && known.ours === 'clean');
  return success({
    ...recognised.value,
    ...{ sheetId, which, isCopy, mark: fingerprint(tab.value.grid) },
    choices: choicesFor(ports, recognised.value.table, request, which),
  });
}

/** Our own tabs are no source, but for the clean copy of the clients, and for bases with their new exports. */
export const canBeSource = ({ ours }: Pick<TabInfo, 'ours'>): boolean =>
  ours === undefined || ours === 'clean' || isBase(ours);

function openTab(
  ports: Ports,
  tabs: readonly TabInfo[],
  request: InspectRequest,
  which: 'main' | 'join',
  read: Read,
): Result<SourceTab> {
  const sheetId = which === 'main' ? request.source.sheetId : request.source.joinSheetId!;
  const tab = tabs.find((candidate) => candidate.sheetId === sheetId);
  if (!tab) return failure(tabGone());
  if (!canBeSource(tab)) return failure(ownTab(tab.name));
  const grid = read(sheetId);
  if (!grid) return failure(tabGone());
  return success({ grid, choicesFor: (table) => choicesFor(ports, table, request, which) });
}

/** What the user says now wins over what was remembered. */
function choicesFor(
  ports: Ports,
  table: Table,
  request: InspectRequest,
  which: 'main' | 'join',
): readonly RoleChoice[] {
  const now = choicesSaid(request, which);
  const said = new Set(now.map((choice) => choice.position));
  const before = rememberedChoices(loadSettings(ports.settings), table);
  return [...before.filter((choice) => !said.has(choice.position)), ...now];
}

/** The corrections that the request makes in one of the two tabs. */
export const choicesSaid = (
  { choices = [] }: Pick<InspectRequest, 'choices'>,
  which: 'main' | 'join',
): readonly RoleChoice[] =>
  choices.filter((choice) => choice.table === which).map(({ position, role }) => ({ position, role }));
