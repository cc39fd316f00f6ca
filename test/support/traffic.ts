import type { AddOn } from './add-on';

type Trip = AddOn['trips'][number];

/** What travelled between the add-on and the document, from one moment to another. */
export class Traffic {
  constructor(readonly trips: readonly Trip[]) {}

  static of(addOn: AddOn, work: () => unknown): Traffic {
    const before = addOn.trips.length;
    work();
    return new Traffic(addOn.trips.slice(before));
  }

  with(tab: string | undefined): Traffic {
    return new Traffic(this.trips.filter((trip) => trip.tab === tab));
  }

  by(...calls: readonly string[]): Traffic {
    return new Traffic(this.trips.filter(({ call }) => calls.includes(call)));
  }

  /** Tabs in the order in which they were first seen; the whole file is none. */
  get tabs(): readonly string[] {
    return [...new Set(this.trips.flatMap(({ tab }) => tab ?? []))];
  }

  get count(): number {
    return this.trips.length;
  }

  get cells(): number {
    return this.trips.reduce((sum, { cells }) => sum + cells, 0);
  }

  /** How many times each method was called. */
  get methods(): Readonly<Record<string, number>> {
    const methods: Record<string, number> = {};
    for (const { call } of this.trips) methods[call] = (methods[call] ?? 0) + 1;
    return methods;
  }

  /** Cells that belong to more than one of these calls. */
  get doubles(): readonly string[] {
    const seen = new Set<string>();
    return this.trips
      .flatMap(({ tab, area }) => cellsOf(area!).map((cell) => `${tab} ${cell}`))
      .filter((cell) => {
        const isDouble = seen.has(cell);
        seen.add(cell);
        return isDouble;
      });
  }
}

const cellsOf = ({ row, column, rows, columns }: NonNullable<Trip['area']>): readonly string[] =>
  Array.from(
    { length: rows * columns },
    (_, cell) => `${row + Math.floor(cell / columns)},${column + (cell % columns)}`,
  );
