import { companySize, headcountOf } from '../../../../src/core/scoring/profile/company-size';
import type { Grouping } from '../../../../src/core/scoring/profile/groups';
import { nafSectionOf } from '../../../../src/core/scoring/profile/naf-section';
import { NAF_SECTIONS } from '../../../../src/core/scoring/profile/naf-sections';
import {
  byDepartment,
  byNafSection,
  byRegion,
  bySector,
  bySize,
} from '../../../../src/core/scoring/profile/profile';
import { SECTORS } from '../../../../src/core/scoring/profile/sectors';
import { fold } from '../../../../src/core/text/fold';

const repeat = (count: number, ...texts: string[]): string[] =>
  texts.flatMap((text) => new Array<string>(count).fill(text));

const countsOf = ({ names, groupOf }: Grouping): Record<string, number> =>
  Object.fromEntries(
    names.map((name, place) => [name.fr, groupOf.filter((group) => group === place).length]),
  );

describe('size by headcount', () => {
  test.each([
    ['0', 'TPE'],
    ['9', 'TPE'],
    ['10', 'PME'],
    ['249', 'PME'],
    ['250', 'ETI'],
    ['4 999', 'ETI'],
    ['5 000', 'GE'],
    ['10 à 19', 'PME'],
    ['1 à 2 salariés', 'TPE'],
    ['6-9', 'TPE'],
    ['250 à 499', 'ETI'],
    ['250+', 'ETI'],
    ['plus de 500', 'ETI'],
    ['5 000 et plus', 'GE'],
    ['moins de 10', 'TPE'],
    ['< 250', 'PME'],
    ['5 à 19', 'PME'],
  ])('%s is %s', (text, size) => expect(companySize(text)).toBe(size));

  test.each(['', 'n.c.', '-3', '20 à 10', '1 2 3'])('« %s » cannot be told', (text) => {
    expect(companySize(text)).toBeUndefined();
  });

  test('a band counts by its middle, « less than » just below its bound', () => {
    expect([headcountOf('10 à 19'), headcountOf('moins de 10'), headcountOf('1 000 à 1 999')]).toEqual([
      14.5, 9, 1499.5,
    ]);
  });
});

describe('activity codes', () => {
  test.each([
    ['01.11Z', 'A'],
    ['10.71C', 'C'],
    ['3320C', 'C'],
    ['43.22A', 'F'],
    ['47.11F', 'G'],
    ['56.10A', 'I'],
    ['62.01Z', 'J'],
    ['69.20Z', 'M'],
    ['86.21Z', 'Q'],
    ['96.02A', 'S'],
  ])('%s is of section %s', (code, section) => {
    expect(NAF_SECTIONS[nafSectionOf(code)]!.id).toBe(section);
  });

  test('divisions that do not exist are of no section', () => {
    expect(['04.00Z', '34.10Z', '54.00Z', '89.00Z', 'BTP', ''].map(nafSectionOf)).toEqual(
      new Array(6).fill(-1),
    );
  });

  test('the 21 sections hold the 88 divisions, none twice', () => {
    const divisions = Array.from({ length: 99 }, (_, index) => index + 1);
    const held = divisions.filter((division) => nafSectionOf(`${String(division).padStart(2, '0')}00Z`) >= 0);
    expect([NAF_SECTIONS.length, held.length]).toEqual([21, 88]);
  });
});

describe('sectors as written', () => {
  test('synonyms, case and accents are brought together', () => {
    const texts = [
      ...['BTP', 'bâtiment', 'Travaux publics', 'Maçonnerie générale', 'construction'],
      ...['Commerce de détail', 'retail', 'Boutique', 'MAGASIN', 'e-commerce'],
      ...['Commerce de gros', 'Grossiste en boissons', 'négoce', 'Négoce', 'grossiste'],
    ];
    expect(countsOf(bySector(texts))).toEqual({ BTP: 5, 'Commerce de détail': 5, 'Commerce de gros': 5 });
  });

  test('a sector that the table does not know keeps its first spelling', () => {
    expect(countsOf(bySector(repeat(3, 'Nautisme', 'NAUTISME ')))).toEqual({ Nautisme: 6 });
  });

  test('rare sectors go to « Autres », and it is said which; blanks are in no group', () => {
    const grouping = bySector([
      ...repeat(40, 'Industrie'),
      ...repeat(3, 'Nautisme'),
      ...repeat(2, 'Jeux'),
      '',
      '',
    ]);
    expect(countsOf(grouping)).toEqual({ Industrie: 40, Autres: 5 });
    expect(grouping.gathered.map((names) => names.map(({ fr }) => fr))).toEqual([[], ['Nautisme', 'Jeux']]);
    expect([...grouping.groupOf].filter((group) => group < 0)).toHaveLength(2);
  });

  test('one rare sector alone keeps its name', () => {
    expect(countsOf(bySector([...repeat(40, 'Industrie'), 'Nautisme']))).toEqual({
      Industrie: 40,
      Nautisme: 1,
    });
  });

  test('each way of writing is folded, and belongs to one sector', () => {
    const words = SECTORS.flatMap((sector) => sector.words.split(', '));
    expect(words.filter((word) => fold(word) !== word)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('other traits', () => {
  test('regions and departments from postal codes', () => {
    const codes = [...repeat(5, '69003', '38000', '20137'), 'SW1A 1AA'];
    expect(countsOf(byRegion(codes))).toEqual({ 'Auvergne-Rhône-Alpes': 10, Corse: 5 });
    expect(countsOf(byDepartment(codes))).toEqual({ '2A Corse-du-Sud': 5, '38 Isère': 5, '69 Rhône': 5 });
  });

  test('sizes and sections', () => {
    expect(countsOf(bySize(repeat(5, '3', '10 à 19', '?')))).toEqual({ PME: 5, TPE: 5 });
    expect(countsOf(byNafSection(repeat(5, '43.22A', '62.01Z')))).toEqual({
      Construction: 5,
      'Information et communication': 5,
    });
  });
});
