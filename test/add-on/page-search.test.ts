import { searchPages } from '../../sidebar/engine/search-pages';
import type { DuplicatesAnswer, RowsAnswer } from '../../src/contract/duplicates';
import type { Findings } from '../../src/core/duplicates/findings';
import { runToEnd } from '../../src/core/duplicates/search/run-to-end';
import type { HostCell } from '../../workbench/emulator';
import { AddOn } from '../support/add-on';

const HEADERS = [
  'Nom',
  'Prénom',
  'E-mail',
  'Téléphone',
  'Code postal',
  'Ville',
  'Dernier achat',
  'CA HT',
  ...'ABCDEFGHIJ',
];
const FIRST = ['Anne', 'Hugo', 'Nadia', 'Luc', 'Yann', 'Inès', 'Paul', 'Zoé', 'Marc', 'Lila', 'Noé'];

/** Clients who have nothing in common, but that each twentieth comes twice, in other letters. */
function clientRows(count: number): HostCell[][] {
  const filler = 'ABCDEFGHIJ'.split('').map(() => null);
  const rows = Array.from({ length: count }, (_, index): HostCell[] => {
    const who = index % 20 === 19 ? index - 1 : index;
    const name = `${nameOf(who * 7919)}${nameOf(who)}`;
    const first = FIRST[who % FIRST.length]!;
    const isTwin = who !== index;
    return [
      isTwin ? name.toUpperCase() : name,
      first,
      `${first.toLowerCase()}.${name.toLowerCase()}@exemple${who % 97}.fr`,
      `06${String(10_000_000 + ((who * 104_729) % 89_999_999))}`,
      `${10_000 + (who % 80_000)}`,
      `Ville ${who % 300}`,
      `${String((index % 28) + 1).padStart(2, '0')}/03/2025`,
      (index + 1) * 10,
      ...filler,
    ];
  });
  return [HEADERS, ...rows];
}

const nameOf = (seed: number): string =>
  Array.from(
    { length: 4 },
    (_, at) => 'bcdfglmnprstv'[Math.floor(seed / 13 ** at) % 13] + 'aeiou'[(seed + at) % 5]!,
  ).join('');

function opened(count: number) {
  const addOn = new AddOn();
  return { addOn, source: { sheetId: addOn.addTab('Clients', clientRows(count)) } };
}

/** What the page does: reads the rows, searches, hands over what it found. */
function readPages({ addOn, source: { sheetId } }: ReturnType<typeof opened>): RowsAnswer[] {
  const pages = [addOn.answer('rows', { sheetId, page: 0 })];
  while (pages.length < pages[0]!.pages) pages.push(addOn.answer('rows', { sheetId, page: pages.length }));
  return pages;
}
const search = (pages: RowsAnswer[], { forBrowser }: DuplicatesAnswer): Findings =>
  runToEnd(searchPages({ pages, task: forBrowser!, caution: 0, amounts: 'sum', language: 'fr' }));

function handOver(
  { addOn, source: { sheetId } }: ReturnType<typeof opened>,
  pages: RowsAnswer[],
  findings: unknown,
): void {
  const text = JSON.stringify(findings);
  const pieces = Array.from({ length: Math.ceil(text.length / 5000) }, (_, at) =>
    text.slice(at * 5000, (at + 1) * 5000),
  );
  const perPage = Math.ceil(pieces.length / pages.length);
  pages.forEach(({ rowCount, fingerprint }, page) => {
    const part = pieces.slice(page * perPage, (page + 1) * perPage);
    addOn.answer('handOver', { ...{ sheetId, id: 'abcd1', page, rowCount, fingerprint }, pieces: part });
  });
}

