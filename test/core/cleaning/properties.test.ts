import fc from 'fast-check';
import { proposeMapping } from '../../../src/core/columns/mapping';
import { readTable } from '../../../src/core/columns/read-table';
import { ROLES } from '../../../src/core/columns/roles';
import { Kind } from '../../../src/core/model/cell';
import type { Grid, Table } from '../../../src/core/model/table';
import { gridOf } from '../../support/grid';
import { NASTY } from '../../support/nasty';
import { type Cleaned, cleanedTable } from './support';

/** What cells of dirty files hold, and what spreadsheets like to turn into something else. */
const DIRTY = [
  ...NASTY,
  ...['1000', 'F-75013', '0612345678', '612345678', '+3221234567', '#REF!'],
  ...[
    'DUPONT',
    "d'arc",
    'M. ET MME MARTIN',
    'sarl le port',
    'EDF',
    'MCDONALD',
    'PARIS CEDEX 8',
    "L'HAY-LES-ROSES",
  ],
  ...[
    'HÃ©lÃ¨ne',
    'BÃƒÂ©a',
    'voilÃ\u00a0',
    'Â\u00a0x',
    '  x ',
    'a\u00a0b',
    'n/a',
    'xxx',
    '0000000000',
    '01/01/1900',
  ],
  ...['Jean@GMIAL.COM ', 'mailto:a@hotmail.con', 'a@b.fr;c@d.fr', 'jean @ x.fr', 'x@x.fr', '7,32829E+13'],
  ...[
    '03/02/2025',
    '31/12/2025',
    '12/31/2025',
    '2025-02-03',
    '28-10-17',
    '3 févr. 2025',
    '45691',
    '31/02/2025',
  ],
  ...[
    '1 234,56 €',
    '1,234',
    '1.234',
    '$5',
    '12,5',
    '(120,00)',
    '732 829 320 00074',
    'Total',
    '\u200b',
    'ŒUVRE ß ǆ',
  ],
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...DIRTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[ÃÂ©¨ã â\u00a0aAéE'.-]{0,8}$/) },
  { weight: 1, arbitrary: fc.double({ min: -1e6, max: 1e14, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null, null, null) },
);

interface Junk {
  readonly grid: Grid;
  readonly table: Table;
  readonly cleaned: Cleaned;
}

/** Any grid that can be read as a table, with any roles. */
const junk = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
    roles: fc.array(fc.constantFrom(...ROLES.map(({ id }) => id)), { minLength: 4, maxLength: 4 }),
  })
  .map(({ rows, roles }) => {
    const grid = gridOf([['Alpha', 'Bravo', 'Charlie', 'Delta'], ...rows]);
    const table = readTable(grid);
    const mapping = table.ok
      ? proposeMapping(
          table.value,
          [...new Set(roles)].map((role, position) => ({ position, role })),
        )
      : undefined;
    return { grid, table, mapping };
  })
  .filter(({ table, mapping }) => table.ok && mapping?.ok === true)
  .map(({ grid, table, mapping }): Junk => {
    if (!table.ok || !mapping?.ok) throw new Error('filtered above');
    return { grid, table: table.value, cleaned: cleanedTable(table.value, mapping.value) };
  });

const times = { numRuns: 250 };

const linesOf = ({ copy: { journal } }: Cleaned): ReadonlySet<string> =>
  new Set(
    Array.from(
      { length: journal.count },
      (_, line) => `${journal.sheetRows[line]}:${journal.changes[journal.changeOf[line]!]!.position}`,
    ),
  );

/** What a person reads in a cell. */
const read = (kind: number | undefined, value: unknown): string =>
  kind === Kind.empty || value === null ? '' : String(value);

test('cleaning a clean copy changes nothing', () => {
  fc.assert(
    fc.property(junk, ({ cleaned }) => {
      const again = cleanedTable(cleaned.copy.table, cleaned.mapping);
      expect(
        again.copy.journal.changes.map(({ rule, before, after }) => [rule, before.value, after.value]),
      ).toEqual([]);
    }),
    times,
  );
});

test('nothing is changed without a line in the journal, and every line is a change', () => {
  fc.assert(
    fc.property(junk, ({ table, cleaned }) => {
      const lines = linesOf(cleaned);
      for (const [index, column] of table.columns.entries()) {
        const copy = cleaned.copy.table.columns[index]!;
        for (let row = 0; row < table.rowCount; row++) {
          const changed =
            read(column.kinds[row], column.values[row]) !== read(copy.kinds[row], copy.values[row]);
          const named = lines.has(`${table.sheetRows[row]}:${column.position}`);
          // A date or a number may read as its text did: the change is the type.
          if (changed && !named)
            throw new Error(`${column.values[row]} → ${copy.values[row]} without a line`);
          if (named && !changed && column.kinds[row] === copy.kinds[row])
            throw new Error('a line without a change');
        }
      }
    }),
    times,
  );
});

test('rows of the copy and rows left out are the rows of the source', () => {
  fc.assert(
    fc.property(junk, ({ grid, cleaned: { copy } }) => {
      let last = 0;
      for (let row = 0; row < grid.rowCount; row++) {
        if (
          grid.columns.some(
            ({ kinds, values }) =>
              kinds[row] !== Kind.empty && String(values[row]).replace(/[\s\u200b-\u200d\u2060]/g, '') !== '',
          )
        )
          last = row;
      }
      expect(copy.table.rowCount + copy.leftOut.length).toBe(last + 1 - 1);
    }),
    times,
  );
});

test('the source is left as it was', () => {
  fc.assert(
    fc.property(junk, ({ table, cleaned }) => {
      const before = JSON.stringify(table);
      cleanedTable(table, cleaned.mapping, [], { archive: 'move', unticked: ['trim-spaces:0'] });
      expect(JSON.stringify(table)).toBe(before);
    }),
    { numRuns: 300 },
  );
});
