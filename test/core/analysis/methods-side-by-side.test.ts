import { analyse } from '../../../src/core/analysis/analyse';
import type { Analysis, AnalysisOptions } from '../../../src/core/analysis/analysis';
import { crossingsOf, cycleCrossing } from '../../../src/core/analysis/crossings';
import type { MethodId } from '../../../src/core/analysis/method-list';
import { portraitOfBest } from '../../../src/core/analysis/portrait';
import { analysisOf, clientsOf, day, sourceOf } from '../../support/analysis';
import { gridOf, tableOf } from '../../support/grid';

/** Twelve clients and a prospect, with what every method asks. */
const BASE = tableOf(`
  Code | Société | Secteur   | Premier achat | Dernier achat | Nb commandes | CA HT     | Marge   | Coût de service | Ouvertures | Clics | Impayés
  C1   | Alpha   | Industrie | 01/02/2021    | 20/06/2025    | 24           | 12 400,00 | 6 200   | 500             | 10         | 4     | 0
  C2   | Bravo   | Industrie | 03/03/2021    | 10/06/2025    | 18           | 9 800,00  | 490     | 300             | 8          | 2     | 1 200
  C3   | Carlo   | BTP       | 04/04/2022    | 28/05/2025    | 12           | 7 300,00  | 2 900   | 200             | 3          | 0     | 0
  C4   | Delta   | BTP       | 05/05/2022    | 05/05/2025    | 9            | 900,00    | 400     | 20              | 0          | 0     | 0
  C5   | Echo    | BTP       | 06/06/2023    | 14/04/2025    | 7            | 420,00    | 20      | 60              | 0          | 0     | 0
  C6   | Fox     | BTP       | 01/06/2025    | 01/06/2025    | 1            | 310,00    | 120     |                 | 5          | 1     | 0
  C7   | Golf    | Industrie | 08/08/2021    | 30/11/2024    | 2            | 1 150,00  | 500     | 30              | 0          | 0     | 0
  C8   | Hotel   | Industrie | 09/09/2020    | 12/01/2023    | 15           | 8 600,00  | 4 000   | 100             | 0          | 0     | 300
  C9   | India   | Industrie | 10/10/2020    | 22/09/2022    | 3            | 5 200,00  | 1 500   | 90              | 0          | 0     | 0
  C10  | Juliet  | BTP       | 11/11/2021    | 15/12/2023    | 2            | 260,00    |         | 10              | 0          | 0     | 0
  C11  | Kilo    | BTP       | 12/12/2021    | 12/12/2021    | 1            | 90,00     | 40      | 5               | 0          | 0     | 0
  C12  | Lima    | BTP       | 01/03/2020    | 01/03/2021    | 2            | 75,50     | 10      | 2               | 0          | 0     | 0
  C13  | Mike    | Industrie |               |               | 0            |           |         |                 | 9          | 5     |
`);

const AS_OF = '2025-06-30';
const analysed = (options: Partial<AnalysisOptions> = {}): Analysis =>
  analysisOf(AS_OF, BASE, { classes: 3, ...options });

/** The class of each client by a method, as a cell says it. */
function classesBy(method: MethodId, analysis = analysed()): string {
  const { segments, of } = analysis.classifications.find(({ id }) => id === method)!;
  return Array.from(of, (place) => segments[place]?.member.fr ?? '-').join(' ');
}

const inSegments = ({ segments }: Analysis): string =>
  segments.map(({ name, members }) => `${name.fr} ${members.length}`).join(', ');

const problemOf = (options: Partial<AnalysisOptions>, base = BASE): string => {
  const source = sourceOf(base);
  const whole = { asOf: day(AS_OF), preset: 'complet', classes: 3, ...options } as const;
  const result = analyse(clientsOf(AS_OF, base), source.basis, source.methods, whole);
  return result.ok ? 'accepted' : result.problem.code;
};

