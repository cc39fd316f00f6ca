import type { Analysis, AnalysisOptions } from '../../../src/core/analysis/analysis';
import { limitsIn } from '../../../src/core/analysis/own-limits';
import { GUIDE_CONTENTS } from '../../../src/core/guides/content';
import { readSettings } from '../../../src/core/output/read-settings';
import { planWorkbook } from '../../../src/core/output/workbook-plan';
import { analysisOf, succeeded } from '../../support/analysis';
import { tableOf } from '../../support/grid';

/** Revenue goes down from Alpha to Juliet, the potential does not follow; one is unknown, one is a prospect. */
const BASE = tableOf(`
  Code | Société | Dernier achat | Nb commandes | CA HT | Potentiel | Effectif
  C1   | Alpha   | 20/06/2025    | 20           | 50,00 | 10        | 2
  C2   | Bravo   | 10/06/2025    | 15           | 20,00 | 60        | 3
  C3   | Carlo   | 28/05/2025    | 10           | 10,00 | 20        | 4
  C4   | Delta   | 05/05/2025    | 1            | 8,00  | 90        | 5
  C5   | Echo    | 14/04/2025    | 2            | 5,00  | 15        | 6
  C6   | Fox     | 01/06/2025    | 1            | 3,00  | 80        | 7
  C7   | Golf    | 30/11/2024    | 1            | 2,00  | 60        | 8
  C8   | Hotel   | 12/01/2023    | 1            | 1,00  | 12        | 9
  C9   | India   | 22/09/2022    | 1            | 0,60  | 25        | 70
  C10  | Juliet  | 15/12/2023    | 1            | 0,40  | 5         | 1
  C11  | Kilo    | 15/12/2023    | 1            | 0,20  |           | 1
  C12  | Lima    |               | 0            |       | 99        | 1
`);

const ON_POTENTIAL = { pmgOn: 'potential' } as const;

const analysed = (options: Partial<AnalysisOptions> = {}): Analysis =>
  analysisOf('2025-06-30', BASE, { classes: 3, method: 'pmg', ...options });

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const classesIn = ({ classifications }: Analysis): string => {
  const { segments, of } = classifications.find(({ id }) => id === 'pmg')!;
  return Array.from(of, (place) => segments[place]?.member.fr ?? '-').join(' ');
};

function tabOf(analysis: Analysis, id: string): readonly (readonly (string | number | boolean | null)[])[] {
  const working = { guides: GUIDE_CONTENTS, advice: () => [], campaigns: new Map<string, string>() };
  const { tabs } = planWorkbook(analysis, { language: 'fr', ...working });
  return tabs.find((tab) => tab.id === id)!.values;
}

const tabText = (analysis: Analysis, id: string): string =>
  plain(
    tabOf(analysis, id)
      .map((row) => row.map((cell) => cell ?? '').join(' | '))
      .join('\n'),
  );

