import type { HostCell } from '../../workbench/emulator';
import { AddOn } from '../support/add-on';

function cleaned(
  options: { locale: string; timeZone: string },
  rows: HostCell[][],
  choices: { position: number; role: string }[] = [],
): AddOn {
  const addOn = new AddOn({ empty: true, ...options });
  const sheetId = addOn.addTab('Base', rows);
  addOn.run({
    source: { sheetId },
    job: 'cleaning',
    asOf: '2025-06-30',
    choices: choices.map((choice) => ({ table: 'main' as const, ...choice })),
  });
  return addOn;
}

/** What is on screen, with plain spaces. */
const shown = (addOn: AddOn, name: string): string[][] =>
  addOn.shown(name).map((row) => row.map((text) => text.replace(/[\u00a0\u202f]/g, ' ')));

const valuesIn = (addOn: AddOn, name: string): unknown[][] =>
  addOn.sheet(name).layers.value.map((row) => [...(row ?? [])]);

describe.each([
  ['fr_FR', 'Europe/Paris', 'Clients nettoyés'],
  ['en_US', 'Pacific/Auckland', 'Cleaned clients'],
])('the clean copy in %s, %s', (locale, timeZone, tab) => {
  test('holds codes as texts, dates and amounts typed, and a text among dates as it was', () => {
    const addOn = cleaned(
      { locale, timeZone },
      [
        ['Code postal', 'Dernier achat', 'CA HT', 'Consentement'],
        ['75013', '03/02/2025', '1 234,56 €', true],
        ['1000', '31/02/2025', '45', false],
        ['69001', { date: '2025-03-30' }, 12.5, true],
      ],
      [
        { position: 0, role: 'postal-code' },
        { position: 1, role: 'last-order-date' },
        { position: 2, role: 'revenue' },
      ],
    );
    const [, ...rows] = valuesIn(addOn, tab);
    expect(rows.slice(0, 3).map(([code, , amount, box]) => [code, amount, box])).toEqual([
      ['75013', 1234.56, true],
      ['01000', 45, false],
      ['69001', 12.5, true],
    ]);
    expect(rows[1]![1]).toBe('31/02/2025');
    expect([rows[0]![1], rows[2]![1]].map((value) => typeof value)).not.toContain('string');
  });
});

const FRENCH = { locale: 'fr_FR', timeZone: 'Europe/Paris' };
const CLIENTS: HostCell[][] = [
  ['Société', 'Téléphone', 'E-mail', 'CA HT', 'Religion'],
  ['GARAGE MARTIN', '0612345678', 'a@exemple.fr', '120,00', 'catholique'],
  ['Boulangerie Noël', '06 12 34 56 79', 'B@Exemple.fr ', '80,00', ''],
];

describe('the clean copy', () => {
  test('leaves the source as it was, and out the columns that are sensitive', () => {
    const addOn = cleaned(FRENCH, CLIENTS);
    expect(addOn.shown('Base')).toEqual(CLIENTS);
    expect(shown(addOn, 'Clients nettoyés')).toEqual([
      ['Société', 'Téléphone', 'E-mail', 'CA HT', 'Ligne d’origine'],
      ['Garage Martin', '06 12 34 56 78', 'a@exemple.fr', '120,00 €', '2'],
      ['Boulangerie Noël', '06 12 34 56 79', 'b@exemple.fr', '80,00 €', '3'],
    ]);
    expect(addOn.shown('Journal des corrections').flat().join(' ')).not.toContain('catholique');
  });

  test('a correction unticked in the journal is not made again, and stays listed; ticked again, it is', () => {
    const addOn = cleaned(FRENCH, CLIENTS);
    const request = {
      source: { sheetId: addOn.sheet('Base').id },
      job: 'cleaning' as const,
      asOf: '2025-06-30',
    };
    const journal = addOn.sheet('Journal des corrections');
    const line = addOn.shown(journal.name).findIndex((row) => row[2] === 'GARAGE MARTIN');
    journal.layers.value[line]![5] = false;
    addOn.run(request);
    addOn.run(request);
    expect(addOn.shown('Clients nettoyés')[1]![0]).toBe('GARAGE MARTIN');
    expect(addOn.names().filter((name) => name.startsWith('Segments PME'))).toEqual([]);
    const again = addOn.shown(journal.name).findIndex((row) => row[2] === 'GARAGE MARTIN');
    expect(journal.layers.value[again]![5]).toBe(false);
    journal.layers.value[again]![5] = true;
    addOn.run(request);
    expect(addOn.shown('Clients nettoyés')[1]![0]).toBe('Garage Martin');
  });

  test('can be segmented in place of the tab it comes from, but not cleaned again', () => {
    const rows = [
      ['Société', 'Dernier achat', 'Nb commandes', 'CA HT'],
      ...Array.from({ length: 60 }, (_, index) => [
        `SOCIÉTÉ ${index}`,
        `${String((index % 28) + 1).padStart(2, '0')}/03/2025`,
        String((index % 7) + 1),
        `${(index + 1) * 10},00`,
      ]),
    ];
    const addOn = cleaned(FRENCH, rows);
    const source = { sheetId: addOn.sheet('Clients nettoyés').id };
    expect(addOn.answer('tabs', {}).tabs.find(({ name }) => name === 'Clients nettoyés')!.ours).toBe(false);
    expect(addOn.answer('audit', { source }).cleanable).toBe(false);
    expect(addOn.failure('start', { source, job: 'cleaning' }).code).toBe('not-cleanable');
    const run = addOn.run({ source, asOf: '2025-06-30' });
    expect(run.tabs.map(({ name }) => name)).toContain('Champions');
    const fromSource = new AddOn({ empty: true, ...FRENCH });
    fromSource.run({ source: { sheetId: fromSource.addTab('Base', rows) }, asOf: '2025-06-30' });
    expect(sizes(addOn)).toEqual(sizes(fromSource));
  });
});

/** Names and rows of the segments. */
const sizes = (addOn: AddOn): (readonly [string, number])[] =>
  addOn.document.sheets
    .map(({ name }) => [name, addOn.shown(name).length] as const)
    .filter(([name]) => !['Base', 'Clients nettoyés', 'Journal des corrections'].includes(name));
