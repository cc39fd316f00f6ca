import type { Analysis } from '../../../src/core/analysis/analysis';
import { analysed, changed, type Row, read, refusal, rowsOf } from './settings-support';

describe('the table of segments', () => {
  const FIRST = 'Champions';
  const table = (analysis: Analysis): Row[] => {
    const rows = rowsOf(analysis);
    return rows.slice(rows.findIndex(([text]) => text === FIRST));
  };
  /** The tab with its table replaced; the part above stays. */
  const withTable = (analysis: Analysis, lines: Row[]): Row[] => [
    ...rowsOf(analysis).slice(0, -table(analysis).length),
    ...lines,
  ];

  test.each(['fr', 'en'] as const)('left as it is in %s, the division stays what it was', (language) => {
    for (const preset of ['complet', 'essentiel'] as const) {
      const found = read(rowsOf(analysed({ preset }), language));
      expect(found).toMatchObject({ preset });
      expect(found).not.toHaveProperty('ownSegments');
    }
  });

  const OWN: Row[] = [
    ['VIP', 'VIP', 'R3-4 F4 M4', 'à recevoir', 'Champions'],
    ['', '', '', '', ''],
    ['Les autres', '', 'R1-2 ; R3-4 F1-3 ; R3-4 F4 M1-3', '', ''],
  ];

  test('changed, it is one’s own, blank lines passed over', () => {
    expect(read(withTable(analysed(), OWN))).toMatchObject({
      preset: 'own',
      ownSegments: {
        classes: 4,
        lines: [
          { name: 'VIP', codes: 'R3-4 F4 M4', guide: 'Champions' },
          { name: 'Les autres', member: '', guide: '' },
        ],
      },
    });
  });

  test('one’s own stays in the tab and is read back, until a preset is chosen or the table is cleared', () => {
    const found = read(withTable(analysed(), OWN));
    const own = analysed({ ownSegments: ('text' in found ? undefined : found.ownSegments)! });
    expect(own.segments.map(({ id, name }) => [id, name.fr])).toEqual([
      ['champions', 'VIP'],
      ['own-les-autres', 'Les autres'],
    ]);
    expect(read(rowsOf(own))).toMatchObject({ preset: 'own', ownSegments: own.options.ownSegments });
    const back = read(changed(own, 'Découpage RFM', 'Essentiel : 5 segments'));
    expect(back).toMatchObject({ preset: 'essentiel' });
    expect(back).not.toHaveProperty('ownSegments');
    const cleared = rowsOf(own).map((row) => (/^(VIP|Les autres)$/.test(String(row[0])) ? ['', ''] : row));
    expect(read(cleared)).toMatchObject({ preset: undefined });
  });

  test('the same scores asked for otherwise, it is refused: it would not fit', () => {
    const found = read(changed(analysed(), 'Notes RFM, de 1 à', 5));
    expect(found).toMatchObject({ preset: 'complet', classes: 5 });
    const own = withTable(analysed(), OWN).map((row) =>
      /^Notes RFM/.test(String(row[0])) ? [row[0]!, 5] : row,
    );
    expect(refusal(read(own))).toMatch(/ligne \d+ \(« Codes RFM »\) : aucun segment ne prend les codes 555/);
  });

  test.each<[says: RegExp, line: number, cells: Row]>([
    [/\(« Champions »\) : « R8 » ne se lit pas/, 0, ['Champions', 'Champion', 'R8', '', 'Champions']],
    [/aucun segment ne prend le code 444\./, 0, ['Champions', '', 'R4 F3 M3-4 ; R4 F4 M3', '', '']],
    [
      /\(« Fidèles »\) : « Champions » prend déjà le code 444\./,
      2,
      ['Fidèles', '', 'R3 F3-4 M3-4 ; 444', '', ''],
    ],
    [/le nom « CHAMPIONS » est déjà pris/, 2, ['CHAMPIONS', '', 'R3 F3-4 M3-4', '', '']],
  ])('%s', (says, line, cells) => {
    const lines = table(analysed());
    lines[line] = cells;
    const found = read(withTable(analysed(), lines));
    const text = refusal(found);
    expect(text).toMatch(says);
    expect(text).toMatch(/^Onglet « Réglages », ligne \d+ .*les réglages précédents restent en place\.$/);
  });
});
