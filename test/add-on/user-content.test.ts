import { join } from 'node:path';
import { createFormulaEngine } from '../../workbench/calc';
import { touch } from '../../workbench/emulator';
import { AddOn } from '../support/add-on';
import { annotatedBase } from '../support/annotated-base';
import { picture } from '../support/picture';

describe('what users add to our tabs survives a refresh', () => {
  test('nothing changes when nothing changed in the base', () => {
    const { addOn, request } = annotatedBase();
    addOn.run(request);
    const before = picture(addOn.document);
    addOn.run(request);
    expect(picture(addOn.document)).toEqual(before);
    const offered = ['Contacté le', 'Par', 'Résultat', 'Prochaine action le', 'Commentaire'];
    const advice = 'Tenir un rendez-vous de 45 minutes avec le commercial attitré';
    const toFill = offered.map(() => '');
    const blank = [...new Array(6).fill(''), ...toFill, '', ''];
    const own = ['Client', 'Référence client', 'Chiffre d’affaires', 'PMG', 'Pourquoi'];
    const first = ['Société 1', 'C1', '90,00\u00a0€', 'Gros', '90\u00a0€ de chiffre d’affaires', advice];
    const second = ['Société 2', 'C2', '80,00\u00a0€', 'Gros', '80\u00a0€ de chiffre d’affaires', advice];
    expect(addOn.shown('Gros').slice(1)).toEqual([
      [...own, 'Prochaine action conseillée', ...offered, 'Suivi', 'Relance'],
      [...first, ...toFill, '01000', ''],
      [...second, ...toFill, '12,5', 'VRAI'],
      blank,
      ['vu avec Paul', ...blank.slice(1)],
    ]);
    expect(addOn.shown('Moyens').find((row) => row[1] === 'C7')).toContain('choisi par vous\u00a0: filiale');
    expect(addOn.sheet('Gros').layers.note[2]![0]).toBe('Appelle le lundi');
    expect(addOn.sheet('Segments').layers.note[3]![1]).toBe('à montrer au dirigeant');
  });

  test('a client takes cells and notes along to another segment; a line of nobody’s stays below', () => {
    const { addOn, request } = annotatedBase();
    const source = addOn.sheet('Clients').layers.value;
    source[2]![2] = '5,00';
    source[9]![2] = '500,00';
    addOn.run(request);
    const [, headers, ...big] = addOn.shown('Gros');
    expect(headers!.slice(-2)).toEqual(['Suivi', 'Relance']);
    expect(big.map((row) => row[1])).toEqual(['C9', 'C1', '', '']);
    expect(big[1]!.at(-2)).toBe('01000');
    expect(addOn.sheet('Gros').layers.note[3]![0]).toBe('Appelle le lundi');
    expect(big.at(-1)![0]).toBe('vu avec Paul');
    const [, smallHeaders, ...small] = addOn.shown('Petits');
    const row = small.findIndex((cells) => cells[1] === 'C2');
    expect(smallHeaders!.slice(-2)).toEqual(['Suivi', 'Relance']);
    expect(small[row]!.slice(-2)).toEqual(['12,5', 'VRAI']);
  });

  test('what was noted of a contact goes along too, and stays what it is: a day, a text with its zero', () => {
    const { addOn, request } = annotatedBase();
    const headers = addOn.shown('Gros')[1]!;
    // A day is a number of days since 30 December 1899 under a format of days.
    const written = { 'Contacté le': 45_820, Résultat: 'Ne plus contacter', Par: '007' };
    for (const [header, value] of Object.entries(written)) {
      addOn.sheet('Gros').layers.value[2]![headers.indexOf(header)] = value;
    }
    addOn.sheet('Clients').layers.value[1]![2] = '1,00';
    for (let round = 0; round < 2; round++) {
      addOn.run(request);
      const [, names, ...small] = addOn.shown('Petits');
      const row = small.find((cells) => cells[1] === 'C1')!;
      const shown = Object.keys(written).map((header) => row[names!.indexOf(header)]);
      expect(shown).toEqual(['12/06/2025', 'Ne plus contacter', '007']);
      expect(names!.filter((name) => name === 'Résultat')).toHaveLength(1);
    }
    // Typed later, a day is still shown as one.
    const names = addOn.shown('Gros')[1]!;
    addOn.sheet('Gros').layers.value[2]![names.indexOf('Prochaine action le')] = 45_839;
    expect(addOn.shown('Gros')[2]![names.indexOf('Prochaine action le')]).toBe('01/07/2025');
  });

  test('what was written about a client who is gone is in « Notes à rattacher », once', () => {
    const { addOn, request } = annotatedBase();
    const source = addOn.sheet('Clients').layers;
    for (const layer of Object.values(source)) layer.splice(1, 1);
    addOn.sheet('Clients').rowCount -= 1;
    addOn.run(request);
    addOn.run(request);
    expect(addOn.shown('Notes à rattacher')).toEqual([
      ['Référence client', 'Onglet', 'Colonne', 'Contenu', 'Client proposé'],
      ['C1', 'segment:big', 'Suivi', '01000', ''],
      ['C1', 'segment:big', 'Client', 'Appelle le lundi', ''],
    ]);
    expect(addOn.names()).not.toContain('Segments PME – notes');
  });

  test('a reference corrected in the base: the notes follow the e-mail; without one, the client of that name is proposed', () => {
    const addOn = new AddOn();
    const rows = [
      ['Code client', 'Société', 'E-mail', 'CA HT'],
      ['C1', 'Garage Un', 'un@garage.fr', '90,00'],
      ['C2', 'Garage Deux', '', '80,00'],
      ['C3', 'Garage Trois', 'trois@garage.fr', '70,00'],
    ];
    const source = { sheetId: addOn.addTab('Clients', rows) };
    const request = { source, asOf: '2025-06-30', method: 'pmg' } as const;
    addOn.run(request);
    for (const tab of addOn.names().filter((name) => ['Gros', 'Moyens', 'Petits'].includes(name))) {
      const { note, value } = addOn.sheet(tab).layers;
      value.forEach((row, index) => {
        if (/^C\d$/.test(String(row?.[1]))) note[index] = [`note de ${row![1]}`];
      });
    }
    const { value } = addOn.sheet('Clients').layers;
    value[1]![0] = 'X1';
    value[2]![0] = 'X2';
    addOn.run(request);
    const noted = ['Gros', 'Moyens', 'Petits'].flatMap((tab) => {
      if (!addOn.names().includes(tab)) return [];
      const { layers } = addOn.sheet(tab);
      return layers.value.flatMap((row, index) => {
        const text = layers.note[index]?.[0];
        return text ? [[row?.[1], text]] : [];
      });
    });
    expect(noted.sort()).toEqual([
      ['C3', 'note de C3'],
      ['X1', 'note de C1'],
    ]);
    expect(
      addOn
        .shown('Notes à rattacher')
        .slice(1)
        .map((row) => [row[0], ...row.slice(3)]),
    ).toEqual([['C2', 'note de C2', 'X2']]);
  });

  test('rows sorted and a tab renamed by the user change nothing', () => {
    const { addOn, request } = annotatedBase();
    const { layers } = addOn.sheet('Gros');
    for (const layer of Object.values(layers)) [layer[2], layer[3]] = [layer[3], layer[2]];
    addOn.sheet('Gros').name = 'Nos gros clients';
    addOn.run(request);
    const rows = addOn.shown('Nos gros clients').slice(2);
    expect(rows.map((row) => [row[1], row.at(-2)])).toEqual([
      ['C1', '01000'],
      ['C2', '12,5'],
      ['', ''],
      ['', ''],
    ]);
    expect(addOn.sheet('Nos gros clients').layers.note[2]![0]).toBe('Appelle le lundi');
  });
});

