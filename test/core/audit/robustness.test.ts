import fc from 'fast-check';
import { auditTable } from '../../../src/core/audit/audit';
import { CHECKS, type CheckId } from '../../../src/core/audit/checks';
import { readContext } from '../../../src/core/audit/context';
import type { Check } from '../../../src/core/audit/define-check';
import { auditReport } from '../../../src/core/audit/report';
import { runChecks } from '../../../src/core/audit/run-checks';
import { scoreChecks, verdictOf } from '../../../src/core/audit/score';
import { proposeMapping } from '../../../src/core/columns/mapping';
import { dayNumber } from '../../../src/core/model/iso-date';
import type { Table } from '../../../src/core/model/table';
import { gridOf, tableOf } from '../../support/grid';
import { AS_OF, auditOf, recognised, resultOf } from './audit-of';

const options = { asOf: AS_OF };

/** Any rows under any header, without asking whether a header can be found. */
function tableFrom(rows: readonly (readonly (string | number | boolean | null)[])[]): Table {
  const [header = [], ...data] = rows;
  const grid = gridOf([header, ...data]);
  return {
    ...{ name: 'Feuille 1', headerRow: 0, rowCount: data.length, setAside: [] },
    sheetRows: Int32Array.from(data, (_, row) => row + 2),
    columns: grid.columns.map(({ values, kinds }, position) => ({
      ...{ header: String(values[0] ?? ''), position },
      ...{ values: values.slice(1), kinds: kinds.slice(1) },
    })),
  };
}

function reportOf(table: Table) {
  const mapping = proposeMapping(table, []);
  if (!mapping.ok) throw new Error(mapping.problem.code);
  return auditReport(auditTable(table, mapping.value, options));
}

const HEADERS = [
  'E-mail',
  'Téléphone',
  'SIRET',
  'CA HT',
  'Dernier achat',
  'Code postal',
  'Effectif',
  'Commentaire',
  '',
  'Nb commandes',
];
const JUNK = [
  '',
  ' ',
  '#REF!',
  'n/a',
  '31/02/2025',
  '1,234',
  'Ã©',
  '\u0000',
  '=1+1',
  '0612345678',
  '1E+99',
  '-',
  '\ud800',
  'é'.repeat(300),
  '٣٤',
];

test('any grid of junk yields a report, never an exception, and no check gives up', () => {
  const cell = fc.oneof(fc.constantFrom(...JUNK), fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  const header = fc.oneof(fc.constantFrom(...HEADERS), fc.string());
  const grids = fc
    .integer({ min: 1, max: 8 })
    .chain((width) =>
      fc.tuple(
        fc.array(header, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
      ),
    );
  fc.assert(
    fc.property(grids, ([titles, rows]) => {
      const report = reportOf(tableFrom([titles, ...rows]));
      expect(report.checks.filter(({ verdict }) => verdict === 'error')).toEqual([]);
      expect(report.columns).toHaveLength(titles.length);
      for (const { share } of report.checks) expect(share >= 0 && share <= 1).toBe(true);
      const { overall } = report.scores;
      expect(overall === null || (overall >= 0 && overall <= 100)).toBe(true);
      JSON.stringify(report);
    }),
    { numRuns: 300 },
  );
});

describe('tables of odd shapes', () => {
  test('a header alone', () => {
    const report = reportOf(tableFrom([['Nom', 'E-mail', 'CA HT']]));
    expect(report.verdict).toBe('clean-first');
    expect(report.columns.map(({ filled, fillRate }) => [filled, fillRate])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('one row', () => {
    const report = reportOf(
      tableFrom([
        ['Client', 'Dernier achat', 'CA HT'],
        ['Dupont', '03/02/2025', '12,00'],
      ]),
    );
    expect(report.checks.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  });

  test('all identical: copies, and columns that separate nobody', () => {
    const report = reportOf(
      tableFrom([['Nom', 'Ville'], ...Array.from({ length: 6 }, () => ['Dupont', 'Angers'])]),
    );
    const counts = Object.fromEntries(report.checks.map(({ id, count }) => [id, count]));
    expect(counts).toMatchObject({ 'exact-duplicates': 5, 'constant-column': 2 });
    expect(report.columns.every(({ useful }) => useful.level === 'no')).toBe(true);
  });

  test('300 columns', () => {
    const header = Array.from({ length: 300 }, (_, index) => `Critère ${index}`);
    const report = reportOf(
      tableFrom([header, header.map((_, index) => `v${index}`), header.map((_, index) => `w${index}`)]),
    );
    expect(report.columns).toHaveLength(300);
  });

  test('titles above the header, two lines of headers, formulas in error', () => {
    const audit = auditOf(
      gridOf([
        ['Clients 2025', null, null, null],
        ['Nom', 'E-mail', 'CA HT', 'Dernier achat'],
        ['du client', 'de contact', 'en euros', 'en date du'],
        ['Dupont', 'a@exemple.fr', 12, '15/02/2025'],
        ['Martin', 'b@exemple.fr', '#REF!', '16/02/2025'],
        ['Durand', 'c@exemple.fr', 15, '17/02/2025'],
      ]),
    );
    expect(resultOf(audit, 'title-rows')).toMatchObject({ verdict: 'review', places: [{ sheetRow: 3 }] });
    expect(resultOf(audit, 'formula-errors')).toMatchObject({
      verdict: 'fail',
      places: [{ position: 2, sheetRow: 5 }],
    });
  });
});

describe('a check that crashes', () => {
  const { table, mapping } = recognised(
    tableOf(
      'Nom | E-mail | Dernier achat | CA\nDupont | a@exemple.fr | 15/02/2025 | 12,00\nMartin | x | 16/02/2025 | 15,00',
    ),
  );
  const context = readContext(table, mapping, {
    asOf: dayNumber(AS_OF),
    places: 20,
    probableDuplicates: undefined,
  });
  const sane = runChecks(CHECKS, context);

  test.each(
    CHECKS.filter(({ dimension }: Check<CheckId>) => dimension).map((check) => [check.id, check] as const),
  )('%s is one line, hides no other, and never makes the scores better', (id, check) => {
    const broken: readonly Check<CheckId>[] = CHECKS.map((one: Check<CheckId>) =>
      one.id === id
        ? {
            ...one,
            run: () => {
              throw new Error('broken');
            },
          }
        : one,
    );
    const results = runChecks(broken, context);
    expect(results.filter(({ verdict }) => verdict === 'error').map((result) => result.check.id)).toEqual([
      id,
    ]);
    expect(results.filter((result) => result.check.id !== id)).toEqual(
      sane
        .filter((result) => result.check.id !== id)
        .map((result) => ({ ...result, check: expect.anything() })),
    );
    const scores = scoreChecks(results);
    expect(scores.dimensions[(check as Check<CheckId>).dimension!]).toBeUndefined();
    expect(scores.overall).toBeLessThanOrEqual(Math.max(scoreChecks(sane).overall!, 0));
    expect(verdictOf(results, scores)).not.toBe('ready');
  });
});
