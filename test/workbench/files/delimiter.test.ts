import { findDelimiter } from '../../../workbench/files/delimiter';

const lines = (...rows: string[]): string => rows.join('\r\n');

describe('the delimiter of a CSV', () => {
  test.each([
    ['French Excel: `;` and decimal commas', lines('Nom;CA HT', 'Dupont;1,5', 'Martin;2,5'), ';'],
    [
      'a comma in every amount, header included in words',
      lines('Nom;CA', 'A;1200,50', 'B;12,00', 'C;3,10'),
      ';',
    ],
    ['tabs with one comma', lines('Nom\tVille\tCA', 'Dupont, Jean\tParis\t12', 'Martin\tLyon\t13'), '\t'],
    ['English commas', lines('name,city,revenue', 'Smith,Paris,12.5', 'Jones,Lyon,13'), ','],
    ['pipes', lines('nom|ville', 'Dupont|Paris'), '|'],
    ['names with a comma, in `;`', lines('Nom, prénom;Ville', 'Dupont, Jean;Paris'), ';'],
    ['quoted delimiters do not count', lines('nom,adresse', '"Dupont","1; rue A; B"', '"M","2; rue"'), ','],
    ['quoted line ends do not end a record', lines('nom;note', '"A";"l1\nl2, x\nl3"', '"B";"y, z"'), ';'],
    ['doubled quotes stay inside', lines('nom;note', 'A;"dit ""oui"";, non"', 'B;"x"'), ';'],
    ['a title row above the header', lines('Export du 3 mars', '', 'Nom;CA', 'A;1,5', 'B;2,5'), ';'],
    ['rows whose last empty cells were dropped', lines('Nom;CA;Note', 'A;1,5', 'B;2,5', 'C;3,5;x'), ';'],
    ['a text with one delimiter too many', lines('Nom;Note', 'A;oui ; non', 'B;x', 'C;y'), ';'],
    ['a tie goes to `;`', lines('a;b,c', '1;2,3'), ';'],
    ['years as headers', lines('Client,2024,2025', 'A,1,2'), ','],
    ['one column of French decimals', lines('Montant', '1,5', '2,5'), ';'],
    ['one column of names', lines('Nom', 'Dupont', 'Martin'), ';'],
    ['`sep=` decides', lines('sep=,', 'a;b', '1;2'), ','],
    ['`sep=` in capitals, with a tab', 'SEP=\t\na;b', '\t'],
  ])('%s', (_, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});
