import { searchPages } from '../../sidebar/engine/search-pages';
import type { DuplicatesAnswer, RowsAnswer } from '../../src/contract/duplicates';
import type { Findings } from '../../src/core/duplicates/findings';
import { runToEnd } from '../../src/core/duplicates/search/run-to-end';
import { AddOn } from '../support/add-on';
import { TWIN_HEADERS, twinRows } from '../support/twins';

function opened(count: number) {
  const addOn = new AddOn();
  return { addOn, source: { sheetId: addOn.addTab('Clients', [TWIN_HEADERS, ...twinRows(count)]) } };
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
  const file = opened(8000);
  const answer = file.addOn.answer('duplicates', { source: file.source });
  const pages = readPages(file);
  const findings = search(pages, answer);

  test('is left to the page, and read in calls of less than twenty seconds', () => {
    expect([answer.findings, answer.rows]).toEqual([null, 8000]);
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
