import { clientsSince } from '../../../src/core/analysis/clients-since';

const said = (before: string, now: string): readonly string[] =>
  clientsSince([...before], [...now]).map(({ text }) => text.fr);

test.each([
  [
    'who came and who is gone',
    'abc',
    'bcde',
    'Depuis la dernière analyse : 2 nouveaux clients, 1 client n’y est plus.',
  ],
  ['only who came', 'abc', 'abcd', 'Depuis la dernière analyse : 1 nouveau client, 0 client n’y est plus.'],
  [
    'a reference that stands twice as one',
    'aab',
    'abcc',
    'Depuis la dernière analyse : 1 nouveau client, 0 client n’y est plus.',
  ],
])('says %s', (_title, before, now, sentence) => {
  expect(said(before, now)).toEqual([sentence]);
});

test.each([
  ['the same clients in another order', 'abc', 'cba'],
  ['a first analysis', '', 'abc'],
  ['another list altogether', 'abc', 'xyz'],
])('says nothing of %s', (_title, before, now) => {
  expect(said(before, now)).toEqual([]);
});
