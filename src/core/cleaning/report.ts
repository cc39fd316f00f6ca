import type { SetAsideRow } from '../model/table';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import type { CleanTable } from './apply';
import { type ArchivedClient, archivedClients } from './archived-clients';
import { cellAddress } from './cell-address';
import type { Cleaning } from './propose';

type Value = string | number | boolean | null;

/** What cleaning found and did, as plain JSON. Dates are `YYYY-MM-DD`, amounts in their own unit. */
export interface CleaningReport {
  readonly groups: readonly {
    readonly id: string;
    readonly rule: string;
    readonly header: string;
    readonly title: string;
    readonly count: number;
    readonly ticked: boolean;
    readonly samples: readonly { readonly before: Value; readonly after: Value }[];
  }[];
  /** The journal: one entry per cell and rule. `kept: false` for a correction that the user refused. */
  readonly changes: readonly {
    readonly cell: string;
    readonly header: string;
    readonly before: Value;
    readonly after: Value;
    readonly rule: string;
    readonly kept: boolean;
  }[];
  readonly archived: readonly ArchivedClient[];
  /** True when the archived clients have left the copy. */
  readonly archivedMoved: boolean;
  /** Rows of the source that are no clients. */
  readonly leftOut: readonly { readonly row: number; readonly reason: SetAsideRow['reason'] }[];
  /** Comments that are not copied, because of what they say. */
  readonly withheld: number;
  /** Headers of the sensitive columns, which are not copied. */
  readonly omitted: readonly string[];
  readonly rows: number;
}

/** The JSON of a cleaning and of the copy that came of it. */
export function cleaningReport(cleaning: Cleaning, clean: CleanTable, language: Language): CleaningReport {
  return {
    groups: cleaning.groups.map(({ id, rule, header, title, count, ticked, samples }) => ({
      ...{ id, rule, header, title: say(title, language), count, ticked },
      samples: samples.map(({ before, after }) => ({ before: before.value, after: after.value })),
    })),
    changes: changesOf(clean),
    archived: archivedClients(clean),
    archivedMoved: clean.archive.moved,
    leftOut: clean.leftOut.map(({ sheetRow, reason }) => ({ row: sheetRow, reason })),
    withheld: clean.withheld,
    omitted: clean.omitted.map(({ header }) => header),
    rows: clean.table.rowCount,
  };
}

const changesOf = ({ journal }: CleanTable): CleaningReport['changes'] =>
  Array.from(journal.sheetRows, (sheetRow, line) => {
    const { position, header, before, after, rule } = journal.changes[journal.changeOf[line]!]!;
    const kept = journal.kept[line] === 1;
    return {
      cell: cellAddress(position, sheetRow),
      header,
      before: before.value,
      after: after.value,
      rule,
      kept,
    };
  });
