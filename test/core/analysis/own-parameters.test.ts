import type { Analysis, AnalysisOptions } from '../../../src/core/analysis/analysis';
import type { MethodId } from '../../../src/core/analysis/method-list';
import { planWorkbook } from '../../../src/core/output/workbook-plan';
import { analysisOf } from '../../support/analysis';
import { tableOf } from '../../support/grid';

/** Ten clients whose revenues make 100 in all; two ordered by telephone, the others on the site. */
const BASE = tableOf(`
  Code | Société | Secteur   | Effectif | Canal | Code postal | Premier achat | Dernier achat | Nb commandes | CA HT | CA N-1 | Marge
  C1   | Alpha   | Industrie | 120      | Tél   | 69003       | 01/02/2021    | 20/06/2025    | 20           | 50,00 | 10     | 25
  C2   | Bravo   | Industrie | 12       | Tél   | 69100       | 03/03/2021    | 10/06/2025    | 15           | 20,00 | 20     | 2
  C3   | Carlo   | BTP       | 8        | Site  | 38000       | 04/04/2022    | 28/05/2025    | 10           | 10,00 | 10     | 4
  C4   | Delta   | BTP       | 5        | Site  | 38100       | 05/05/2022    | 05/05/2025    | 1            | 8,00  | 4      | 4
  C5   | Echo    | BTP       | 60       | Site  | 75001       | 06/06/2023    | 14/04/2025    | 2            | 5,00  | 5      | 1
  C6   | Fox     | Santé     | 3        | Site  | 75002       | 01/06/2025    | 01/06/2025    | 1            | 3,00  | 1      | 1
  C7   | Golf    | Santé     | 2        | Site  | 75003       | 08/08/2021    | 30/11/2024    | 1            | 2,00  | 2      | 1
  C8   | Hotel   | BTP       | 70       | Site  | 98000       | 09/09/2020    | 12/01/2023    | 1            | 1,00  | 9      | 0
  C9   | India   | BTP       | 1        | Site  | 1000        | 10/10/2020    | 22/09/2022    | 1            | 0,60  | 1      | 0
  C10  | Juliet  | BTP       | 1        | Site  |             | 11/11/2021    | 15/12/2023    | 1            | 0,40  | 1      | 0
`);

const analysed = (options: Partial<AnalysisOptions> = {}): Analysis =>
  analysisOf('2025-06-30', BASE, { classes: 3, ...options });

