import { readFileSync } from 'node:fs';
import { ServerFailure } from '../../../workbench/cli/document';
import { headless, workFolder } from './command';
import { asked, scriptedDocument } from './scripted-document';

const folder = workFolder();
afterAll(folder.remove);

const clients = folder.file(
  'clients.csv',
  'Société;CA HT;Dernier achat\nDupont;1250,50;03/02/2025\nMartin;1250,50;02/02/2025\n',
);
const invoices = folder.file('factures.csv', 'Client;Montant;Date facture\nDupont;12;03/02/2025\n');

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a run on a file', () => {
  test('tells the date and why, the counts, the segments, the profile, the small to watch, the balance, what is missing and what was written', async () => {
    const { code, out, err } = await headless([clients]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(plainSpaces(out).replace(/\d+,\d\d s/g, '0,00 s')).toBe(
      [
        'Lu : clients (3 lignes, utf-8, séparateur « ; »)',
        'Analyse au 03/02/2025. La dernière commande date du 02/02/2025 : analyse au lendemain.',
        'Audit : 91,5 sur 100, prêt à segmenter ; 0 point à corriger ou à vérifier',
        '',
        '3 clients : 2 dans les segments, 1 prospect, 0 à compléter',
        '',
        'Segment    Clients    Part        CA   Part du CA',
        'Nouveaux         2   100 %   2 501 €        100 %',
        '',
        'Profil d’après : Secteur',
        'Petits à potentiel : 1 client, d’abord Martin (80 salariés)',
        '',
        'Rapprochement : votre fichier 3 lignes, 2 511,00 € = segments 2 501,00 € + prospects 10,00 € ; aucun écart',
        'Lignes écartées : Lignes vides (1 ligne)',
        '',
        '- Les classes PMG demandent un CA.',
        '- Un segment est petit : regroupez-le.',
        '',
        'Onglets : Segments',
        'Durées : lecture 0,00 s, colonnes 0,00 s, audit 0,00 s, segments 0,00 s, onglets 0,00 s, rapport 0,00 s, fichiers 0,00 s',
        '',
        'English: 2 clients in 1 segment as of 2025-02-03; the totals match the file.',
        '',
      ].join('\n'),
    );
  });

  test('passes the choices on to the server, headers found whatever their accents and case', async () => {
    const document = scriptedDocument();
    const options = [
      '--as-of',
      '2024-12-31',
      '--preset',
      'essentiel',
      '--classes',
      '4',
      '--activity',
      'services',
      '--map',
      'revenue=ca ht',
    ];
    const { code, out } = await headless([clients, ...options], document);
    const choices = [{ table: 'main', position: 1, role: 'revenue' }];
    expect(code).toBe(0);
    expect(asked(document, 'start')).toEqual([
      {
        source: { sheetId: 1 },
        choices,
        guides: true,
        asOf: '2024-12-31',
        preset: 'essentiel',
        classes: 4,
        activity: 'services',
      },
    ]);
    expect(out).toContain('31/12/2024 (date demandée)');
  });

  test('asks for the method, and the ways of it, that were chosen', async () => {
    const document = scriptedDocument();
    const ways = ['--method', 'crossing', '--cross-rows', 'profile', '--cross-columns', 'pmg'];
    await headless([clients, ...ways, '--pmg-on', 'potential'], document);
    expect(asked(document, 'start')).toMatchObject([
      { method: 'crossing', crossRows: 'profile', crossColumns: 'pmg', pmgOn: 'potential' },
    ]);
  });

  test('joins a second file, whose headers can be mapped too', async () => {
    const document = scriptedDocument();
    await headless([clients, '--join', invoices, '--map', 'order-date=Date facture'], document);
    expect(asked(document, 'start')).toMatchObject([
      {
        source: { sheetId: 1, joinSheetId: 2 },
        choices: [{ table: 'join', position: 2, role: 'order-date' }],
      },
    ]);
  });

  test('draws a bar with named stages for who watches, none otherwise', async () => {
    const { err } = await headless([clients], scriptedDocument(), true);
    for (const stage of [
      'lecture',
      'colonnes',
      'segments',
      'onglets',
      'onglets 0/2',
      'rapport 1/2',
      'fichiers',
    ]) {
      expect(err).toContain(stage);
    }
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });

  test('--help explains every option', async () => {
    const { code, out } = await headless(['--help']);
    expect(code).toBe(0);
    expect(out.match(/--[a-z-]+/g)).toEqual(
      expect.arrayContaining(
        [
          'sheet',
          'join',
          'append',
          'as-of',
          'plan',
          'preset',
          'classes',
          'method',
          'aim',
          'map',
          'delimiter',
          'encoding',
          'xlsx',
          'csv',
          'json',
        ].map((name) => `--${name}`),
      ),
    );
  });
});

