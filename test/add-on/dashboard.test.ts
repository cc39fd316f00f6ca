import { AddOn, clientRows } from '../support/add-on';
import { freshBase } from '../support/annotated-base';

describe('« Tableau de bord »', () => {
  const twice = () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    const { value } = addOn.sheet('Clients').layers;
    value[1]![2] = '10,00';
    value[9]![2] = '95,00';
    addOn.run({ ...request, asOf: '2025-09-30' });
    const dashboard = { ...request, asOf: '2025-09-30', job: 'dashboard' } as const;
    addOn.run(dashboard);
    return { addOn, dashboard };
  };
  const table = (addOn: AddOn, title: string) => {
    const rows = addOn.shown('Tableau de bord');
    const start = rows.findIndex(([first]) => first === title) + 1;
    return rows.slice(start, start + 4).map((row) => row.map((text) => text.replace(/\s/g, ' ')));
  };

  test('each segment now and before: revenue change and retention of the clients that it had', () => {
    const { addOn } = twice();
    const [headers, ...rows] = table(addOn, 'Par segment');
    const column = (header: string) => rows.map((row) => row[headers!.indexOf(header)]);
    expect(column('Segment')).toEqual(['Gros', 'Moyens', 'Petits']);
    expect(column('Clients au 30/06/2025')).toEqual(['2', '3', '4']);
    expect(column('CA au 30/06/2025')).toEqual(['170,00 €', '180,00 €', '100,00 €']);
    // C9 (95 €) and C2 (80 €) are the Gros of September; those of June were C1 and C2: 90 + 80, now 10 + 80.
    expect(column('CA au 30/09/2025')).toEqual(['175,00 €', '180,00 €', '100,00 €']);
    expect(column('Évolution du CA de ses clients')).toEqual(['-47,1 %', '0,0 %', '85,0 %']);
  });

  test('says its dates and its starting point, and reconciles', () => {
    const { addOn } = twice();
    const text = addOn.shown('Tableau de bord').flat().join('\n').replace(/\s/g, ' ');
    expect(text).toContain(
      'Chiffres au 30/09/2025, valeurs précédentes au 30/06/2025 ; point zéro : 30/06/2025',
    );
    expect(text).toContain('Rapprochement avec votre fichier');
  });

  test('real charts on rows of their own, drawn anew at each refresh', () => {
    const { addOn, dashboard } = twice();
    const titles = () => addOn.sheet('Tableau de bord').charts.map(({ options }) => options['title']);
    const before = titles();
    expect(before).toEqual([
      ...['Clients par segment', 'Chiffre d’affaires par segment'],
      ...['Clients au fil du temps', 'Part cumulée du CA'],
    ]);
    addOn.run(dashboard);
    expect(titles()).toEqual(before);
    const rows = addOn.shown('Tableau de bord');
    for (const { position, ranges } of addOn.sheet('Tableau de bord').charts) {
      expect(
        rows
          .slice(position.row - 1, position.row + 16)
          .flat()
          .join(''),
      ).toBe('');
      for (const { area } of ranges) expect(rows[area.row - 1]![area.column - 1]).not.toBe('');
    }
  });

  test('the first time: this is the starting point', () => {
    const { addOn, request } = freshBase();
    addOn.run({ ...request, job: 'dashboard' });
    expect(addOn.shown('Tableau de bord')[1]![0]).toContain('c’est votre point zéro');
  });

  test('shows the conversion of the latest campaign', () => {
    const { addOn, dashboard } = twice();
    addOn.run({ ...dashboard, job: 'campaigns' });
    const rows = addOn.shown('Suivi des campagnes');
    const header = rows.findIndex(([first]) => first === 'Code');
    const cells = addOn.sheet('Suivi des campagnes').layers.value[header + 1]!;
    for (const [name, value] of Object.entries({
      Date: '01/09/2025',
      Segment: 'Petits',
      Envoyés: 40,
      Convertis: 6,
    })) {
      cells[rows[header]!.indexOf(name)] = value;
    }
    addOn.run(dashboard);
    const [headers, ...lines] = table(addOn, 'Par segment');
    expect(lines.map((row) => row[headers!.indexOf('Conversion (dernière campagne)')])).toEqual([
      '',
      '',
      '15,0 %',
    ]);
  });

  test('stays below 20 s a call at 5,000 clients', () => {
    const addOn = new AddOn();
    const source = { sheetId: addOn.addTab('Clients', clientRows(5_000)) };
    for (const asOf of ['2025-06-30', '2026-01-01']) addOn.run({ source, asOf });
    addOn.times.length = 0;
    addOn.run({ source, asOf: '2026-01-01', job: 'dashboard' });
    expect(Math.max(...addOn.times)).toBeLessThan(20_000);
  });
});

describe('« Plan d’actions »', () => {
  test('three actions a segment; what people plan survives refreshes and is on the fiches', () => {
    const { addOn, request } = freshBase();
    addOn.run({ ...request, job: 'actions' });
    const [, headers, ...rows] = addOn.shown('Plan d’actions');
    expect(rows.map((row) => row[0])).toEqual([
      ...['Gros', 'Gros', 'Gros', 'Moyens', 'Moyens', 'Moyens', 'Petits', 'Petits', 'Petits'],
    ]);
    const planned = {
      'Votre action (si différente)': 'Inviter au salon',
      Personne: 'Nadia',
      // 15 September 2025.
      Échéance: 45_915,
      Statut: 'En cours',
    };
    const first = addOn.sheet('Plan d’actions').layers.value[2]!;
    for (const [name, value] of Object.entries(planned)) first[headers!.indexOf(name)] = value;
    addOn.run({ ...request, job: 'actions' });
    addOn.run({ ...request, guides: true });
    const again = addOn.shown('Plan d’actions')[2]!;
    expect(Object.keys(planned).map((name) => again[headers!.indexOf(name)])).toEqual([
      ...['Inviter au salon', 'Nadia', '15/09/2025', 'En cours'],
    ]);
    const guide = addOn.shown('Fiche – Gros').flat().join('\n');
    expect(guide).toContain('1. Inviter au salon\nNadia · ');
    expect(guide).toContain('avant le 15/09/2025');
  });
});