/** The class of each client by a method, as a cell says it. */
function classesBy(method: MethodId, options: Partial<AnalysisOptions>): string {
  const { segments, of } = analysed(options).classifications.find(({ id }) => id === method)!;
  return Array.from(of, (place) => segments[place]?.member.fr ?? '-').join(' ');
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The text of a tab, cells apart by « | ». */
function tabText(analysis: Analysis, id: string): string {
  const { tabs } = planWorkbook(analysis, {
    language: 'fr',
    guides: [],
    advice: () => [],
    campaigns: new Map(),
  });
  const rows = tabs.find((tab) => tab.id === id)!.values;
  return plain(rows.map((row) => row.map((value) => value ?? '').join(' | ')).join('\n'));
}

describe('Petits, Moyens, Gros', () => {
  test('by number of clients, with shares of one’s own', () => {
    expect(classesBy('pmg', {})).toBe('Gros Gros Moyen Moyen Moyen Petit Petit Petit Petit Petit');
    expect(classesBy('pmg', { tuning: { pmgBig: 0.1, pmgMedium: 0.1 } })).toBe(
      'Gros Moyen Petit Petit Petit Petit Petit Petit Petit Petit',
    );
  });

  test('by cumulated revenue: 50 and 20 and 10 make 80, then up to 95', () => {
    const choices = { pmgRule: 'revenue' } as const;
    expect(classesBy('pmg', { choices })).toBe('Gros Gros Gros Moyen Moyen Moyen Petit Petit Petit Petit');
    const { segments } = analysed({ method: 'pmg', choices });
    expect(plain(segments[0]!.meaning.fr)).toBe('les premiers, qui font 80 % du chiffre d’affaires');
  });

  test('their meaning says the shares that made them', () => {
    const { segments } = analysed({ method: 'pmg', tuning: { pmgBig: 0.125 } });
    expect(plain(segments[0]!.meaning.fr)).toBe('les 12,5 % de clients qui rapportent le plus');
  });
});

describe('« Petits à potentiel »', () => {
  const promising = (options: Partial<AnalysisOptions>): string => {
    const { promising: found, clients } = analysed(options);
    return found.clients
      .map((one) => `${clients.names[one.client]} ${plain(found.reasonOf(one).fr)}`)
      .join(', ');
  };

  test('show growth, headcount, sectors that the user finds promising', () => {
    expect(promising({})).toBe('Hotel 70 salariés');
    expect(promising({ tuning: { growthFrom: 2 } })).toBe(
      'Fox chiffre d’affaires en hausse de 200 %, Hotel 70 salariés',
    );
    expect(promising({ tuning: { leastHeadcount: 71 }, promisingSectors: ['sante'] })).toBe(
      'Fox secteur prometteur, Golf secteur prometteur',
    );
  });

  test('are listed in the summary with what the file cannot tell', () => {
    expect(tabText(analysed(), 'summary')).toMatch(
      /Petits à potentiel : 1 client.*\nClient \| Pourquoi \| Chiffre d’affaires.*\nHotel \| 70 salariés \| 1 .*\nSignes que le fichier ne donne pas : secteur prometteur : .* ; potentiel : /,
    );
  });
});

describe('RFM', () => {
  test('M may score the average order: Delta bought once for 8, Alpha twenty times for 2.5', () => {
    const m = (options: Partial<AnalysisOptions>) => [...analysed(options).rfm!.m].slice(0, 4);
    expect(m({})).toEqual([3, 3, 3, 2]);
    expect(m({ choices: { money: 'basket' } })).toEqual([2, 2, 1, 3]);
    expect(plain(tabText(analysed({ choices: { money: 'basket' } }), 'clients'))).toMatch(
      /Alpha .*panier moyen 3 €/,
    );
  });

  test('a new client may be new for longer, or less long', () => {
    // Fox: first order 29 days before, R4 F1.
    const segmentOf = (newDays: number) => {
      const { segments, segmentOf: of } = analysed({ classes: 5, tuning: { newDays } });
      return segments[of[5]!]!.member.fr;
    };
    expect([segmentOf(29), segmentOf(28)]).toEqual(['Nouveau', 'Occasionnel']);
  });

  test('the code may be written M-F-R', () => {
    const { rfm } = analysed();
    expect([rfm!.r[6], rfm!.f[6], rfm!.m[6]]).toEqual([2, 1, 1]);
    expect(tabText(analysed(), 'clients')).toMatch(/Golf .*\| 211 \|/);
    const text = tabText(analysed({ choices: { codeOrder: 'MFR' } }), 'clients');
    expect(text).toMatch(/Golf .*\| 112 \|/);
    expect(text).toContain('Code MFR');
  });
});

describe('profile', () => {
  test('says what « Autres » brings together', () => {
    const { segments } = analysed({ method: 'profile' });
    const others = segments.find(({ name }) => name.fr === 'Autres')!;
    expect(plain(others.meaning.fr)).toBe('secteur : Industrie, Santé et social');
  });

  test('goes by the trait asked for; one that the file does not tell gives way, and it is said', () => {
    expect(classesBy('profile', { choices: { trait: 'channel' }, tuning: { rareShare: 0 } })).toMatch(
      /^Autres|^Tél/,
    );
    const { notices } = analysed({ method: 'profile', choices: { trait: 'activity' } });
    expect(notices.map(({ text }) => plain(text.fr))).toContain(
      'Profil : le fichier ne dit pas assez de « Activité » ; les groupes sont faits d’après « Secteur ».',
    );
  });
});

test('department and region stand beside each postal code; Monaco is in none, a lost zero is not guessed', () => {
  const text = tabText(analysed(), 'clients');
  expect(text).toContain('Code postal | Département | Région');
  expect(text).toContain('69003 | 69 Rhône | Auvergne-Rhône-Alpes');
  expect(text).toContain('98000 | 980 Monaco | Monaco');
  expect(text).toContain('1000 |  | ');
});

test('concentration is said of the margin too: 25 + 4 of 38', () => {
  expect(tabText(analysed(), 'summary')).toContain(
    'De la marge : 20 % de vos clients en font 76,3 % ; le premier 65,8 %',
  );
});

test('the other method of the crossing may be chosen', () => {
  expect(tabText(analysed(), 'summary')).toContain('Vos segments croisés avec : PMG');
  expect(tabText(analysed({ choices: { crossWith: 'cycle' } }), 'summary')).toContain(
    'Vos segments croisés avec : Cycle de vie',
  );
});