describe('what is prepared before the segments', () => {
  const jobs = (document: ReturnType<typeof scriptedDocument>): unknown[] =>
    asked(document, 'start').map((request) => (request as { job?: string }).job ?? 'segments');

  test('without files of tabs, nothing but the segments is written', async () => {
    const document = scriptedDocument();
    await headless([clients], document);
    expect(jobs(document)).toEqual(['segments']);
    expect(asked(document, 'cleaningReport')).toEqual([]);
  });

  test('with them, the audit, the clean copy and the duplicates of a list of clients come first, what follows the segments last', async () => {
    const document = scriptedDocument();
    await headless([clients, '--xlsx', folder.path('prepare.xlsx')], document);
    expect(jobs(document)).toEqual([
      'audit',
      'cleaning',
      'duplicates',
      'segments',
      'history',
      'campaigns',
      'actions',
      'dashboard',
    ]);
  });

  test('a file whose duplicates only a browser may search has all its other tabs, and says where they are', async () => {
    const document = scriptedDocument({
      start: ({ job }) => {
        if (job === 'duplicates')
          throw new ServerFailure({
            code: 'too-many-rows-here',
            text: { fr: 'Trop grand.', en: 'Too large.' },
          });
      },
    });
    const { code, out } = await headless([clients, '--xlsx', folder.path('grand.xlsx')], document);
    expect(code).toBe(0);
    expect(plainSpaces(out)).toContain('ses doublons sont dans le rapport (--json)');
  });

  test('a file without what segments need is audited all the same, and says so', async () => {
    const text = { fr: 'Aucune colonne de montant.', en: 'No amount column.' };
    const document = scriptedDocument({
      start: () => {
        throw new ServerFailure({ code: 'nothing-to-segment', text });
      },
    });
    const { code } = await headless([clients], document);
    expect(code).toBe(0);
  });
});

describe('the files written', () => {
  test('JSON holds the report with the clients of all pages, the cost and the timings', async () => {
    const path = folder.path('rapport.json');
    await headless([clients, '--json', path]);
    const report = JSON.parse(readFileSync(path, 'utf8'));
    expect(report).toMatchObject({
      schema: 1,
      clients: [{ name: 'Dupont' }, { name: 'Martin' }],
      notScored: [{ key: 'page 0' }, { key: 'page 1' }],
      clientCount: 2,
      serviceCalls: { 'Range.getValues': 2 },
      roundTrips: 2,
    });
    expect(Object.keys(report.timings)).toEqual([
      'reading',
      'columns',
      'audit',
      'cleaning',
      'duplicates',
      'segments',
      'tabs',
      'report',
    ]);
    expect(report).not.toHaveProperty('page');
  });

  test('one CSV for each visible tab of the run, none for the source; the workbook is whole', async () => {
    const csv = folder.path('sortie');
    const { out } = await headless([clients, '--csv', csv, '--xlsx', folder.path('sortie.xlsx')]);
    expect(readFileSync(`${csv}/Segments.csv`, 'utf8')).toBe("\ufeffSegment;CA\r\n'=Nouveaux;2501\r\n");
    expect(readFileSync(folder.path('sortie.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(plainSpaces(out)).toContain(
      `Fichiers écrits :\n  ${folder.path('sortie.xlsx')}\n  ${csv}/Segments.csv\n`,
    );
    expect(folder.names()).not.toContainEqual(expect.stringMatching(/\.tmp$/));
  });
});
