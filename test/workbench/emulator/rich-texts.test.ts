import { createDocument } from '../../../workbench/emulator';
import { documentWith, script, tab } from './script';

const text = (words: string, ...links: string[]): string =>
  `SpreadsheetApp.newRichTextValue().setText('${words}')${links.map((link) => `.setLinkUrl(${link})`).join('')}`;

describe('rich texts', () => {
  it('carry a link, and stay texts', () => {
    const code = `const cell = sheet.getRange('A1').setRichTextValue(${text('01000', "'https://exemple.fr'")}.build());
      return [cell.getValue(), cell.getRichTextValue().getLinkUrl()];`;
    expect(script(createDocument(), code)).toEqual(['01000', 'https://exemple.fr']);
  });

  it('are cut into runs where links begin and end', () => {
    const code = `sheet.getRange('A1:B1').setRichTextValues([[
        ${text('Dupont et Durand', "0, 6, '#gid=0&range=A2'", "10, 16, '#gid=0&range=A9'")}.build(),
        ${text('sans lien')}.build()]]);
      return sheet.getRange('A1:B1').getRichTextValues()[0].map((value) => value.getRuns().map((run) =>
        [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()]));`;
    expect(script(createDocument(), code)).toEqual([
      [
        ['Dupont', 0, 6, '#gid=0&range=A2'],
        [' et ', 6, 10, null],
        ['Durand', 10, 16, '#gid=0&range=A9'],
      ],
      [['sans lien', 0, 9, null]],
    ]);
  });

  it.each([
    ['on a part only', ["0, 1, 'https://a.fr'"], null],
    ['of which there are two', ["0, 1, 'https://a.fr'", "1, 2, 'https://b.fr'"], null],
    ['in two halves alike', ["0, 1, 'https://a.fr'", "1, 2, 'https://a.fr'"], 'https://a.fr'],
    ['put over another', ["0, 1, 'https://a.fr'", "'https://b.fr'"], 'https://b.fr'],
    ['taken away', ["'https://a.fr'", 'null'], null],
  ])('have no link as a whole unless it is one and covers all: %s', (_title, links, url) => {
    expect(script(createDocument(), `return ${text('ab', ...links)}.build().getLinkUrl()`)).toBe(url);
  });

  it('answer the link of a part', () => {
    const value = `${text('Dupont', "0, 3, 'https://a.fr'")}.build()`;
    const code = `return [${value}.getLinkUrl(0, 3), ${value}.getLinkUrl(1, 2), ${value}.getLinkUrl(2, 4)]`;
    expect(script(createDocument(), code)).toEqual(['https://a.fr', 'https://a.fr', null]);
  });

  it('copied can be changed without changing the first', () => {
    const code = `const first = ${text('ab', "'https://a.fr'")}.build();
      const second = first.copy().setLinkUrl(0, 1, null).build();
      return [first.getRuns().length, second.getRuns().length, second.getText()];`;
    expect(script(createDocument(), code)).toEqual([1, 2, 'ab']);
  });

  it('exist for texts and blanks alone', () => {
    const document = documentWith([['a', null, 1, true, { error: '#N/A' }]]);
    const code =
      "return sheet.getRange('A1:E1').getRichTextValues()[0].map((value) => value && value.getText())";
    expect(script(document, code)).toEqual(['a', '', null, null, null]);
  });

  it('lose their links when the cell is written again', () => {
    const document = createDocument();
    script(
      document,
      `sheet.getRange('A1').setRichTextValue(${text('a', "'https://a.fr'")}.build()).setValue('a')`,
    );
    expect(tab(document).layers.link[0]?.[0]).toBeUndefined();
  });

  it('are refused as other values where a rule rejects them, and then write nothing', () => {
    const code = `const range = sheet.getRange('A1:B1'); sheet.getRange('B1').setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(['Oui']).setAllowInvalid(false).build());
      const value = ${text('Non')}.build();
      try { range.setRichTextValues([[value, value]]); } catch (error) { return [error.name, range.getValues()]; }`;
    expect(script(createDocument(), code)).toEqual(['Exception', [['', '']]]);
  });

  it.each([
    [`${text('ab', "0, 3, 'https://a.fr'")}`, 'Invalid offsets: 0 to 3 in a text of 2 characters'],
    [`${text('ab', "1, 0, 'https://a.fr'")}`, 'Invalid offsets'],
    [`${text('ab', "'javascript:alert(1)'")}`, 'Invalid link: « javascript:alert(1) »'],
    [`${text('ab', "'exemple.fr'")}`, 'Invalid link: « exemple.fr »'],
    [
      "SpreadsheetApp.newRichTextValue().setLinkUrl('https://a.fr')",
      'The text must be set before its links.',
    ],
    [
      `sheet.getRange('A1:B1').setRichTextValues([[${text('a')}.build()]])`,
      'The data has 1 but the range has 2.',
    ],
    ["sheet.getRange('A1').setRichTextValue('a')", "The parameters (String) don't match"],
    [`sheet.getRange('A1').setRichTextValues([[null]])`, "don't match the method signature"],
  ])('%s is refused', (code, message) => {
    expect(() => script(createDocument(), code)).toThrow(message);
  });
});
