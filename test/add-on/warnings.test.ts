import { contains } from '../../workbench/emulator/state/area';
import type { SheetState } from '../../workbench/emulator/state/sheet-state';
import { AddOn, clientRows } from '../support/add-on';

/** A base with its segments, campaigns, plan of actions and corrections, made once. */
function analysed() {
  const addOn = new AddOn();
  const source = { sheetId: addOn.addTab('Clients', clientRows(60)) };
  const request = { source, asOf: '2026-01-01', guides: true } as const;
  const again = (): void => {
    for (const job of ['segments', 'campaigns', 'actions', 'cleaning'] as const)
      addOn.run({ ...request, job });
  };
  again();
  return { addOn, source, again };
}

/** True where Sheets would ask whoever types there whether they mean it; 0-based. */
function warns({ protections }: SheetState, row: number, column: number): boolean {
  const cell = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
  return protections.some(
    ({ area, warningOnly, unprotected = [] }) =>
      warningOnly && (!area || contains(area, cell)) && !unprotected.some((free) => contains(free, cell)),
  );
}

/** The row below the headers that hold this one, and its column; 0-based. */
function below(addOn: AddOn, name: string, header: string): [row: number, column: number] {
  const rows = addOn.shown(name);
  const row = rows.findIndex((cells) => cells.includes(header));
  return [row + 1, rows[row]!.indexOf(header)];
}

const INPUTS = [
  ['Clients segmentés', 'Segment retenu'],
  ['Réglages', 'Valeur'],
  ['Suivi des campagnes', 'Envoyés'],
  ['Plan d’actions', 'Personne'],
  ['Plan d’actions', 'Commentaire'],
  ['Journal des corrections', 'Garder'],
] as const;

const COMPUTED = [
  ['Clients segmentés', 'Segment'],
  ['Réglages', 'Dernière analyse'],
  ['Suivi des campagnes', 'Taux de conversion'],
  ['Plan d’actions', 'Action proposée'],
  ['Journal des corrections', 'Après'],
] as const;

describe('computed cells warn before they are overwritten', () => {
  const base = analysed();

  test.each(INPUTS)('in « %s », « %s » is to fill in: no warning, and its own colour', (name, header) => {
    const [row, column] = below(base.addOn, name, header);
    const sheet = base.addOn.sheet(name);
    expect(warns(sheet, row, column)).toBe(false);
    expect(sheet.layers.background[row]![column]).toBe('#fff8e1');
  });

  test.each(COMPUTED)('in « %s », « %s » is computed: it warns', (name, header) => {
    const [row, column] = below(base.addOn, name, header);
    const sheet = base.addOn.sheet(name);
    expect(warns(sheet, row, column)).toBe(true);
    expect(sheet.layers.background[row]?.[column]).toBeUndefined();
  });

  test('every list of answers and every box to tick is in a cell without a warning', () => {
    for (const sheet of base.addOn.document.sheets)
      sheet.layers.validation.forEach((rules, row) => {
        rules?.forEach((rule, column) => {
          if (rule) expect([sheet.name, row, column, warns(sheet, row, column)]).toContain(false);
        });
      });
  });

  test('one protection a tab, that nobody is refused by; none on the tabs of the user', () => {
    const { addOn, source } = base;
    const own = addOn.document.sheets.filter(({ hidden, id }) => !hidden && id !== source.sheetId);
    expect(own.map(({ protections }) => protections.length)).toEqual(own.map(() => 1));
    expect(own.flatMap(({ protections }) => protections)).toEqual(
      own.map(() => expect.objectContaining({ warningOnly: true, locked: false })),
    );
    expect(addOn.document.sheets.find(({ id }) => id === source.sheetId)!.protections).toEqual([]);
  });
});

describe('once the tabs are brought up to date', () => {
  test('a column that somebody added is written in without a warning, the computed ones still warn', () => {
    const { addOn, again } = analysed();
    const sheet = addOn.sheet('Clients segmentés');
    sheet.layers.value[1]![sheet.columnCount] = 'Mon avis';
    sheet.columnCount += 1;
    again();
    const [row, mine] = below(addOn, 'Clients segmentés', 'Mon avis');
    expect(warns(sheet, row, mine)).toBe(false);
    expect(warns(sheet, row, mine - 1)).toBe(true);
    expect(sheet.protections).toHaveLength(1);
  });

  test('the cells to fill in follow the clients who came', () => {
    const { addOn, source, again } = analysed();
    const rows = clientRows(80);
    const sheet = addOn.document.sheets.find(({ id }) => id === source.sheetId)!;
    sheet.layers.value.splice(0, sheet.layers.value.length, ...(rows as never[]));
    sheet.rowCount = Math.max(sheet.rowCount, rows.length);
    again();
    const clients = addOn.sheet('Clients segmentés');
    const [first, kept] = below(addOn, 'Clients segmentés', 'Segment retenu');
    expect(clients.rowCount).toBe(first + 80);
    expect(warns(clients, clients.rowCount - 1, kept)).toBe(false);
    expect(warns(clients, clients.rowCount - 1, kept - 1)).toBe(true);
  });

  test('a warning that somebody took away does not come back, a protection of theirs stays as it is', () => {
    const { addOn, again } = analysed();
    const [clients, settings] = ['Clients segmentés', 'Réglages'].map((name) => addOn.sheet(name));
    clients!.protections = [];
    const theirs = { description: 'Ne pas toucher', warningOnly: false, locked: false };
    settings!.protections = [{ ...theirs }];
    again();
    expect(clients!.protections).toEqual([]);
    expect(settings!.protections).toEqual([theirs]);
  });
});
