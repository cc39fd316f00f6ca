import type { KeptSegment } from '../core/analysis/kept-segments';
import type { Parameters } from '../core/analysis/parameters';
import { type Result, success } from '../core/model/result';
import { KEPT_COLUMNS, readKept } from '../core/output/kept-columns';
import { readSettings } from '../core/output/read-settings';
import type { Cell } from '../core/output/settings-cells';
import type { Ports } from './ports';

/** What people decided in our tabs: the parameters of « Réglages », and the segments chosen in « Clients segmentés ». */
export interface Decisions {
  readonly parameters: Parameters | undefined;
  readonly kept: readonly (readonly [string, KeptSegment])[];
}

/** As the tabs say now: for whoever looks without writing; with the clients that the last analysis listed. */
export function decisionsNow(ports: Ports): Result<Decisions & { readonly listed: readonly string[] }> {
  const parameters = parametersNow(ports);
  if (!parameters.ok) return parameters;
  const rows = keptRows(ports);
  const listed = rows.map(([key]) => String(key ?? '')).filter((key) => key !== '');
  return success({ parameters: parameters.value, kept: readKept(rows), listed });
}

export function parametersNow({ workbook }: Ports): Result<Parameters | undefined> {
  const values = workbook.valuesOf('settings') as readonly (readonly Cell[])[];
  return values.length > 0 ? readSettings(values) : success(undefined);
}

const keptRows = ({ workbook }: Ports): readonly (readonly unknown[])[] =>
  workbook.columnsOf('clients', KEPT_COLUMNS) ?? [];

const keptNow = (ports: Ports): Decisions['kept'] => readKept(keptRows(ports));

/** As they were when the run began. */
export const decisionsTaken = (ports: Ports): Decisions => ({
  parameters: parametersTaken(ports),
  kept: keptTaken(ports),
});

function parametersTaken({ settings }: Ports): Parameters | undefined {
  const text = settings.read('parameters');
  return text === undefined ? undefined : (JSON.parse(text) as Parameters);
}

export const keptTaken = ({ workbook }: Ports): Decisions['kept'] =>
  workbook.linesOf('kept-segments').map((line) => JSON.parse(line) as readonly [string, KeptSegment]);

const KEPT_NAME = 'Segments PME – segments retenus';

/**
 * Takes down what people decided before the tabs that hold it are written again: an execution may end anywhere. What an
 * interrupted run took down stays, and what was decided since wins over it. True when nothing was taken down before.
 */
export function takeDecisions(ports: Ports): Result<boolean> {
  const parameters = parametersNow(ports);
  if (!parameters.ok) return parameters;
  const before = parametersTaken(ports);
  if (parameters.value) ports.settings.write('parameters', JSON.stringify(parameters.value));
  return success(takeKept(ports) && before === undefined);
}

/** The same of « Segment retenu » alone. */
export function takeKept(ports: Ports): boolean {
  const before = keptTaken(ports);
  const known = new Map(before);
  const news = keptNow(ports)
    .filter(([key, choice]) => JSON.stringify(known.get(key)) !== JSON.stringify(choice))
    .map((entry) => [JSON.stringify(entry)]);
  ports.workbook.appendTo('kept-segments', KEPT_NAME, news, true);
  return before.length === 0;
}

export function forgetDecisions({ workbook, settings }: Ports): void {
  settings.remove('parameters');
  workbook.drop('kept-segments');
}
