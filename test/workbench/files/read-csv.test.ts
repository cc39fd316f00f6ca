import { readCsv } from '../../../workbench/files/read-csv';

const rowsOf = (text: string, delimiter?: ';' | ',' | '\t' | '|') => {
  const result = readCsv(text, delimiter);
  return result.ok ? result.value.rows : result.problem;
};

describe('reading a CSV', () => {
  test('cells stay the text they are: zeros in front, spaces and signs', () => {
    expect(rowsOf('Code postal;CA;Tél.\n01000; 1 234,56 €;+33 6\n')).toEqual([
      ['Code postal', 'CA', 'Tél.'],
      ['01000', ' 1 234,56 €', '+33 6'],
    ]);
  });

  test('short rows are filled with blanks, long ones widen the table', () => {
    expect(rowsOf('a;b\n1\n1;2;3')).toEqual([
      ['a', 'b', null],
      ['1', null, null],
      ['1', '2', '3'],
    ]);
  });

  test('empty rows keep their place, those at the end go', () => {
    expect(rowsOf('a;b\n\n1;2\n;\n\n')).toEqual([
      ['a', 'b'],
      [null, null],
      ['1', '2'],
    ]);
  });

  test('quotes protect delimiters, quotes and line ends', () => {
    expect(rowsOf('nom;note\r\n"A;B";"l1\r\nl2 ""x"""\r\n')).toEqual([
      ['nom', 'note'],
      ['A;B', 'l1\nl2 "x"'],
    ]);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('rows end with %j', (end) => {
    expect(rowsOf(['a;b', '1;2'].join(end))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('the line `sep=;` is no data', () => {
    expect(rowsOf('sep=;\r\na;b\r\n1;2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('a table of one column is a table', () => {
    expect(rowsOf('Montant\n1,5\n2,5')).toEqual([['Montant'], ['1,5'], ['2,5']]);
  });

  test('the delimiter can be imposed', () => {
    expect(rowsOf('a;b,c\n1;2,3', ',')).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
  });

  test('an inch sign inside a text is no quote', () => {
    expect(rowsOf('nom;taille\nTube;5" inox\nBec;3"')).toEqual([
      ['nom', 'taille'],
      ['Tube', '5" inox'],
      ['Bec', '3"'],
    ]);
  });

  test('a quote never closed is a problem that names the row', () => {
    expect(rowsOf('a;b\n1;2\n"3;4\n5;6')).toMatchObject({ code: 'unclosed-quote', params: { row: 3 } });
  });
});
