import { finderOf } from '../../../src/core/privacy/person-finder';

const found = (query: string, ...cells: string[]) => finderOf(query)?.(cells);

describe('a person is found', () => {
  test.each([
    ['dupont anne', ['C1', 'Anne DUPONT'], [1]],
    ['Noël', ['NOEL Pierre'], [0]],
    ['Anne Dupont', ['C1', 'Dupont', 'Anne', 'Lyon'], [1, 2]],
    ['Anne.Dupont@Orange.fr', ['anne.dupont@orange.fr'], [0]],
    ['a@b.fr', ['vu avec <a@b.fr>, rappeler'], [0]],
    ['06 12 34 56 78', ['0612345678', '+33 6 12 34 56 78', '612345678'], [0, 1, 2]],
    ['+33612345678', ['tél. 06.12.34.56.78'], [0]],
    ["d'Arc Jeanne", ['Jeanne d’Arc'], [0]],
  ])('« %s » in %j', (query, cells, positions) => {
    expect(found(query, ...cells)).toEqual(positions);
  });
});

describe('somebody else is not', () => {
  test.each([
    ['Anne Dupont', ['Annette Dupont']],
    ['Anne Dupont', ['Anne', 'Dupontel']],
    ['Anne Dupont', ['Anne', 'Lyon']],
    ['a@b.fr', ['aa@b.fr', 'a@b.fr.org']],
    ['06 12 34 56 78', ['06 12 34 56 79', '1234,56']],
  ])('« %s » in %j', (query, cells) => {
    expect(found(query, ...cells)).toEqual([]);
  });
});

test.each(['', '  ', 'Li', '12', '0612', '@', 'a@', '*'])('« %s » would find anybody: refused', (query) => {
  expect(finderOf(query)).toBeUndefined();
});
