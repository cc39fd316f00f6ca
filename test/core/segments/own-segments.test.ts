import type { ClassCount } from '../../../src/core/scoring/quantile';
import { segmentOfClient } from '../../../src/core/segments/assign-rfm';
import { checkSegments } from '../../../src/core/segments/check-segments';
import { areChanged, ownTable, presetLines, type SegmentLine } from '../../../src/core/segments/own-segments';
import { presetSegment } from '../../../src/core/segments/presets';
import { allCodes, codeIndex, codeText, readCodes } from '../../../src/core/segments/rfm-codes';
import { placeOfClient } from '../../../src/core/segments/segment-table';

const CLASSES: readonly ClassCount[] = [3, 4, 5];
const PRESETS = ['complet', 'essentiel'] as const;

/** The codes that a text names, lowest first. */
function codesIn(text: string, classes: ClassCount = 3): string {
  const set = readCodes(text, classes);
  if (!set) return 'unreadable';
  return allCodes(classes)
    .filter((code) => set.has(codeIndex(code, classes)))
    .map(codeText)
    .reverse()
    .join(' ');
}

describe('codes as people write them', () => {
  test.each([
    ['R3 F2-3 M1', '321 331'],
    ['r 3 f 2 à 3 m 1', '321 331'],
    ['R3F2–3M1', '321 331'],
    ['321, 331', '321 331'],
    ['R3 F3', '331 332 333'],
    ['R1 F1 M1 ; 333', '111 333'],
    ['M1 ;', '111 121 131 211 221 231 311 321 331'],
    ['R4', 'unreadable'],
    ['R0', 'unreadable'],
    ['R3-2', 'unreadable'],
    ['les bons', 'unreadable'],
    ['F3 R3', 'unreadable'],
    ['', 'unreadable'],
    [';', 'unreadable'],
  ])('« %s » : %s', (text, codes) => {
    expect(codesIn(text)).toBe(codes);
  });
});

const french = (phrase: { fr: string }): string => phrase.fr;

describe('the lines to start from', () => {
  test('say the rules of the eight segments in a few blocks of codes', () => {
    const lines = presetLines('complet', 5, french).map(({ name, codes }) => `${name} : ${codes}`);
    expect(lines).toEqual([
      'Champions : R4-5 F4-5 M4-5',
      'Petits paniers fidèles : R3-5 F3-5 M1-2',
      'Fidèles : R3-5 F3-5 M3 ; R3-5 F3 M3-5 ; R3 F3-5 M3-5',
      'Nouveaux : R4-5 F1-2',
      'Occasionnels : R3 F1-2',
      'À réactiver : R1-2 F4-5 ; R1-2 M4-5',
      'En sommeil : R2 F1-3 M1-3',
      'Perdus : R1 F1-3 M1-3',
    ]);
  });

  test('make, read back, the very segments of each preset, new clients of old included', () => {
    for (const classes of CLASSES) {
      for (const preset of PRESETS) {
        const own = { classes, lines: presetLines(preset, classes, french) };
        const checked = checkSegments(own);
        if ('fault' in checked) throw new Error(checked.fault.reason.fr);
        const table = ownTable(own, checked.codes);
        for (const code of allCodes(classes)) {
          for (const age of [Number.NaN, 90, 91]) {
            const expected = presetSegment(segmentOfClient(code.r, code.f, code.m, classes, age), preset);
            expect(table.segments[placeOfClient(table, code, age)]).toEqual(
              // « Fidèles » takes its guide from the segment of that name alone.
              expect.objectContaining({ id: expected.id, name: expected.name, color: expected.color }),
            );
          }
        }
      }
    }
  });

  test('are unchanged in either language, whatever the spaces; changed by one word or one code', () => {
    const lines = presetLines('complet', 5, ({ en }) => en);
    expect(areChanged(lines, 'complet', 5)).toBe(false);
    expect(
      areChanged(
        lines.map((line) => ({ ...line, codes: line.codes.replace(/ /g, '') })),
        'complet',
        5,
      ),
    ).toBe(false);
    expect(areChanged(lines, 'essentiel', 5)).toBe(true);
    expect(areChanged([{ ...lines[0]!, name: 'VIP' }, ...lines.slice(1)], 'complet', 5)).toBe(true);
    expect(areChanged([{ ...lines[0]!, codes: 'R5 F4-5 M4-5' }, ...lines.slice(1)], 'complet', 5)).toBe(true);
    expect(areChanged([...lines].reverse(), 'complet', 5)).toBe(true);
  });
});

describe('lines of one’s own', () => {
  const line = (name: string, codes: string, guide = ''): SegmentLine => ({
    ...{ name, member: '', codes, meaning: '', guide },
  });
  const faultOf = (...lines: readonly SegmentLine[]): string => {
    const checked = checkSegments({ classes: 3, lines });
    return 'fault' in checked ? `${checked.fault.line ?? '-'}: ${checked.fault.reason.fr}` : 'accepted';
  };

  test('take the colour and the place of the named segment whose guide they ask for', () => {
    const lines = [line('VIP', 'R3 F3 M3', 'champions'), line('Les autres', 'R3 F3 M1-2 ; R3 F1-2 ; R1-2')];
    const checked = checkSegments({ classes: 3, lines });
    if ('fault' in checked) throw new Error(checked.fault.reason.fr);
    const { segments } = ownTable({ classes: 3, lines }, checked.codes);
    expect(segments.map(({ id, name, member }) => [id, name.fr, member.en])).toEqual([
      ['champions', 'VIP', 'VIP'],
      ['own-les-autres', 'Les autres', 'Les autres'],
    ]);
    expect(segments[0]!.color).toBe('#0072b2');
  });

  test.each<[says: string, lines: readonly SegmentLine[]]>([
    ['accepted', [line('Tous', 'R1-3')]],
    ['1: le nom du segment manque.', [line('A', 'R1'), line('', 'R2-3')]],
    ['1: le nom « a » est déjà pris.', [line('A', 'R1'), line('a', 'R2-3')]],
    ['1: aucun code : donnez-lui des codes, ou effacez la ligne.', [line('A', 'R1-3'), line('B', '')]],
    [
      '0: « R9 » ne se lit pas ; écrivez par exemple « R1-2 F3 », avec des notes de 1 à 3.',
      [line('A', 'R9')],
    ],
    [
      '0: il n’y a pas de fiche « VIP » ; choisissez dans la liste, ou laissez vide.',
      [line('A', 'R1-3', 'VIP')],
    ],
    [
      '1: la fiche « Champions » sert déjà à un autre segment ; laissez vide.',
      [line('A', 'R1', 'Champions'), line('B', 'R2-3', 'Champions')],
    ],
    ['-: aucun segment ne prend le code 111.', [line('A', 'R2-3 ; R1 F2-3 ; R1 F1 M2-3')]],
    [
      '-: aucun segment ne prend les codes 133, 132, 131, 123, 122, 121, 113, 112 et 1 autre.',
      [line('A', 'R2-3')],
    ],
    ['1: « A » prend déjà le code 333.', [line('A', 'R3 F3 M3'), line('B', 'R3 ; R1-2')]],
  ])('%s', (says, lines) => {
    expect(faultOf(...lines)).toBe(says);
  });
});
