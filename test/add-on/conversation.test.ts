import type { AnalysisRequest } from '../../src/contract/requests';
import { AddOn, clientRows } from '../support/add-on';

function opened(rows = clientRows(200)): { addOn: AddOn; request: AnalysisRequest } {
  const addOn = new AddOn();
  return { addOn, request: { source: { sheetId: addOn.addTab('Clients', rows) }, asOf: '2026-01-01' } };
}

/** Goes on until the run ends or is refused. */
function lastAnswer(addOn: AddOn, runId: string) {
  let envelope = addOn.ask('continue', { runId });
  while (envelope.ok && !envelope.data.done) envelope = addOn.ask('continue', { runId });
  return envelope;
}

describe('the conversation with the sidebar', () => {
  test('columns come with role, confidence and samples; a correction is remembered', () => {
    const { addOn, request } = opened();
    const { main, asOf } = addOn.answer('inspect', { source: request.source });
    expect(main.columns.map((column) => column.role)).toEqual([
      'client-id',
      'company',
      'email',
      'postal-code',
      'first-order-date',
      'last-order-date',
      'order-count',
      'revenue',
    ]);
    expect(main.headerRow).toBe(1);
    expect(asOf).toBe('2025-07-29');
    const choices = [{ table: 'main', position: 1, role: 'full-name' }] as const;
    addOn.run({ ...request, choices });
    const again = addOn.answer('inspect', { source: request.source });
    expect(again.main.columns[1]).toMatchObject({ role: 'full-name', chosenByUser: true });
  });

  test('the preview announces the tabs that the run then writes, with their rows', () => {
    const { addOn, request } = opened();
    const preview = addOn.answer('preview', request);
    expect(addOn.names()).toEqual(['Clients']);
    const run = addOn.run(request);
    expect(run.tabs.map((tab) => tab.name)).toEqual(preview.tabs.map((tab) => tab.name));
    const champions = preview.tabs.find((tab) => tab.name === 'Champions')!;
    expect(addOn.shown('Champions')).toHaveLength(champions.rows + 2);
    expect(addOn.answer('preview', request).tabs.every((tab) => tab.exists)).toBe(true);
  });

  test('a second run is refused while the first one holds the file, with the hour and the stage', () => {
    const { addOn, request } = opened();
    addOn.answer('start', request);
    const failure = addOn.failure('start', request);
    expect(failure.code).toBe('run-in-progress');
    expect(failure.text.fr).toMatch(
      /^Une analyse est en cours depuis \d\d h \d\d \(écriture de « Champions »\)\./,
    );
  });

  test('the page that lost the answer to its start may start again at once; any other page is refused', () => {
    const { addOn, request } = opened();
    addOn.answer('start', { ...request, asker: 'this page' });
    expect(addOn.failure('start', { ...request, asker: 'another page' }).code).toBe('run-in-progress');
    const again = addOn.answer('start', { ...request, asker: 'this page' });
    const last = lastAnswer(addOn, again.runId);
    expect(last.ok && last.data.done).toBe(true);
    expect(addOn.names()).toEqual(expect.arrayContaining(['Clients segmentés', 'Champions']));
    expect(new Set(addOn.names()).size).toBe(addOn.names().length);
  });

  test('a cancelled run leaves complete tabs and lets the next one start', () => {
    const { addOn, request } = opened();
    const { runId, written } = addOn.answer('start', request);
    const cancelled = addOn.answer('cancel', { runId });
    expect([cancelled.done, cancelled.written]).toEqual([true, written]);
    expect(addOn.failure('continue', { runId }).code).toBe('stale-run');
    expect(addOn.run(request).done).toBe(true);
  });

  test('a source that changes before anything is written stops the run, and says so', () => {
    const { addOn, request } = opened();
    addOn.run(request);
    let run = addOn.answer('start', request);
    while (run.stage.fr !== 'lecture de vos notes') run = addOn.answer('continue', { runId: run.runId });
    const before = ['Segments', 'Clients segmentés'].map((name) => addOn.shown(name));
    addOn.sheet('Clients').layers.value[5]![7] = '1,00 €';
    const changed = lastAnswer(addOn, run.runId);
    expect(changed.ok || changed.error.code).toBe('source-changed');
    expect(['Segments', 'Clients segmentés'].map((name) => addOn.shown(name))).toEqual(before);
    expect(addOn.run(request).done).toBe(true);
  });

  test('one that changes while tabs are written: they are finished as they were planned, then it is said', () => {
    const { addOn, request } = opened();
    const { runId, written, total } = addOn.answer('start', request);
    expect(written).toBeLessThan(total);
    addOn.sheet('Clients').layers.value[5]![7] = '1,00 €';
    const changed = lastAnswer(addOn, runId);
    expect(changed.ok || changed.error.code).toBe('source-changed');
    expect(addOn.names()).toHaveLength(total + 1);
    expect(addOn.run(request).done).toBe(true);
  });

  test('the report pages hold each client once', () => {
    const { addOn, request } = opened(clientRows(12_000));
    const pages = [0, 1].map((page) => addOn.answer('report', { ...request, page }));
    expect(pages.map((page) => [page.page, page.pages, page.clients.length])).toEqual([
      [0, 2, 10_000],
      [1, 2, 2_000],
    ]);
    const keys = pages.flatMap((page) => page.clients.map((client) => client.key));
    expect(new Set(keys).size).toBe(12_000);
  });

  test.each([
    ['an unknown endpoint', 'nothing', {}, 'bad-request'],
    ['no source', 'start', {}, 'bad-request'],
    ['a date that is none', 'start', { source: { sheetId: 1 }, asOf: '31/02/2025' }, 'bad-date'],
    ['a tab that is gone', 'inspect', { source: { sheetId: 999 } }, 'tab-gone'],
    ['seven classes', 'preview', { source: { sheetId: 1 }, classes: 7 }, 'bad-request'],
  ])('%s is refused with a sentence', (_, name, request, code) => {
    const { addOn } = opened();
    const failure = addOn.failure(name as 'start', request as AnalysisRequest);
    expect(failure.code).toBe(code);
    expect(failure.text.fr).toMatch(/[.)]$/);
    expect(failure.text.en).toMatch(/[.)]$/);
  });

  test('a tab of ours is refused as a source', () => {
    const { addOn, request } = opened();
    const run = addOn.run(request);
    expect(addOn.failure('inspect', { source: { sheetId: run.tabs[0]!.sheetId } }).code).toBe('own-tab');
  });

  test('details to copy hold nothing of the cells', () => {
    const { addOn, request } = opened();
    addOn.beforeCall = (name) => {
      if (name.endsWith('getValues')) throw new Error('Service Spreadsheets timed out.');
    };
    const envelope = addOn.ask('preview', request);
    const details = envelope.ok ? '' : (envelope.error.details ?? '');
    expect(details).toContain('timed out');
    expect(details).not.toMatch(/Société \d|C0\d{4}|@societe|\d,50/);
  });

  test('a run that was left can be found again and gone on with', () => {
    const { addOn, request } = opened();
    const { written, total } = addOn.answer('start', request);
    expect(addOn.answer('tabs', {}).unfinished).toBeUndefined();
    addOn.clock += 40_000;
    const { unfinished } = addOn.answer('tabs', {});
    expect(unfinished).toMatchObject({ written, total });
    let run = addOn.answer('continue', { runId: unfinished!.runId });
    while (!run.done) run = addOn.answer('continue', { runId: run.runId });
    expect(addOn.answer('tabs', {}).unfinished).toBeUndefined();
  });
});
