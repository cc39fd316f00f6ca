import { selectTab } from '../../../workbench/emulator/state/document';
import { AddOn, clientRows } from '../../support/add-on';

function analysed(clients = 120, rows = clientRows(clients)) {
  const addOn = new AddOn();
  const sheetId = addOn.addTab('Clients', rows);
  addOn.run({ source: { sheetId }, asOf: '2026-01-01' });
  return { addOn, sheetId };
}

const select = (addOn: AddOn, tab: string, row: number): void =>
  selectTab(addOn.document, addOn.sheet(tab).id, { row, column: 3, rows: 1, columns: 1 });

const textOf = (
  answer: { sections: readonly { lines: readonly { label: { fr: string }; text: { fr: string } }[] }[] },
  label: string,
) => answer.sections.flatMap(({ lines }) => lines).find((line) => line.label.fr === label)?.text.fr;

describe('« Comment est-ce calculé ? »', () => {
  const { addOn } = analysed();

  test('tells of the client of the row in « Clients segmentés » what the row itself shows', () => {
    const rows = addOn.shown('Clients segmentés');
    const headers = rows[1]!;
    for (const row of [3, 40, 122]) {
      select(addOn, 'Clients segmentés', row);
      const answer = addOn.answer('explain', {});
      const cell = (header: string) => rows[row - 1]![headers.indexOf(header)];
      expect([answer.client, answer.key]).toEqual([cell('Client'), cell('Référence client')]);
      expect(textOf(answer, 'Code RFM')).toBe(cell('Code RFM'));
      expect(textOf(answer, 'Dans les onglets')).toBe(cell('Segment'));
      expect(answer).toMatchObject({ asOf: '2026-01-01', sourceChanged: false, shown: cell('Segment') });
    }
  });

  test('the same client is told alike from its segment’s tab and from the user’s own tab', () => {
    select(addOn, 'Champions', 3);
    const fromSegment = addOn.answer('explain', {});
    const sourceRow = addOn.shown('Clients').findIndex((row) => row[0] === fromSegment.key) + 1;
    select(addOn, 'Clients', sourceRow);
    expect(addOn.answer('explain', {}).sections).toEqual(fromSegment.sections);
    expect(textOf(fromSegment, 'Lignes')).toBe(String(sourceRow));
  });

  test.each([
    ['the header of a list', 'Champions', 2],
    ['a page', 'Segments', 4],
    ['the header of the source', 'Clients', 1],
  ])('%s is no client’s row, and says so', (_, tab, row) => {
    select(addOn, tab, row);
    expect(addOn.failure('explain', {}).code).toMatch(/no-client-here|client-gone/);
  });

  test('writes nothing', () => {
    const before = JSON.stringify(addOn.document.sheets);
    select(addOn, 'Champions', 3);
    addOn.answer('explain', {});
    expect(JSON.stringify(addOn.document.sheets)).toBe(before);
  });
});

test('a source that changed since is said, with what the tab shows and what is computed today', () => {
  const { addOn } = analysed();
  const key = addOn.shown('Champions')[2]![1]!;
  const source = addOn.sheet('Clients').layers.value;
  const row = source.findIndex((cells) => cells?.[0] === key);
  source[row]![5] = '01/01/2020';
  select(
    addOn,
    'Clients segmentés',
    addOn.shown('Clients segmentés').findIndex((cells) => cells.includes(key)) + 1,
  );
  expect(addOn.answer('explain', {})).toMatchObject({
    sourceChanged: true,
    shown: 'Champion',
    now: { fr: 'À réactiver' },
  });
});

test('of two clients with one reference, the row pointed at is told', () => {
  const rows = clientRows(60);
  rows[31]![0] = rows[30]![0]!;
  const addOn = new AddOn();
  addOn.run({ source: { sheetId: addOn.addTab('Clients', rows) }, asOf: '2026-01-01' });
  const shown = addOn.shown('Clients segmentés');
  const column = shown[1]!.indexOf('Client');
  const places = shown.flatMap((cells, index) => (/^Société 3[01]$/.test(cells[column]!) ? [index + 1] : []));
  const told = places.map((row) => {
    select(addOn, 'Clients segmentés', row);
    return addOn.answer('explain', {}).client;
  });
  expect(told).toEqual(['Société 30', 'Société 31']);
});

test('before any analysis, it says what to do first', () => {
  const addOn = new AddOn();
  addOn.addTab('Clients', clientRows(10));
  expect(addOn.failure('explain', {}).code).toBe('no-analysis');
});

test('costs the same calls at 100 and 5,000 clients of 17 columns, below 20 seconds', () => {
  const cost = (clients: number) => {
    const rows = clientRows(clients).map((row, index) => [
      ...row,
      ...Array.from({ length: 9 }, (_, column) =>
        index === 0 ? `Remarque ${column}` : `texte ${column} ${index}`,
      ),
    ]);
    const { addOn } = analysed(clients, rows);
    const before = { ...addOn.calls };
    select(addOn, 'Clients segmentés', 50);
    addOn.answer('explain', {});
    const calls = Object.entries(addOn.calls).flatMap(([name, count]) =>
      count > (before[name] ?? 0) && !name.startsWith('Utilities.')
        ? [[name, count - (before[name] ?? 0)]]
        : [],
    );
    return { calls: Object.fromEntries(calls), time: addOn.times[addOn.times.length - 1]! };
  };
  const [small, large] = [cost(100), cost(5_000)];
  expect(large.calls).toEqual(small.calls);
  expect(large.time).toBeLessThan(20_000);
});