describe('a table too large for the server', () => {
  const file = opened(6000);
  const answer = file.addOn.answer('duplicates', { source: file.source });
  const pages = readPages(file);
  const findings = search(pages, answer);

  test('is left to the page, and read in calls of less than twenty seconds', () => {
    expect([answer.findings, answer.rows]).toEqual([null, 6000]);
    const times = file.addOn.times.slice(-pages.length);
    process.stdout.write(`rows: ${times.map((time) => `${(time / 1000).toFixed(1)} s`).join(', ')}\n`);
    expect(Math.max(...times)).toBeLessThan(20_000);
    expect(pages.length).toBeGreaterThan(1);
  });

  test('gives the groups that the server would find', () => {
    const report = file.addOn.answer('duplicatesReport', { source: file.source });
    const rowsOf = (groups: readonly { readonly rows: readonly number[]; readonly confidence: string }[]) =>
      groups.map(({ rows, confidence }) => `${[...rows].sort((a, b) => a - b)} ${confidence}`).sort();
    const found = findings.groups.flatMap(({ kind, records, confidence }) =>
      kind === 'same-client'
        ? [{ rows: records.map(({ sheetRow }) => sheetRow), confidence: confidence! }]
        : [],
    );
    expect(found.length).toBeGreaterThanOrEqual(300);
    expect(rowsOf(found)).toEqual(rowsOf(report.groups));
  });

  test('cannot be searched by a run, only written from what was handed over', () => {
    expect(file.addOn.failure('start', { source: file.source, job: 'duplicates' }).code).toBe(
      'too-many-rows-here',
    );
    handOver(file, pages, findings);
    const run = file.addOn.run({ source: file.source, job: 'duplicates', found: 'abcd1' });
    expect(run.tabs.map(({ name }) => name)).toEqual(['Doublons']);
    expect(file.addOn.shown('Doublons').length).toBe(
      2 + findings.groups.reduce((sum, { records }) => sum + records.length, 0),
    );
    expect(file.addOn.names()).toEqual(['Clients', 'Doublons']);
  });
});

describe('what is handed over', () => {
  const file = opened(30);
  const { sheetId } = file.source;
  const pages = readPages(file);
  const task = { mark: '', choices: [], links: { mustLink: [], cannotLink: [] } };
  const findings = search(pages, { forBrowser: task } as unknown as DuplicatesAnswer);

  test('takes the decisions as they are by then', () => {
    handOver(file, pages, findings);
    const keys = findings.groups[0]!.records.map(({ key }) => key);
    file.addOn.answer('decide', { groups: [{ keys, verdict: 'merge' }] });
    file.addOn.run({ source: file.source, job: 'duplicates', found: 'abcd1' });
    expect(file.addOn.shown('Doublons')[2]![2]).toBe('Fusionner');
  });

  test.each([
    ['another number', 'zzzz9', findings],
    ['another shape', 'abcd1', { ...findings, groups: [{ kind: 'same-client' }] }],
    ['nothing of ours', 'abcd1', 'x'],
  ])('with %s is refused', (_what, found, given) => {
    handOver(file, pages, given);
    expect(file.addOn.failure('start', { source: file.source, job: 'duplicates', found }).code).toBe(
      'nothing-handed-over',
    );
  });

  test('of rows that changed meanwhile is refused, and forgotten', () => {
    handOver(file, pages, findings);
    file.addOn.sheet('Clients').layers.value[5]![0] = 'Autre';
    const { rowCount, fingerprint } = pages[0]!;
    const again = { ...{ sheetId, id: 'abcd1', page: 0, rowCount, fingerprint }, pieces: ['x'] };
    expect(file.addOn.failure('handOver', again).code).toBe('source-changed');
    expect(file.addOn.failure('start', { source: file.source, job: 'duplicates', found: 'abcd1' }).code).toBe(
      'nothing-handed-over',
    );
  });
});

test('our own tabs are not read this way', () => {
  const file = opened(30);
  file.addOn.run({ source: file.source, job: 'duplicates' });
  const sheetId = file.addOn.sheet('Doublons').id;
  expect(file.addOn.failure('rows', { sheetId, page: 0 }).code).toBe('own-tab');
});