describe('Petits, Moyens, Gros on potential', () => {
  test('of the ten clients whose potential is known, 2 are big (90, 80), 3 medium (60 twice, 25), the others small', () => {
    expect(classesIn(analysed())).toBe('Gros Gros Gros Moyen Moyen Moyen Petit Petit Petit Petit Petit -');
    expect(classesIn(analysed({ choices: ON_POTENTIAL }))).toBe(
      'Petit Moyen Petit Gros Petit Gros Moyen Petit Moyen Petit - -',
    );
  });

  test('by cumulated potential: 90 + 80 + 60 + 60 are below 80 % of 377, and with 25 + 20 + 15 below 95 %', () => {
    const choices = { ...ON_POTENTIAL, pmgRule: 'revenue' } as const;
    expect(classesIn(analysed({ choices }))).toBe(
      'Petit Gros Moyen Gros Moyen Gros Gros Moyen Gros Petit - -',
    );
    expect(plain(analysed({ choices }).segments[0]!.meaning.fr)).toBe(
      'les premiers, qui font 80 % du potentiel',
    );
  });

  test('who has an unknown potential is told apart; prospects are no accounts', () => {
    const { segments } = analysed({ choices: ON_POTENTIAL });
    expect(segments.map(({ name, members }) => `${name.fr} ${members.length}`)).toEqual([
      ...['Gros 2', 'Moyens 3', 'Petits 5', 'Sans classe 1'],
    ]);
  });

  test('the reason, the meaning and the limits speak of potential, in points', () => {
    const analysis = analysed({ choices: ON_POTENTIAL });
    const { reasonOf } = analysis.classifications.find(({ id }) => id === 'pmg')!;
    expect([3, 10].map((client) => plain(reasonOf(client).fr))).toEqual([
      'potentiel de 90',
      'potentiel inconnu',
    ]);
    expect(plain(analysis.segments[0]!.meaning.fr)).toBe('les 20 % de clients au plus fort potentiel');
    expect(tabText(analysis, 'summary')).toMatch(
      /Petits, Moyens, Gros \(potentiel\).*\n.*\nGros \| 80 ou plus \| 2 .*\nMoyens \| 25 ou plus \| 3 /,
    );
  });

  test('the guides say their limits in points of potential', () => {
    const analysis = analysed({ choices: ON_POTENTIAL });
    expect(tabText(analysis, 'guide:big')).toContain('Limites | Potentiel de 80 ou plus');
    expect(tabText(analysis, 'guide:medium')).toContain('Limites | Potentiel de 25 à moins de 80');
    expect(tabText(analysis, 'guide:small')).toContain('Limites | Potentiel de moins de 25');
  });

  test('« Petits à potentiel » stay those of a small revenue: India by its 70 employees, Golf by nothing', () => {
    const found = ({ promising, clients }: Analysis): string[] =>
      promising.clients.map(({ client }) => clients.names[client]!);
    expect(found(analysed({ choices: ON_POTENTIAL }))).toEqual(found(analysed()));
    expect(found(analysed({ choices: ON_POTENTIAL }))).toEqual(['India']);
  });

  test('without any potential the sizes go by revenue, and it is said', () => {
    const without = tableOf(`
      Code | Société | Dernier achat | Nb commandes | CA HT
      C1   | Alpha   | 20/06/2025    | 20           | 50,00
      C2   | Bravo   | 10/06/2025    | 15           | 20,00
    `);
    const analysis = analysisOf('2025-06-30', without, { method: 'pmg', choices: ON_POTENTIAL });
    expect(classesIn(analysis)).toBe('Gros Petit');
    expect(analysis.notices.map(({ code }) => code)).toContain('pmg-without-potential');
  });

  test('the weighted score of one’s own criteria stands for a potential that the file has not', () => {
    const without = tableOf(`
      Code | Société | Dernier achat | Nb commandes | CA HT | Effectif
      C1   | Alpha   | 20/06/2025    | 20           | 50,00 | 2
      C2   | Bravo   | 10/06/2025    | 15           | 20,00 | 90
    `);
    const criteria = [{ source: 'Effectif', weight: 1 }];
    const choices = ON_POTENTIAL;
    const analysis = analysisOf('2025-06-30', without, { method: 'pmg', choices, criteria });
    expect(classesIn(analysis)).toBe('Petit Gros');
  });
});

describe('limits of potential in « Réglages »', () => {
  const cells = (analysis: Analysis) =>
    tabOf(analysis, 'settings').map((row) => row.map((cell) => cell ?? ''));

  test('stand as points, and are read back with the choice', () => {
    const analysis = analysed({ choices: ON_POTENTIAL });
    expect(tabText(analysis, 'settings')).toMatch(/Gros : potentiel à partir de \| 80 \| 80 \|/);
    const read = succeeded(readSettings(cells(analysis)))!;
    expect(read.choices!.pmgOn).toBe('potential');
    expect(read.limits.pmg).toEqual({ big: 80, medium: 25, on: 'potential' });
    expect(limitsIn(analysis).pmg).toEqual(read.limits.pmg);
  });

  test('serve as they stand; limits of revenue, in cents, do not serve for potential, nor the other way round', () => {
    const own = { big: 50, medium: 20, on: 'potential' } as const;
    const limited = (limits: AnalysisOptions['limits'], choices: AnalysisOptions['choices']): string =>
      classesIn(analysed({ limits, choices }));
    expect(limited({ pmg: own }, ON_POTENTIAL)).toBe(
      'Petit Gros Moyen Gros Petit Gros Gros Petit Moyen Petit - -',
    );
    expect(limited({ pmg: own }, {})).toBe(limited(undefined, {}));
    expect(limited({ pmg: { big: 50, medium: 20 } }, ON_POTENTIAL)).toBe(limited(undefined, ON_POTENTIAL));
  });
});
