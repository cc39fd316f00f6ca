import { rowHeights } from '../../../workbench/files/row-heights';
import { plainTab } from './plain-tab';

const wrapped = {
  bold: false,
  italic: false,
  fontSize: undefined,
  color: undefined,
  background: undefined,
  horizontal: undefined,
  wrap: true,
};

describe('row heights of an exported tab', () => {
  const text = 'x'.repeat(100);

  test('a wrapped text of two lines makes its row twice as high', () => {
    const tab = { ...plainTab([['court'], [text]]), columnWidth: () => 560, style: () => wrapped };
    expect([...rowHeights({ ...tab, columnWidth: () => 300 })]).toEqual([[1, 28]]);
    expect([...rowHeights(tab)]).toEqual([]);
  });

  test('lines that the text has itself count, each as long as it is', () => {
    const tab = { ...plainTab([['une\ndeux\n\nquatre']]), columnWidth: () => 560, style: () => wrapped };
    expect([...rowHeights(tab)]).toEqual([[0, 54]]);
  });

  test('a line is cut between words', () => {
    const tab = { ...plainTab([['aaaaa bbbbb ccccc']]), columnWidth: () => 51, style: () => wrapped };
    expect([...rowHeights(tab)]).toEqual([[0, 41]]);
  });

  test('a text that is not wrapped changes nothing', () => {
    expect([...rowHeights({ ...plainTab([[text]]), columnWidth: () => 50 })]).toEqual([]);
  });
});
