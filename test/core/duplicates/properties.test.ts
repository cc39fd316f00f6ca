import fc from 'fast-check';
import { findDuplicates } from '../../../src/core/duplicates/find-duplicates';
import { applyMerges } from '../../../src/core/duplicates/merge/apply-merges';
import { mergerOf } from '../../../src/core/duplicates/merge/propose-merge';
import { limitOf } from '../../../src/core/duplicates/search/limits';
import { startSearch } from '../../../src/core/duplicates/search/search';
import { gridOf } from '../../support/grid';
import { groupsByName, type Searched, searchIn } from './support';

const HEADER = ['Code', 'Nom', 'Prénom', 'Email', 'Téléphone', 'Adresse', 'Code postal', 'Ville'];

const ROLES = [
  'client-id',
  'last-name',
  'first-name',
  'email',
  'phone',
  'address',
  'postal-code',
  'city',
] as const;

/** A client as drawn: some people of few names, so that likenesses of every kind happen. */
const client = fc.record({
  last: fc.constantFrom(
    'Lefèvre',
    'Lefebvre',
    'Durand',
    'Aubert',
    'Guézennec',
    'Petit',
    'Le Goff',
    'N’Diaye',
  ),
  first: fc.constantFrom('Anne', 'Marie', 'Jean-Luc', 'J.', 'Magali', 'Hugo', 'Inès', ''),
  mail: fc.constantFrom('', 'contact@cabinet.fr', 'a.lefevre@orange.fr', 'petit@sfr.fr', 'jl@free.fr'),
  phone: fc.constantFrom(
    '',
    '06 12 34 56 78',
    '0612345678',
    '01 46 28 72 30',
    '00 00 00 00 00',
    '0298454647',
  ),
  street: fc.constantFrom('', '12 rue de la Gare', '12, r. de la Gare', '3 place du Lac', '41 rue Nationale'),
  town: fc.constantFrom(
    ['01000', 'Bourg'],
    ['1000', 'BOURG CEDEX'],
    ['75011', 'Paris'],
    ['', ''],
    ['29200', 'Brest'],
  ),
});
const clients = fc.array(client, { minLength: 2, maxLength: 30 });

type Client = typeof client extends fc.Arbitrary<infer Value> ? Value : never;

const rowOf = ({ last, first, mail, phone, street, town }: Client, index: number): readonly string[] => [
  `C${String(index).padStart(3, '0')}`,
  last,
  first,
  mail,
  phone,
  street,
  town[0]!,
  town[1]!,
];

const UNRELATED = [
  'C999',
  'Zwierzynski',
  'Bogumila',
  'bz@fjord.no',
  '05 61 98 76 54',
  '77 sente Ux',
  '64990',
  'Lahonce',
];

/** Roles are given, so that a few odd rows do not change what the columns are. */
const search = (rows: readonly (readonly string[])[], options = {}): Searched =>
  searchIn(gridOf([HEADER, ...rows]), options, ROLES);

const named = ({ table, duplicates }: Searched): ReadonlyMap<string, { score: number; confidence: string }> =>
  new Map(
    duplicates.pairs.map(({ rows, score, confidence }) => [
      rows
        .map((row) => String(table.columns[0]!.values[row]))
        .sort()
        .join(' '),
      { score, confidence },
    ]),
  );

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(
      clients.chain((list) =>
        fc.tuple(
          fc.constant(list.map(rowOf)),
          fc.shuffledSubarray(list.map(rowOf), { minLength: list.length }),
        ),
      ),
      ([rows, shuffled]) => {
        expect(groupsByName(search(shuffled))).toEqual(groupsByName(search(rows)));
      },
    ),
    { numRuns: 60 },
  );
});

test('one unrelated row moves no pair by more than half a bit', () => {
  fc.assert(
    fc.property(clients, (list) => {
      const rows = list.map(rowOf);
      const before = named(search(rows));
      const after = named(search([...rows, UNRELATED]));
      const size = rows.length;
      for (const pair of new Set([...before.keys(), ...after.keys()])) {
        const [one, other] = [before.get(pair), after.get(pair)];
        if (one && other) expect(Math.abs(one.score - other.score)).toBeLessThan(0.5);
        else expect((one ?? other)!.score - limitOf('to-check', size, 0)).toBeLessThan(0.5);
      }
    }),
    { numRuns: 60 },
  );
});

test('no group holds two rows that the user keeps apart', () => {
  fc.assert(
    fc.property(clients, fc.nat(), fc.nat(), (list, first, second) => {
      const rows = list.map(rowOf);
      const keys = search(rows).duplicates.rowKeys;
      const wall = [keys[first % keys.length]!, keys[second % keys.length]!] as const;
      const { duplicates } = search(rows, { cannotLink: [wall] });
      for (const group of duplicates.groups) {
        const held = group.rows.map((row) => keys[row]!);
        const both =
          wall[0] === wall[1]
            ? held.filter((key) => key === wall[0]).length > 1
            : wall.every((key) => held.includes(key));
        expect(both).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test('merging, then looking again, finds nothing certain but what a conflict kept apart; no row is lost', () => {
  fc.assert(
    fc.property(clients, (list) => {
      const { table, mapping, duplicates } = search(list.map(rowOf));
      const propose = mergerOf(table, mapping, { amounts: 'sum' });
      const proposals = duplicates.groups.map(({ rows }) => propose(rows));
      const merged = applyMerges(table, proposals);
      const inGroups = duplicates.groups.reduce((sum, { rows }) => sum + rows.length, 0);
      expect(merged.table.rowCount + inGroups - duplicates.groups.length).toBe(table.rowCount);
      expect(merged.originals.flat()).toHaveLength(inGroups);
      const again = findDuplicates(merged.table, mapping);
      for (const group of again.groups.filter(({ confidence }) => confidence === 'certain')) {
        const before = group.rows.flatMap((row) =>
          originalsOf(merged.table.sheetRows[row]!, table.sheetRows, proposals),
        );
        const isKnown = duplicates.pairs.some(
          ({ rows: [a, b], vetoed }) => vetoed && before.includes(a) && before.includes(b),
        );
        expect(isKnown).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

/** The rows that became the one at this row of the sheet. */
function originalsOf(
  sheetRow: number,
  sheetRows: Int32Array,
  proposals: readonly { readonly survivor: number; readonly rows: readonly number[] }[],
): readonly number[] {
  const row = sheetRows.indexOf(sheetRow);
  return proposals.find(({ survivor }) => survivor === row)?.rows ?? [row];
}

test('in slices of any size, the search ends the same', () => {
  fc.assert(
    fc.property(clients, fc.integer({ min: 1, max: 500 }), (list, budget) => {
      const { table, mapping, duplicates } = search(list.map(rowOf));
      const slices = startSearch(table, mapping);
      while (!slices.done) slices.step(budget);
      expect(slices.result.groups).toEqual(duplicates.groups);
      expect(slices.result.pairs).toEqual(duplicates.pairs);
    }),
    { numRuns: 20 },
  );
});
