import type { Analysis, AnalysisOptions } from '../../../src/core/analysis/analysis';
import { readSettings } from '../../../src/core/output/read-settings';
import { planWorkbook } from '../../../src/core/output/workbook-plan';
import { analysisOf, succeeded } from '../../support/analysis';
import { tableOf } from '../../support/grid';

/** Four active clients, three dormant, two inactive and one prospect; those who click, and the big ones, are told. */
const BASE = tableOf(`
  Code | Société | Secteur   | Premier achat | Dernier achat | Nb commandes | CA HT  | Ouvertures | Clics
  C1   | Alpha   | Industrie | 01/02/2023    | 20/06/2025    | 4            | 900,00 | 5          | 2
  C2   | Bravo   | Industrie | 03/03/2023    | 10/06/2025    | 3            | 800,00 | 5          | 1
  C3   | Carlo   | BTP       | 04/04/2023    | 28/05/2025    | 2            | 70,00  | 0          | 0
  C4   | Delta   | BTP       | 05/05/2023    | 05/05/2025    | 2            | 60,00  | 0          | 0
  C5   | Echo    | BTP       | 06/06/2023    | 14/09/2024    | 2            | 500,00 | 3          | 1
  C6   | Fox     | BTP       | 01/06/2023    | 01/09/2024    | 2            | 50,00  | 0          | 0
  C7   | Golf    | BTP       | 08/08/2023    | 30/08/2024    | 1            | 40,00  | 0          | 0
  C8   | Hotel   | Industrie | 09/09/2022    | 12/01/2023    | 1            | 30,00  | 0          | 0
  C9   | India   | BTP       | 10/10/2022    | 22/12/2022    | 1            | 20,00  | 2          | 0
  C10  | Juliet  | BTP       |               |               | 0            |        | 9          | 9
`);

/** Groups of one client are large enough, so that a small table has some. */
const tuning = { smallClients: 1, smallShare: 0 };

/** The usual limits, in days: this table is too small to propose its own. */
const limits = {
  cycle: { newUntil: 90, activeUntil: 180, loyalFrom: 365, dormantUntil: 365, inactiveUntil: 1095 },
};

const analysed = (options: Partial<AnalysisOptions> = {}): Analysis =>
  analysisOf('2025-06-30', BASE, { classes: 3, method: 'crossing', tuning, limits, ...options });

const segmentsIn = ({ segments, clients }: Analysis): string[] =>
  segments.map(
    ({ name, members }) => `${name.fr} : ${Array.from(members, (client) => clients.names[client]).join(' ')}`,
  );

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const plan = (analysis: Analysis) =>
  planWorkbook(analysis, { language: 'fr', guides: [], advice: () => [], campaigns: new Map() });

function rowsOf(
  analysis: Analysis,
  id: string,
): readonly (readonly (string | number | boolean | object)[])[] {
  return plan(analysis)
    .tabs.find((tab) => tab.id === id)!
    .values.map((row) => row.map((cell) => cell ?? ''));
}

const textOf = (analysis: Analysis, id: string): string =>
  plain(
    rowsOf(analysis, id)
      .map((row) => row.join(' | '))
      .join('\n'),
  );

describe('life cycle × reactions to messages, where nothing was chosen', () => {
  test('make the segments and their tabs; a prospect has no class of a client', () => {
    const analysis = analysed();
    expect(analysis.segmentsBy).toBe('crossing');
    expect(segmentsIn(analysis)).toEqual([
      'Actifs · Cliquent : Alpha Bravo',
      'Actifs · Sans réaction : Carlo Delta',
      'Dormants · Cliquent : Echo',
      'Dormants · Sans réaction : Fox Golf',
      'Inactifs · Ouvrent : India',
      'Inactifs · Sans réaction : Hotel',
    ]);
    const names = plan(analysis).tabs.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Actifs · Cliquent', 'Dormants · Sans réaction']));
  });

  test('a client is told why by both', () => {
    const { reasonOf } = analysed().classifications.find(({ id }) => id === 'crossing')!;
    expect(plain(reasonOf(0).fr)).toBe('dernier achat il y a 10 jours ; réactions : Clique');
  });

  test('where each class begins is said of the life cycle', () => {
    expect(textOf(analysed(), 'summary')).toMatch(
      /Où commence chaque classe[\s\S]*Dormants \| dernier achat/,
    );
  });
});

describe('other methods', () => {
  test('both chosen: sectors × sizes', () => {
    const choices = { crossRows: 'profile', crossColumns: 'pmg' } as const;
    expect(segmentsIn(analysed({ choices }))).toEqual([
      'BTP · Moyens : Echo Carlo Delta',
      'BTP · Petits : Fox Golf India',
      'Industrie · Gros : Alpha Bravo',
      'Industrie · Petits : Hotel',
    ]);
  });

  test('one that the file has not, and a method by itself, give way, and it is said', () => {
    const said = (choices: AnalysisOptions['choices']) => {
      const { classifications, notices } = analysed({ choices });
      const { axes } = classifications.find(({ id }) => id === 'crossing')!;
      return [axes, notices.filter(({ code }) => code === 'other-axis').length];
    };
    expect(said({ crossRows: 'abcd' })).toEqual([['cycle', 'engagement'], 1]);
    expect(said({ crossRows: 'pmg', crossColumns: 'pmg' })).toEqual([['pmg', 'rfm'], 1]);
    expect(said({ crossRows: 'pmg' })).toEqual([['pmg', 'rfm'], 0]);
  });

  test('groups too small go together, and fewer than four segments are too few', () => {
    const { guardRails, ...analysis } = analysed({ tuning: { smallClients: 2, smallShare: 0 } });
    expect(segmentsIn(analysis as Analysis)).toEqual([
      'Actifs · Cliquent : Alpha Bravo',
      'Actifs · Sans réaction : Carlo Delta',
      'Dormants · Sans réaction : Fox Golf',
      'Inactifs : Hotel India',
      'Autres : Echo',
    ]);
    expect(guardRails.map(({ code }) => code)).not.toContain('few-segments');
    const few = analysed({ tuning: { smallClients: 4, smallShare: 0 } });
    expect(segmentsIn(few)).toEqual([
      'Actifs : Alpha Bravo Carlo Delta',
      'Autres : Echo Fox Golf Hotel India',
    ]);
    expect(few.guardRails.map(({ code }) => code)).toContain('few-segments');
  });

  test('the other methods stand beside, and the crossing with them tells clients and revenue', () => {
    const analysis = analysed();
    expect(analysis.classifications.map(({ id }) => id)).toEqual([
      ...['rfm', 'pmg', 'score', 'cycle', 'profile', 'crossing'],
    ]);
    expect(textOf(analysis, 'summary')).toContain('Vos segments croisés avec : PMG');
    expect(textOf(analysis, 'clients')).toMatch(/PMG \| Segment RFM \|.*\| Cycle de vie \|.*\| Segment \|/);
  });

  test('not asked for, it is worked out for nobody', () => {
    expect(analysed({ method: 'rfm' }).classifications.map(({ id }) => id)).not.toContain('crossing');
  });
});

test('« Réglages » says the method and what is crossed, and is read back', () => {
  const choices = { crossRows: 'cycle', crossColumns: 'pmg' } as const;
  const read = succeeded(readSettings(rowsOf(analysed({ choices }), 'settings')))!;
  expect(read.method).toBe('crossing');
  expect(read.choices).toMatchObject(choices);
  const automatic = succeeded(readSettings(rowsOf(analysed(), 'settings')))!;
  expect([automatic.choices?.crossRows, automatic.choices?.crossColumns]).toEqual([undefined, undefined]);
});