describe('a run that is given up half-way', () => {
  test('keeps in « Notes à rattacher » what was to follow a client into a tab that is not written', () => {
    const { addOn, request } = annotatedBase();
    const source = addOn.sheet('Clients').layers.value;
    source[1]![2] = '1,00';
    source[9]![2] = '500,00';
    let run = addOn.answer('start', request);
    while (run.written < 3) run = addOn.answer('continue', { runId: run.runId });
    expect(addOn.names()).toContain('Segments PME – notes');
    addOn.cancel(run.runId);
    expect(addOn.shown('Notes à rattacher').slice(1)).toEqual([
      ['C1', 'segment:big', 'Suivi', '01000', ''],
      ['C1', 'segment:big', 'Client', 'Appelle le lundi', ''],
    ]);
    expect(addOn.names()).not.toContain('Segments PME – notes');
  });

  test('a start that fails lets the next one begin at once', () => {
    const { addOn, request } = annotatedBase();
    addOn.beforeCall = (name) => {
      if (name === 'Spreadsheet.setActiveSheet') throw new Error('Service unavailable');
    };
    expect(addOn.failure('start', request).code).toBe('unexpected');
    addOn.beforeCall = undefined;
    expect(addOn.run(request).done).toBe(true);
    expect(addOn.answer('tabs', {}).tabs.find((tab) => tab.active)?.name).toBe('Clients');
  });
});

describe('formulas of the user’s', () => {
  test('follow their client to another row', () => {
    const formulaEngine = createFormulaEngine({ folder: join(__dirname, '..', '..', 'dist') });
    const { addOn, request } = annotatedBase({ formulaEngine });
    const { layers, columnCount } = addOn.sheet('Gros');
    layers.formula[2] = [];
    layers.formula[2]![columnCount - 1] = '=C3*2';
    touch(addOn.document);
    addOn.sheet('Clients').layers.value[2]![2] = '95,00';
    addOn.run(request);
    const rows = addOn.shown('Gros').slice(2, 4);
    expect(rows.map((row) => [row[1], row.at(-1)])).toEqual([
      ['C2', 'VRAI'],
      ['C1', '180'],
    ]);
    expect(addOn.sheet('Gros').layers.formula[3]!.at(-1)).toBe('=C4*2');
  });
});
