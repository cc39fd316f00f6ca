import { AddOn } from '../support/add-on';

const HEADERS = ['Société', 'Dernier achat', 'Nb commandes', 'CA HT'];

/** What the sidebar says when it looks at a tab, and when it would make segments of it. */
function said(rows: string[][]): { readonly inspected: string; readonly preview: string } {
  const addOn = new AddOn();
  const source = { sheetId: addOn.addTab('Clients', rows) };
  const inspected = addOn.ask('inspect', { source });
  const preview = addOn.ask('preview', { source, asOf: '2025-06-30' });
  return {
    inspected: inspected.ok
      ? inspected.data.notices.map(({ text }) => text.fr).join(' ')
      : inspected.error.text.fr,
    preview: preview.ok
      ? [...preview.data.guardRails, ...preview.data.notices].map(({ text }) => text.fr).join(' ')
      : preview.error.text.fr,
  };
}

describe('a tab with little in it has its own sentence', () => {
  test.each([
    ['nothing at all', [[]]],
    ['headers only', [HEADERS]],
  ])('%s: refused, with what to do', (_what, rows) => {
    const { inspected, preview } = said(rows);
    expect(inspected).toMatch(/[.]$/);
    expect(preview).toBe(inspected);
  });

  test('the two are not told alike', () => {
    expect(said([[]]).inspected).not.toBe(said([HEADERS]).inspected);
  });

  test('no amounts: the column to add is named', () => {
    const rows = [
      HEADERS.slice(0, 2),
      ['Alpha', '01/02/2025'],
      ['Bravo', '02/02/2025'],
      ['Carlo', '03/02/2025'],
    ];
    expect(said(rows).inspected).toContain('Chiffre d’affaires');
  });

  test('one client: a segment of one is made, and said to be small', () => {
    const { preview } = said([HEADERS, ['Alpha', '01/02/2025', '3', '100,00']]);
    expect(preview).toMatch(/segment/);
  });

  test('everybody bought on the same day, as often, for as much: it is said that nothing sets them apart', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`Client ${index}`, '01/02/2025', '2', '100,00']);
    expect(said([HEADERS, ...rows]).preview).toContain('ne sépare');
  });
});