describe('all classes stand side by side', () => {
  test('every method that the file allows has its own', () => {
    expect(analysed().classifications.map(({ id }) => id)).toEqual([
      'rfm',
      'pmg',
      'abcd',
      'score',
      'cycle',
      'profile',
    ]);
    expect(classesBy('pmg')).toBe('Gros Gros Moyen Petit Petit Petit Moyen Gros Moyen Petit Petit Petit -');
    // Bravo sells much and leaves little; Echo costs more than it brings; Juliet has no margin to go by.
    expect(classesBy('abcd')).toBe('A C B B D C C A C - C D -');
    expect(classesBy('cycle')).toBe(
      'Fidèle de longue date Fidèle de longue date Fidèle de longue date Actif Actif Nouveau Actif Inactif Inactif Inactif À archiver À archiver Prospect',
    );
  });

  test('those that it does not allow are left out, the two usual ones alone when nothing else is there', () => {
    const plain = analysisOf(AS_OF, tableOf('Client | CA HT\nAlpha | 10\nBravo | 20\nCarlo | 30'));
    expect(plain.classifications.map(({ id }) => id)).toEqual(['pmg']);
    expect(plain.score).toBeUndefined();
  });
});

describe('one method makes the segments', () => {
  test.each<[MethodId, string]>([
    ['pmg', 'Gros 3, Moyens 3, Petits 6'],
    ['abcd', 'A – À protéger 2, B – À faire grandir 2, C – À simplifier 5, D – À redresser 2, Sans classe 1'],
    ['cycle', 'Nouveaux clients 1, Fidèles de longue date 3, Actifs 3, Dormants 0, Inactifs 3, À archiver 2'],
    ['profile', 'BTP 7, Industrie 5'],
    // Twelve clients in cells of fewer than five each: nothing to act on apart.
    ['crossing', 'Autres 12'],
  ])('%s', (method, sizes) => {
    const analysis = analysed({ method });
    expect(analysis.segmentsBy).toBe(method);
    expect(inSegments(analysis)).toBe(sizes);
  });

  test('whatever the method, every client that can be classed is in one segment, and the money adds up', () => {
    for (const method of ['rfm', 'pmg', 'abcd', 'score', 'cycle', 'profile', 'crossing'] as const) {
      const { segments, scored, reconciliation } = analysed({ method });
      expect(segments.reduce((sum, { members }) => sum + members.length, 0)).toBe(scored);
      expect(segments.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(reconciliation.lines[0]!.amount);
    }
  });

  test('an aim chooses the best method that the file allows; a method asked for wins over it', () => {
    expect(analysed({ aim: 'margin' }).segmentsBy).toBe('abcd');
    expect(analysed({ aim: 'conquer' }).segmentsBy).toBe('score');
    expect(analysed({ aim: 'margin', method: 'cycle' }).segmentsBy).toBe('cycle');
    const plain = tableOf('Client | CA HT\nAlpha | 10\nBravo | 20\nCarlo | 30');
    expect(analysisOf(AS_OF, plain, { aim: 'margin' }).segmentsBy).toBe('pmg');
  });

  test('a method that the file does not allow is refused with what it lacks', () => {
    expect(problemOf({ method: 'abcd' }, tableOf('Client | CA HT\nAlpha | 10\nBravo | 20'))).toBe(
      'method-not-available',
    );
  });
});

describe('the weighted score', () => {
  test('takes the criteria of the user, and scores prospects on what is known of them', () => {
    const criteria = [
      { source: 9, weight: 1 },
      { source: 10, weight: 3 },
    ];
    const { score, segmentOf } = analysed({ method: 'score', criteria });
    expect(score!.criteria.map(({ candidate }) => candidate.label.fr)).toEqual(['Ouvertures', 'Clics']);
    // Mike: 11 of 12 values below on opens, all 12 on clicks: (91.67 + 3 × 100) ÷ 4.
    expect(score!.score.score[12]).toBeCloseTo(97.92, 2);
    expect(segmentOf[12]).toBe(-1);
  });

  test('is refused on a sensitive column, a column of names, and one that is gone', () => {
    const sensitive = tableOf(
      'Client | CA HT | Religion\nA | 10 | catholique\nB | 20 | musulman\nC | 5 | juif',
    );
    const on = (source: number | string) => ({ method: 'score', criteria: [{ source, weight: 1 }] }) as const;
    expect(problemOf(on(2), sensitive)).toBe('sensitive-criterion');
    expect(problemOf(on(1))).toBe('criterion-gone');
    expect(problemOf(on(40))).toBe('criterion-gone');
  });

  test('weights are worked out from the effects where none is given', () => {
    const criteria = [
      { source: 'revenue', effects: { winning: 1, lifetime: 3 } },
      { source: 'Clics', effects: { winning: 0, lifetime: 0 } },
    ] as const;
    expect(analysed({ method: 'score', criteria }).score!.criteria.map(({ weight }) => weight)).toEqual([
      100, 0,
    ]);
  });

  test('feeds the potential of A to D, once the user chose its criteria and the file has no potential', () => {
    const criteria = [{ source: 10, weight: 1 }];
    expect(analysed({ criteria }).abcd!.potentialFromScore).toBe(true);
    expect(analysed().abcd!.potentialFromScore).toBe(false);
  });
});

describe('methods together', () => {
  test('« faux bons clients » come highest revenue first, whatever their class', () => {
    const { abcd, clients } = analysed();
    expect(abcd!.falseGood.map(({ client }) => clients.names[client])).toEqual(['Bravo']);
  });

  test('the segments crossed with size count every client once, with their money', () => {
    const [bySize] = crossingsOf(analysed({ method: 'cycle' }));
    expect(bySize!.column.id).toBe('pmg');
    expect(bySize!.crossing.clients.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(bySize!.crossing.unplaced).toBe(1);
  });

  test('the life cycle is crossed with reactions where the file has them', () => {
    expect(cycleCrossing(analysed())!.behaviour.fr).toBe('réactions à vos messages');
  });

  test('the portrait of the best clients takes the traits that the file has', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      `C${index}`,
      index < 20 ? 'Industrie' : 'BTP',
      String(1000 - index),
    ]);
    const portrait = portraitOfBest(
      analysisOf(AS_OF, gridOf([['Code client', 'Secteur', 'CA HT'], ...rows])),
    )!;
    expect([portrait.best.fr, portrait.count]).toEqual(['Gros', 12]);
    expect(portrait.speakTo.map(({ group }) => group.fr)).toEqual(['Industrie']);
  });
});

