import { AddOn, clientRows } from '../support/add-on';

/** One first run on so many clients, counted. */
function firstRun(clients: number) {
  const addOn = new AddOn();
  const sheetId = addOn.addTab('Clients', clientRows(clients));
  const run = addOn.run({ source: { sheetId }, asOf: '2026-01-01', guides: true });
  return { addOn, run, sheetId };
}

/**
 * Calls by method. Conversions of dates are no round trips, and there is one for each distinct day where the two zones
 * differ; a tab's rows are fitted by one call, which takes some away or adds some.
 */
function comparable(calls: Record<string, number>): Record<string, number> {
  const { 'Sheet.deleteRows': taken = 0, 'Sheet.insertRowsAfter': added = 0, ...others } = calls;
  const kept = Object.entries(others).filter(([name]) => !name.startsWith('Utilities.'));
  return { ...Object.fromEntries(kept), 'rows fitted': taken + added };
}

describe('the cost of a run', () => {
  // From 5,000 on, every segment is large enough for a control group: the tabs have the same columns.
  const small = firstRun(5_000);
  const large = firstRun(20_000);

  test('is the same number of service calls at 5,000 and 20,000 rows', () => {
    expect(large.run.tabs).toHaveLength(small.run.tabs.length);
    expect(comparable(large.addOn.calls)).toEqual(comparable(small.addOn.calls));
  });

  /** With the two hidden ones: the snapshot of the analysis, and what undoing it takes. */
  const written = small.run.tabs.length + 2;

  /** A tab to work from has columns to fill in: their headers and a list of answers are two calls more. */
  const toWorkFrom = small.run.tabs.filter(({ id }) => id.startsWith('segment:')).length;

  /** « Clients segmentés », « Réglages » and those tabs: their cells to fill in have a colour, and no warning. */
  const toFillIn = toWorkFrom + 2;

  test('is at most 15 round trips per tab written, and 20 more; 3 for the warning of each, 2 for cells to fill in', () => {
    expect(small.run.tabs.length).toBeGreaterThanOrEqual(11);
    expect(small.addOn.roundTrips).toBeLessThanOrEqual(
      15 * written + 2 * toWorkFrom + 20 + 3 * small.run.tabs.length + 2 * toFillIn,
    );
  });

  /** Of a tab to fill in: the colour, the warning looked up in two calls, and what it leaves out. */
  test('a second run keeps what users wrote first: 6 round trips more per tab', () => {
    const { addOn, sheetId } = small;
    const ids = addOn.document.sheets.map((sheet) => sheet.id);
    const before = addOn.roundTrips;
    addOn.run({ source: { sheetId }, asOf: '2026-01-01', guides: true });
    expect(addOn.document.sheets.map((sheet) => sheet.id)).toEqual(ids);
    expect(addOn.roundTrips - before).toBeLessThanOrEqual(21 * written + 2 * toWorkFrom + 20 + 4 * toFillIn);
  });
});

describe('the cost of looking at the columns', () => {
  function audited(clients: number): AddOn {
    const addOn = new AddOn();
    const sheetId = addOn.addTab('Clients', clientRows(clients));
    addOn.answer('audit', { source: { sheetId } });
    return addOn;
  }

  test('is at most 12 round trips, the same at 100 and 20,000 rows', () => {
    const [small, large] = [audited(100), audited(20_000)];
    expect(comparable(large.calls)).toEqual(comparable(small.calls));
    expect(large.roundTrips).toBe(small.roundTrips);
    expect(large.roundTrips).toBeLessThanOrEqual(12);
  });

  test('stays below 20 s of a call for 5,000 rows of 17 columns', () => {
    const addOn = new AddOn();
    const rows = clientRows(5_000).map((row, index) => [
      ...row,
      ...Array.from({ length: 9 }, (_, column) =>
        index === 0 ? `Remarque ${column}` : `texte ${column} ${index}`,
      ),
    ]);
    const source = { sheetId: addOn.addTab('Clients', rows) };
    addOn.answer('inspect', { source });
    addOn.answer('audit', { source });
    addOn.run({ source, asOf: '2026-01-01', job: 'audit' });
    addOn.run({ source, asOf: '2026-01-01', job: 'cleaning' });
    addOn.run({ source, asOf: '2026-01-01', guides: true });
    expect(Math.max(...addOn.times)).toBeLessThan(20_000);
  });
});
