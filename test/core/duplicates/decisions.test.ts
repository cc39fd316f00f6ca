import { decideGroup, decodeDecision, encodeDecision, linksOf } from '../../../src/core/duplicates/decisions';
import { findDuplicates } from '../../../src/core/duplicates/find-duplicates';
import { searchDrawn } from './support';

test('a decision is one line of text, read back as it was', () => {
  const line = encodeDecision({ verdict: 'separate', keys: ['z9', 'a1'] });
  expect(line).toBe('separate a1 z9');
  expect(decodeDecision(line)).toEqual({ verdict: 'separate', keys: ['a1', 'z9'] });
});

test.each(['', 'merge a1', 'fuse a1 b2', 'merge a1 B2', 'merge a1 b2 c3'])(
  '« %s » is no decision',
  (line) => {
    expect(decodeDecision(line)).toBeUndefined();
  },
);

test('the last word on two rows stands, whichever was named first', () => {
  const links = linksOf([
    { verdict: 'merge', keys: ['a', 'b'] },
    { verdict: 'separate', keys: ['b', 'a'] },
    ...decideGroup(['c', 'd', 'e'], 'merge'),
  ]);
  expect(links).toEqual({
    mustLink: [
      ['c', 'd'],
      ['c', 'e'],
      ['d', 'e'],
    ],
    cannotLink: [['b', 'a']],
  });
});

test('a decision holds once the rows are sorted and their case changed', () => {
  const before = searchDrawn(`
    Nom     | Prénom | Email             | CA
    Lefèvre | Anne   | a.lefevre@sfr.fr  | 10
    Lefèvre | Ane    | a.lefevre@sfr.fr  | 20
    Petit   | Jean   | jean.petit@sfr.fr | 30`);
  expect(before.duplicates.groups).toHaveLength(1);
  const [first, second] = before.duplicates.rowKeys;
  const after = searchDrawn(`
    Nom     | Prénom | Email             | CA
    PETIT   | JEAN   | jean.petit@sfr.fr | 30
    LEFEVRE | ANE    | A.Lefevre@sfr.fr  | 25
    LEFEVRE | ANNE   | A.Lefevre@sfr.fr  | 10`);
  const options = linksOf([{ verdict: 'separate', keys: [first!, second!] }]);
  expect(findDuplicates(after.table, after.mapping, options).groups).toEqual([]);
});
