import { ownRowsOf, type TabPlan } from '../output/tab-plan';
import {
  familyOf,
  headerRowOf,
  isList,
  KEY_HEADERS,
  numberedKeys,
  type UserCell,
  type UserItem,
} from './content';
import { moveFormula } from './move-formula';

/** A cell to write back: 1-based place, and what stands there. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: UserCell;
}

/** A plan with what the user had added, back where it belongs. */
export interface PlacedPlan {
  readonly plan: TabPlan;
  /** Rows and columns of the grid that all of it needs. */
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PlacedCell[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Items that found their place. */
  readonly placed: ReadonlySet<UserItem>;
}

/**
 * Puts the user's columns at the right of ours, each cell on its client's row, notes on their cell, loose rows below.
 * Of two items for one place the later wins. Items of clients that this tab does not hold are left for another tab.
 */
export function place(plan: TabPlan, items: readonly UserItem[]): PlacedPlan {
  const own = items.filter((item) => familyOf(item.tab) === familyOf(plan.id));
  return own.length === 0 && !plan.userColumns ? nothingAdded(plan) : new Placing(plan).run(own);
}

const nothingAdded = (plan: TabPlan): PlacedPlan => ({
  plan,
  rows: ownRowsOf(plan),
  columns: plan.widths.length,
  cells: [],
  notes: [],
  placed: new Set(),
});

class Placing {
  private readonly width: number;
  private readonly height: number;
  private readonly headers: readonly string[];
  private readonly rowOfKey = new Map<string, number>();
  /** Headers of the user's columns, from the left; those offered first. */
  private readonly added: string[] = [];
  private readonly columnOf = new Map<string, number>();
  private readonly cells = new Map<string, PlacedCell>();
  private readonly notes = new Map<string, { row: number; column: number; text: string }>();
  private readonly placed = new Set<UserItem>();

  constructor(private readonly plan: TabPlan) {
    this.width = plan.widths.length;
    this.height = ownRowsOf(plan);
    const headerRow = headerRowOf(plan.id);
    this.headers = isList(plan.id) ? (plan.values[headerRow] ?? []).map((value) => String(value ?? '')) : [];
    const keyColumn = this.headers.findIndex((header) => KEY_HEADERS.includes(header));
    const references = plan.values.map((row, index) =>
      keyColumn >= 0 && index > headerRow ? String(row[keyColumn] ?? '') : '',
    );
    numberedKeys(references).forEach((key, row) => {
      if (key !== '') this.rowOfKey.set(key, row + 1);
    });
    plan.values.forEach((row, index) => {
      this.rowOfKey.set(`@${index}:${row[0] ?? ''}`, index + 1);
    });
    for (const { header, alias } of plan.userColumns ?? []) this.addColumn(header, alias);
  }

  private addColumn(header: string, alias = header): void {
    this.added.push(header);
    for (const name of [header, alias]) this.columnOf.set(name, this.width + this.added.length);
  }

  run(items: readonly UserItem[]): PlacedPlan {
    for (const item of items) this.takeColumn(item);
    for (const item of items) if (this.put(item)) this.placed.add(item);
    const cells = [...this.headerCells(), ...this.cells.values()];
    const notes = [...this.notes.values()];
    const added = [...cells, ...notes];
    return {
      plan: this.plan,
      rows: added.reduce((most, { row }) => Math.max(most, row), this.height),
      columns: added.reduce((most, { column }) => Math.max(most, column), this.width),
      ...{ cells, notes },
      placed: this.placed,
    };
  }

  /** A column of this tab stays, even empty; one of another tab comes with the first client who brings a cell. */
  private takeColumn(item: UserItem): void {
    if (item.at !== 'column' && item.at !== 'cell') return;
    const comes = item.at === 'column' ? item.tab === this.plan.id : this.rowOfKey.has(item.key);
    if (comes && !this.columnOf.has(item.column)) this.addColumn(item.column);
  }

  private headerCells(): readonly PlacedCell[] {
    return this.added.flatMap((header, index) =>
      header === ''
        ? []
        : [
            {
              row: headerRowOf(this.plan.id) + 1,
              column: this.width + index + 1,
              cell: { kind: 'text', value: header, format: '@', row: headerRowOf(this.plan.id) + 1 },
            },
          ],
    );
  }

  private put(item: UserItem): boolean {
    if (item.at === 'column') return item.tab === this.plan.id;
    if (item.at === 'note') return this.putNote(item);
    if (item.at === 'cell')
      return this.putCell(this.rowOfKey.get(item.key), this.columnOf.get(item.column), item.cell);
    if (item.tab !== this.plan.id) return false;
    const row = item.at === 'below' ? this.height + item.down : item.row + 1;
    return this.putCell(row, item.column + 1, item.cell);
  }

  private putCell(row: number | undefined, column: number | undefined, cell: UserCell): boolean {
    if (row === undefined || column === undefined) return false;
    const moved =
      cell.kind === 'formula'
        ? { ...cell, value: moveFormula(String(cell.value), cell.row, row), row }
        : cell;
    this.cells.set(`${row},${column}`, { row, column, cell: moved });
    return true;
  }

  /** On the cell of the same header; where that header is gone, on the first cell of the row. */
  private putNote(item: Extract<UserItem, { at: 'note' }>): boolean {
    const fixed = item.key.startsWith('@');
    if (fixed && item.tab !== this.plan.id) return false;
    const known = this.rowOfKey.get(item.key);
    const row = known ?? (fixed ? Number(item.key.slice(1).split(':')[0]) + 1 : undefined);
    if (row === undefined) return false;
    const column = this.noteColumn(item.column);
    const place = `${row},${column}`;
    const before = this.notes.get(place)?.text;
    const text = before === undefined || before === item.text ? item.text : `${before}\n${item.text}`;
    this.notes.set(place, { row, column, text });
    return true;
  }

  private noteColumn(column: string): number {
    if (column.startsWith('@')) return Number(column.slice(1)) + 1;
    const own = this.headers.indexOf(column);
    return own >= 0 ? own + 1 : (this.columnOf.get(column) ?? 1);
  }
}
