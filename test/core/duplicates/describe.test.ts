import { decideGroup, linksOf } from '../../../src/core/duplicates/decisions';
import { describeDuplicates } from '../../../src/core/duplicates/describe';
import { type Findings, summarise } from '../../../src/core/duplicates/findings';
import { keyRows } from '../../../src/core/duplicates/search/decided-groups';
import type { Language } from '../../../src/core/text/language';
import { searchDrawn } from './support';

const DRAWING = `
  Nom     | Prénom | Email             | Téléphone         | Code postal | Ville | Dernier achat | CA HT   | Commentaire
  Lefèvre | Anne   | a.lefevre@sfr.fr  | 06 12 34 56 78    | 01000       | Bourg | 03/02/2025    | 1200,50 | allergique
  LEFEVRE | Anne   | a.lefevre@sfr.fr  | +33 6 12 34 56 78 | 1000        | BOURG | 05/06/2024    | 100,25  | végétarienne
  Petit   | Jean   | jean.petit@sfr.fr | 0478121314        | 69003       | Lyon  | 01/02/2025    | 30,00   |`;

function found(language: Language = 'fr'): Findings {
  const { table, mapping, duplicates } = searchDrawn(DRAWING);
  return describeDuplicates(duplicates, table, mapping, { links: linksOf([]), amounts: 'sum', language });
}

const [group] = found().groups;

test('the same number, code or town written otherwise is no other value, and no conflict', () => {
  expect(group!.records[1]!.differs.map((at) => found().headers[at])).toEqual(['Dernier achat']);
  expect(group!.changes.filter(({ conflict }) => conflict)).toEqual([]);
});

test('what merging changes is told before and after, in the user’s writing; comments are shown nowhere', () => {
  expect(group!.changes).toEqual([
    {
      header: 'CA HT',
      before: '1\u202f200,50\u00a0€',
      after: '1\u202f300,75\u00a0€',
      others: [],
      conflict: false,
    },
  ]);
  expect(JSON.stringify([found('fr'), found('en')])).not.toMatch(/allergique|végétarienne/);
});

test('reasons come in one language', () => {
  expect(found('en').groups[0]!.records[1]!.why).toMatch(/^Same phone · same e-mail/);
  expect(found('en').groups[0]!.kept).toBe('most recent last order');
});

test('the summary counts groups, rows that would go, and the money of the records', () => {
  expect(summarise(found())).toMatchObject({ rowsThatGo: 1, money: 130_075 });
});

describe('groups made of decisions alone, without a search', () => {
  const { table, mapping } = searchDrawn(DRAWING);
  const { keys, groupsBy } = keyRows(table, mapping);

  test('know the rows by the keys that a search gives them', () => {
    expect(keys).toEqual(searchDrawn(DRAWING).duplicates.rowKeys);
  });

  test('hold what hangs together, but nothing that is kept apart', () => {
    const merge = (...rows: number[]) =>
      decideGroup(
        rows.map((row) => keys[row]!),
        'merge',
      );
    expect(groupsBy(linksOf(merge(0, 1)))).toEqual([[0, 1]]);
    expect(groupsBy(linksOf([...merge(0, 1), ...merge(1, 2)]))).toEqual([[0, 1, 2]]);
    const apart = decideGroup([keys[0]!, keys[2]!], 'separate');
    expect(groupsBy(linksOf([...merge(0, 1), ...merge(1, 2), ...apart]))).toHaveLength(1);
    expect(groupsBy(linksOf([]))).toEqual([]);
  });
});