describe('what to expect', () => {
  test('without a forecast the value at stake is the mean yearly revenue, one year at least', () => {
    const { outlook } = analysed();
    expect(outlook.prediction!.withheld.orders!.code).toBe('few-repeat-clients');
    expect(outlook.atStake[5]).toBe(31_000);
    expect(Number.isNaN(outlook.atStake[12]!)).toBe(true);
  });
});

describe('« Segment retenu »', () => {
  const keep = (...choices: [client: number, segment: string, reason?: string][]) =>
    analysed({
      kept: new Map(choices.map(([client, segment, reason = '']) => [client, { segment, reason }])),
    });

  test('wins over the class, by the word of a cell or of a tab, whatever accents and case', () => {
    const analysis = keep([10, 'champion', 'filiale'], [11, 'Fidèles']);
    const nameOf = (client: number) => analysis.segments[analysis.segmentOf[client]!]!.name.fr;
    expect([nameOf(10), nameOf(11)]).toEqual(['Champions', 'Fidèles']);
    expect(analysis.segments[0]!.members).toContain(10);
  });

  test('of another method, or of a prospect, is kept without effect and said', () => {
    const analysis = keep([0, 'Gros'], [12, 'Champion']);
    expect(analysis.segmentOf).toEqual(analysed().segmentOf);
    expect(analysis.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-kept-segment', 'kept-segment-without-figures']),
    );
  });
});

describe('limits of one’s own', () => {
  test('class by them; what the file would propose is still known', () => {
    const limits = {
      rfm: { classes: 3, recency: [30, 100], frequency: [5, 20], monetary: [100_000, 1_000_000] },
      pmg: { big: 1_000_000, medium: 500_000 },
    } as const;
    const analysis = analysed({ limits });
    expect(classesBy('pmg', analysis)).toBe(
      'Gros Moyen Moyen Petit Petit Petit Petit Moyen Moyen Petit Petit Petit -',
    );
    expect(analysis.rfm!.limits).toEqual(limits.rfm);
    expect(analysis.proposedLimits.pmg).toEqual(analysed().pmg.from);
    expect(analysed({ limits, classes: 5 }).rfm!.limits.classes).toBe(5);
  });
});
