import type { RunRequest } from '../../src/contract/requests';
import { nextNumber } from '../../workbench/emulator/state/document';
import { AddOn, clientRows } from '../support/add-on';
import { addCrowdedTab } from '../support/crowded-tab';
import { copyOfDocument } from '../support/snapshot';

/** Somebody duplicates a tab of ours, as they may in the menu of the tab: the copy bears our mark, and is theirs. */
function duplicate({ document }: AddOn, name: string, as: string): void {
  const copied = copyOfDocument(document);
  const model = copied.sheets.find((sheet) => sheet.name === name)!;
  const id = nextNumber(document);
  document.sheets.push({ ...model, id, name: as });
  const marks = copied.metadata.filter(({ sheetId }) => sheetId === model.id);
  for (const mark of marks) document.metadata.push({ ...mark, id: nextNumber(document), sheetId: id });
}

/** All that a person sees of their own tabs, and what is marked on them: every attribute of every cell. */
function theirs({ document }: AddOn, names: readonly string[]): unknown {
  const sheets = document.sheets.filter(({ name }) => names.includes(name));
  const ids = sheets.map(({ id }) => id);
  const metadata = document.metadata.filter(({ sheetId }) => sheetId !== undefined && ids.includes(sheetId));
  return JSON.parse(JSON.stringify({ sheets, metadata }));
}

/** Tabs of every sort among which ours are made: some bear the names that ours would take. */
function crowded() {
  const addOn = new AddOn();
  addCrowdedTab(addOn.document, 'Segments');
  const source = { sheetId: addOn.addTab('Clients', clientRows(400)) };
  addCrowdedTab(addOn.document, 'Champions');
  addCrowdedTab(addOn.document, 'Archives').hidden = true;
  const request: RunRequest = { source, asOf: '2026-01-01', guides: true };
  return { addOn, request };
}

const THEIRS = ['Segments', 'Clients', 'Champions', 'Archives'];

/** Named ranges are no part of the picture: the emulator has none, and refuses by name whatever would ask for them. */
describe('no tab but ours changes', () => {
  test('when all of ours are made', () => {
    const { addOn, request } = crowded();
    const before = theirs(addOn, THEIRS);
    addOn.run({ ...request, liveLists: 'yes' });
    expect(addOn.names()).toEqual(expect.arrayContaining([...THEIRS, 'Segments (2)', 'Champions (2)']));
    expect(theirs(addOn, THEIRS)).toEqual(before);
  });

  test('when they are all written again, those that somebody duplicated least of all', () => {
    const { addOn, request } = crowded();
    const jobs = ['history', 'campaigns', 'actions', 'dashboard', 'audit', 'cleaning', 'duplicates'] as const;
    const all = (asOf: string): void => {
      addOn.run({ ...request, asOf });
      for (const job of jobs) addOn.run({ ...request, asOf, job });
    };
    all('2026-01-01');
    const mine = [...THEIRS, 'Copie de « Perdus »', 'Copie de « Clients segmentés »'];
    duplicate(addOn, 'Perdus', mine[4]!);
    duplicate(addOn, 'Clients segmentés', mine[5]!);
    const seen = (): string[] => addOn.names().filter((name) => !name.startsWith('Segments PME –'));
    const [before, names] = [theirs(addOn, mine), seen()];
    all('2026-03-01');
    expect(seen()).toEqual(names);
    expect(theirs(addOn, mine)).toEqual(before);
  });
});
