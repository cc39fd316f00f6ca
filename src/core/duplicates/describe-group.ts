import { basisOf } from '../columns/basis';
import { columnWithRole, type Mapping } from '../columns/mapping';
import type { Table } from '../model/table';
import { readCents } from '../parse/read-numbers';
import type { Language } from '../text/language';
import { say } from '../text/typography';
import { rememberedAnswers, rememberedBy } from './answers';
import type { Links } from './decisions';
import type { Duplicates } from './duplicates';
import { explainPair } from './explain';
import type { FoundGroup, FoundKind, FoundRecord } from './findings';
import { type ChangeWriting, foundChanges } from './found-changes';
import type { AmountRule, MergedCell } from './merge/merge';
import { mergerOf } from './merge/propose-merge';
import type { Confidence } from './search/limits';
import { differs, type ShownColumn, shownCell, shownColumns } from './shown-columns';

export interface DescribeOptions {
  readonly links: Links;
  readonly amounts: AmountRule;
  readonly language: Language;
}

/** Rows that go together in a list, before they are described. */
export interface RowSet {
  readonly kind: FoundKind;
  readonly confidence: Confidence | null;
  readonly rows: readonly number[];
}

/** Puts sets of rows of one table into words: what is read of whole columns is read once, for all of them. */
export class GroupDescriber {
  readonly headers: readonly string[];
  readonly currency: string;
  private readonly shown: readonly ShownColumn[];
  private readonly cents: Float64Array | undefined;
  private readonly propose: ReturnType<typeof mergerOf>;
  private readonly remembered: ReturnType<typeof rememberedBy>;
  private readonly writing: ChangeWriting;

  constructor(
    private readonly duplicates: Duplicates,
    private readonly table: Table,
    mapping: Mapping,
    private readonly options: DescribeOptions,
  ) {
    this.shown = shownColumns(table, mapping);
    this.headers = this.shown.map(({ column }) => column.header);
    this.currency = basisOf(table, mapping).currency;
    const revenue = columnWithRole(table, mapping, 'revenue');
    this.cents = revenue && readCents(revenue).values;
    this.propose = mergerOf(table, mapping, { amounts: options.amounts });
    this.remembered = rememberedBy(options.links);
    this.writing = { table, mapping, currency: this.currency, language: options.language };
  }

  describe({ kind, confidence, rows }: RowSet): FoundGroup {
    const { survivor, why, cells } = this.propose(rows);
    const ordered = [survivor, ...rows.filter((row) => row !== survivor)];
    const keys = ordered.map((row) => this.duplicates.rowKeys[row]!);
    const answers = rememberedAnswers({ kind, keys }, this.remembered);
    return {
      ...{ kind, confidence, kept: say(why, this.options.language) },
      money: rows.reduce((sum, row) => sum + Math.abs(this.cents?.[row] || 0), 0),
      records: ordered.map((row, index) => ({
        ...this.record(row, survivor),
        answer: answers[index] ?? null,
      })),
      // Nobody thinks of merging the others.
      changes: kind === 'same-client' || kind === 'separated' ? this.changes(cells, survivor) : [],
    };
  }

  private record(row: number, survivor: number): Omit<FoundRecord, 'answer'> {
    const { language } = this.options;
    const cents = this.cents?.[row] ?? Number.NaN;
    return {
      sheetRow: this.table.sheetRows[row]!,
      key: this.duplicates.rowKeys[row]!,
      cells: this.shown.map(({ column }) => shownCell(column, row, language)),
      differs: this.shown.flatMap((column, at) => (differs(column, survivor, row) ? [at] : [])),
      cents: Number.isNaN(cents) ? null : cents,
      why: row === survivor ? null : say(explainPair(this.duplicates, this.table, survivor, row), language),
    };
  }

  private changes(merged: readonly MergedCell[], survivor: number): FoundGroup['changes'] {
    return foundChanges(merged, this.propose([survivor]).cells, this.writing);
  }
}
