import { AddOn } from '../support/add-on';
import { answerFor, decisionsIn, groupsIn, HEADERS, look, opened, ROWS } from '../support/duplicates';

test('groups come by money at stake, the kept record first, and nothing is written', () => {
  const file = opened();
  expect(groupsIn(file)).toEqual(['same-client: 4, 5', 'same-client: 3, 2']);
  expect(file.addOn.names()).toEqual(['Clients']);
});

test('« Doublons » is written in the order of the groups, and the source stays as it was', () => {
  const { addOn, source } = opened();
  const run = addOn.run({ source, job: 'duplicates' });
  expect(run.tabs.map(({ id, name }) => [id, name])).toEqual([['duplicates', 'Doublons']]);
  expect(
    addOn
      .shown('Doublons')
      .slice(2)
      .map((cells) => cells[5]),
  ).toEqual(['4', '5', '3', '2']);
  expect(addOn.shown('Clients')).toEqual([HEADERS, ...ROWS]);
});

describe('a decision', () => {
  test('typed in « Doublons » holds once the rows are sorted and a row is added on top', () => {
    const file = opened();
    file.addOn.run({ source: file.source, job: 'duplicates' });
    answerFor(file, 3, 'Fusionner');
    answerFor(file, 4, 'Garder séparés');
    const { value } = file.addOn.sheet('Clients').layers;
    value.splice(1, 7, ...[ROWS[5]!, ...ROWS.slice().reverse()].map((row) => [...row]));
    file.addOn.sheet('Clients').rowCount += 1;
    expect(groupsIn(file)).toContain('separated: 7 separate, 6 separate');
    expect(groupsIn(file)).toContain('same-client: 8 merge, 9 merge');
  });

  test('typed in « Doublons » stands in it after it is written again, and is kept in a hidden tab', () => {
    const file = opened();
    file.addOn.run({ source: file.source, job: 'duplicates' });
    answerFor(file, 3, 'Fusionner');
    file.addOn.run({ source: file.source, job: 'duplicates' });
    expect(decisionsIn(file)).toEqual(['', '', 'Fusionner', 'Fusionner']);
    expect(file.addOn.sheet('Segments PME – décisions').hidden).toBe(true);
  });

  test('taken in the sidebar is shown in « Doublons » at once, and what was typed there counts too', () => {
    const file = opened();
    file.addOn.run({ source: file.source, job: 'duplicates' });
    answerFor(file, 4, 'Fusionner');
    const keys = look(file)[1]!.records.map(({ key }) => key);
    expect(file.addOn.answer('decide', { groups: [{ keys, verdict: 'separate' }] }).decided).toBe(2);
    expect(decisionsIn(file)).toEqual(['Fusionner', 'Fusionner', 'Garder séparés', 'Garder séparés']);
    expect(groupsIn(file)).toEqual(['same-client: 4 merge, 5 merge', 'separated: 3 separate, 2 separate']);
  });

  test('typed while « Doublons » is being written again is not lost', () => {
    const file = opened();
    file.addOn.run({ source: file.source, job: 'duplicates' });
    const { runId, done } = file.addOn.answer('start', { source: file.source, job: 'duplicates' });
    expect(done).toBe(false);
    answerFor(file, 3, 'Fusionner');
    file.addOn.answer('continue', { runId });
    expect(groupsIn(file)[1]).toBe('same-client: 3 merge, 2 merge');
  });

  test('taken back in « Doublons » is forgotten', () => {
    const file = opened();
    file.addOn.run({ source: file.source, job: 'duplicates' });
    answerFor(file, 3, 'Garder séparés');
    file.addOn.run({ source: file.source, job: 'duplicates' });
    answerFor(file, 3, 'À décider');
    answerFor(file, 2, 'À décider');
    file.addOn.run({ source: file.source, job: 'duplicates' });
    expect(groupsIn(file)).toEqual(['same-client: 4, 5', 'same-client: 3, 2']);
  });

  test('of the last word wins, wherever it was said', () => {
    const file = opened();
    file.addOn.run({ source: file.source, job: 'duplicates' });
    answerFor(file, 4, 'Fusionner');
    const keys = look(file)[0]!.records.map(({ key }) => key);
    file.addOn.answer('decide', { groups: [{ keys, verdict: 'separate' }] });
    file.addOn.run({ source: file.source, job: 'duplicates' });
    expect(groupsIn(file)[0]).toBe('separated: 4 separate, 5 separate');
  });
});

