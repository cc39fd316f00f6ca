import type { Mapping } from '../columns/mapping';
import type { CellValue } from '../model/cell';
import type { Table } from '../model/table';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import type { DuplicateGroup, Duplicates } from './duplicates';
import { explainPair } from './explain';
import type { MergeOptions, MergeProposal } from './merge/merge';
import { mergerOf } from './merge/propose-merge';
import type { ApartKind } from './rules/rule';
import type { Confidence } from './search/limits';

/** Plain JSON; rows are the sheet's own, counted from 1. */
export interface DuplicatesReport {
  readonly groups: readonly {
    readonly id: number;
    readonly confidence: Confidence;
    readonly kind: 'same-client';
    readonly rows: readonly number[];
    readonly survivor: number;
    /** By header. */
    readonly merged: Readonly<Record<string, CellValue>>;
    /** One line per row that joins the kept one. */
    readonly reasons: readonly string[];
  }[];
  readonly pairs: readonly {
    readonly rows: readonly [number, number];
    readonly confidence: Confidence;
    /** Bits, to the second decimal. */
    readonly score: number;
    readonly reasons: string;
  }[];
  readonly notDuplicates: readonly { readonly kind: ApartKind; readonly rows: readonly number[] }[];
}

/** The report that a program reads. */
export function duplicatesReport(
  duplicates: Duplicates,
  table: Table,
  mapping: Mapping,
  language: Language,
  options: MergeOptions = { amounts: 'sum' },
): DuplicatesReport {
  const propose = mergerOf(table, mapping, options);
  const sheetRow = (row: number): number => table.sheetRows[row]!;
  const why = (a: number, b: number): string => say(explainPair(duplicates, table, a, b), language);
  const groupOf = ({ id, confidence, rows }: DuplicateGroup) => {
    const proposal = propose(rows);
    const { survivor } = proposal;
    return {
      id,
      confidence,
      kind: 'same-client' as const,
      rows: rows.map(sheetRow),
      survivor: sheetRow(survivor),
      merged: mergedCells(proposal, table),
      reasons: rows.filter((row) => row !== survivor).map((row) => why(survivor, row)),
    };
  };
  return {
    groups: duplicates.groups.map(groupOf),
    pairs: duplicates.pairs.map(({ rows: [a, b], confidence, score }) => ({
      rows: [sheetRow(a), sheetRow(b)],
      confidence,
      score: Math.round(score * 100) / 100,
      reasons: why(a, b),
    })),
    notDuplicates: duplicates.notDuplicates.map(({ kind, rows }) => ({ kind, rows: rows.map(sheetRow) })),
  };
}

const mergedCells = ({ cells }: MergeProposal, table: Table): Record<string, CellValue> => {
  const merged: Record<string, CellValue> = {};
  table.columns.forEach(({ header }, index) => {
    merged[header] = cells[index]!.value;
  });
  return merged;
};
