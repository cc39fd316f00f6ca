import type { InspectRequest, RoleChoice } from '../contract/requests';
import { comparableTable } from '../core/duplicates/comparable';
import { failure, type Result } from '../core/model/result';
import type { Table } from '../core/model/table';
import { loadCopy } from './copy-state';
import { type OpenedTable, openClients } from './open-source';
import type { Ports } from './ports';
import { copyWithoutSource } from './problems';

/**
 * The tab of the clients; where the user goes on with our clean copy, the tab that it was made of: records are known by
 * what the user wrote, and the copy comes of it again each time.
 */
export function openOrigin(ports: Ports, request: InspectRequest): Result<OpenedTable> {
  const opened = openClients(ports, request);
  if (!opened.ok || !opened.value.isCopy) return opened;
  const copy = loadCopy(ports.settings);
  const known = copy && ports.workbook.tabs().some(({ sheetId }) => sheetId === copy.sheetId);
  if (!known) return failure(copyWithoutSource());
  const origin = openClients(ports, { source: { sheetId: copy.sheetId } });
  if (!origin.ok) return origin;
  const choices = choicesByHeader(request.choices ?? [], opened.value, origin.value.table);
  return choices.length === 0 ? origin : openClients(ports, { source: { sheetId: copy.sheetId }, choices });
}

/** What the user says of a column of the copy, said of the column of the same header. */
const choicesByHeader = (
  choices: readonly RoleChoice[],
  copy: OpenedTable,
  origin: Table,
): readonly RoleChoice[] =>
  choices.flatMap(({ table, position, role }) => {
    const header = copy.table.columns.find((column) => column.position === position)?.header;
    const column = origin.columns.find((candidate) => candidate.header === header);
    return table === copy.which && column
      ? [{ table: 'main' as const, position: column.position, role }]
      : [];
  });

/** What may be compared and shown of it. */
export const comparableOf = ({ table, mapping, sensitive }: OpenedTable) =>
  comparableTable(
    table,
    mapping,
    sensitive.map(({ position }) => position),
  );
