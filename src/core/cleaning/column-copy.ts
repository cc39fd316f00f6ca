import type { CellValue } from '../model/cell';
import type { Column, Table } from '../model/table';
import { fold } from '../text/fold';
import type { CleaningChoices } from './apply';
import { type Cell, holdsText, startCell } from './cell';
import { cellWords } from './cell-words';
import { type ColumnRun, cleanColumn } from './clean-column';
import type { JournalWriter, Refusal } from './journal';
import type { Place } from './place';
import type { ProposedColumn } from './propose';
import type { CleaningRule } from './rule';
import { RULES, type RuleId } from './rules';
import { lastCell, rulesFor, runRules, type Step } from './run-rules';

/** One column on its way into the copy. */
export class ColumnCopy {
  private readonly column: Column;
  private readonly place: Place;
  private readonly asText: boolean;
  private readonly run: ColumnRun;
  private readonly refusals: ReadonlyMap<number, readonly Refusal[]>;
  private readonly lines = new Map<Step, number>();
  private readonly ownSteps = new Map<number, readonly Step[]>();

  constructor(
    { column, place, run }: ProposedColumn,
    private readonly abroad: Uint8Array,
    private readonly choices: CleaningChoices,
    private readonly source: Table,
  ) {
    this.column = column;
    this.place = place;
    this.asText = holdsText(place.role);
    const asProposed = RULES.every((rule) => this.isTicked(rule) === !rule.unticked);
    this.run = asProposed ? run : cleanColumn(column, place, abroad, (rule) => this.isTicked(rule));
    this.refusals = refusalsByRow(choices.refused ?? [], column.position);
  }

  private isTicked(rule: CleaningRule<RuleId>): boolean {
    const id = `${rule.id}:${this.column.position}`;
    if (this.choices.unticked.includes(id)) return false;
    return !rule.unticked || (this.choices.ticked ?? []).includes(id);
  }

  /** The cleaned column; the changes that it has are made known to the journal. */
  registerIn(journal: JournalWriter): Column {
    for (const steps of this.run.outcomes)
      for (const step of steps) if (step.applied) this.register(step, journal);
    const values: CellValue[] = new Array(this.column.values.length);
    const kinds = new Uint8Array(values.length);
    for (let row = 0; row < values.length; row++) {
      const cell = this.cellAt(row, journal);
      values[row] = cell.value;
      kinds[row] = cell.kind;
    }
    const { header, position } = this.column;
    return { header, position, values, kinds };
  }

  private cellAt(row: number, journal: JournalWriter): Cell {
    const start = startCell(this.column, row, this.asText);
    const refused = this.refusals.get(this.source.sheetRows[row]!);
    if (!refused) return lastCell(start, this.stepsAt(row));
    const place = this.abroad[row] ? { ...this.place, french: false } : this.place;
    const steps = runRules(
      start,
      rulesFor(place.role),
      place,
      (rule, before) => this.isTicked(rule) && !refused.some((refusal) => concerns(refusal, rule.id, before)),
    );
    for (const step of steps) this.register(step, journal);
    this.ownSteps.set(row, steps);
    return lastCell(start, steps);
  }

  private register(step: Step, journal: JournalWriter): void {
    const { position, header } = this.column;
    const { rule, before, after } = step;
    this.lines.set(step, journal.addChange({ position, header, rule, before, after }));
  }

  private stepsAt(row: number): readonly Step[] {
    return this.ownSteps.get(row) ?? this.run.outcomes[this.run.outcomeOf[row]!] ?? NONE;
  }

  /** What was done to a cell, and what the user refused for it; a group that is not ticked is not in the journal. */
  addLines(journal: JournalWriter, row: number): void {
    for (const step of this.stepsAt(row)) {
      const refused = !step.applied && this.ownSteps.has(row) && this.isRefused(row, step);
      if (step.applied || refused) {
        journal.addLine(this.source.sheetRows[row]!, this.lines.get(step)!, step.applied);
      }
    }
  }

  private isRefused(row: number, { rule, before }: Step): boolean {
    const refused = this.refusals.get(this.source.sheetRows[row]!) ?? [];
    return refused.some((refusal) => concerns(refusal, rule, before));
  }
}

const NONE: readonly Step[] = [];

/** Spaces, accents and capitals aside: other refusals may have left them as they were. */
function concerns(refusal: Refusal, rule: RuleId, before: Cell): boolean {
  const words = (['fr', 'en'] as const).map((language) => fold(cellWords(before, language)));
  return refusal.rule === rule && words.includes(fold(refusal.before));
}

function refusalsByRow(
  refused: readonly Refusal[],
  position: number,
): ReadonlyMap<number, readonly Refusal[]> {
  const byRow = new Map<number, Refusal[]>();
  for (const refusal of refused) {
    if (refusal.position !== position) continue;
    const known = byRow.get(refusal.sheetRow);
    if (known) known.push(refusal);
    else byRow.set(refusal.sheetRow, [refusal]);
  }
  return byRow;
}