test('a column of the user’s beside « Doublons » follows its records', () => {
  const file = opened();
  file.addOn.run({ source: file.source, job: 'duplicates' });
  const tab = file.addOn.sheet('Doublons');
  const width = tab.columnCount;
  tab.columnCount = width + 1;
  tab.layers.value[1]![width] = 'Vu par';
  tab.layers.value[2]![width] = 'Paul';
  const keys = look(file)[0]!.records.map(({ key }) => key);
  file.addOn.answer('decide', { groups: [{ keys, verdict: 'separate' }] });
  file.addOn.run({ source: file.source, job: 'duplicates' });
  const line = file.addOn.shown('Doublons').find((cells) => cells[width] === 'Paul')!;
  expect(line[5]).toBe('4');
});

describe('columns that are sensitive', () => {
  test('are neither compared nor shown', () => {
    const religion = ['Religion', 'catholique', 'catholique', 'juive', 'protestante', '', '', ''];
    const addOn = new AddOn();
    const rows = [HEADERS, ...ROWS].map((row, index) => [...row, religion[index]!]);
    const source = { sheetId: addOn.addTab('Clients', rows) };
    addOn.run({ source, job: 'duplicates' });
    const texts = JSON.stringify([addOn.shown('Doublons'), addOn.answer('duplicatesReport', { source })]);
    expect(texts).not.toMatch(/religion|catholique|juive|protestante/i);
  });
});

describe('the mark beside the source', () => {
  test('is written by an explicit call only, in a column of its own, and again in the same one', () => {
    const { addOn, source } = opened();
    addOn.run({ source, job: 'duplicates' });
    expect(addOn.answer('mark', { source })).toEqual({ marked: 4, header: 'Doublon\u202f?' });
    addOn.answer('mark', { source });
    const shown = addOn.shown('Clients');
    expect(shown.map((row) => row.slice(0, HEADERS.length))).toEqual([HEADERS, ...ROWS]);
    expect(shown.map((row) => row.slice(HEADERS.length))[1]).toEqual([expect.stringMatching(/^Groupe 2 – /)]);
    expect(shown[5]![HEADERS.length]).toBe('');
  });

  test('is no evidence of anything for the next search', () => {
    const file = opened();
    file.addOn.run({ source: file.source, job: 'duplicates' });
    const before = look(file);
    file.addOn.answer('mark', { source: file.source });
    expect(look(file)).toEqual(before);
  });

  test('cannot be written before « Doublons » is', () => {
    const { addOn, source } = opened();
    expect(addOn.failure('mark', { source }).code).toBe('duplicates-not-written');
  });
});

test('the report names rows of the sheet, the survivor and what merging gives, and looks for nothing in a list of orders', () => {
  const { addOn, source } = opened();
  const report = addOn.answer('duplicatesReport', { source });
  expect(report.groups.map(({ rows, survivor, kind }) => [rows, survivor, kind])).toEqual([
    [[2, 3], 3, 'same-client'],
    [[4, 5], 4, 'same-client'],
  ]);
  expect(report.groups[0]!.merged).toMatchObject({ 'CA HT': 150.1, 'Opt-in': 'non' });
  const orders = {
    sheetId: addOn.addTab('Factures', [
      ['N° facture', 'Date', 'Client', 'Montant HT'],
      ...Array.from({ length: 20 }, (_, index) => [
        `F${1000 + index}`,
        `0${1 + (index % 9)}/02/2025`,
        `Client ${index % 5}`,
        '10,00',
      ]),
    ]),
  };
  expect(addOn.answer('duplicatesReport', { source: orders })).toEqual({
    groups: [],
    pairs: [],
    notDuplicates: [],
  });
  expect(addOn.answer('duplicates', { source: orders }).idle?.fr).toContain('liste de clients');
  expect(addOn.failure('start', { source: orders, job: 'duplicates' }).code).toBe('not-searchable');
});

test('a prudent search proposes fewer groups than a complete one', () => {
  const { addOn, source } = opened();
  const [prudent, complete] = [3, -3].map(
    (caution) => addOn.answer('duplicates', { source, caution }).findings!.groups.length,
  );
  expect(prudent!).toBeLessThanOrEqual(complete!);
});
