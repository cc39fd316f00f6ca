import { AddOn, clientRows } from '../support/add-on';
import { analysed, home } from '../support/home';

describe('where the user stands', () => {
  test('before any analysis: segment, or see an example', () => {
    const addOn = new AddOn();
    addOn.addTab('Clients', clientRows(3));
    const { next, others, lines, lists, shortcuts } = home(addOn);
    expect(next).toEqual({ to: 'source', label: 'Segmenter mes clients' });
    expect(others.map(({ to }) => to)).toEqual(['example', 'plan']);
    expect([lines, lists, shortcuts]).toEqual([[], [], []]);
  });

  test('after one: its figures, the plan next, and the way to our tabs', () => {
    const { addOn } = analysed(clientRows(60));
    const { next, lines, shortcuts } = home(addOn);
    expect(lines).toEqual([
      expect.stringMatching(/^Dernière analyse au \d\d\/\d\d\/\d{4}\u00a0: 60 clients, \d segments\.$/),
    ]);
    expect(next).toEqual({ to: 'plan', label: 'Commencer le plan sur 4 semaines' });
    expect(shortcuts.map(({ label }) => label)).toEqual(['Segments', 'Clients segmentés', 'Réglages']);
  });

  test('with a plan: the week, and the first task still open, late or not', () => {
    const { addOn } = analysed(clientRows(60));
    addOn.answer('makePlan', { monday: '2026-11-23', responsible: 'Anne' });
    expect(home(addOn).lines[0]).toBe('Le plan commence le 23/11/2026.');
    addOn.clock = Date.parse('2026-11-25T11:00:00Z');
    const { next, why, lines } = home(addOn);
    expect(lines[0]).toBe('Semaine 1 sur 4 du plan\u00a0: 2 tâches faites sur 15, 1 en retard.');
    expect(next).toEqual({ to: 'source', label: 'Auditer le fichier clients' });
    expect(why).toContain('en retard depuis le 23/11/2026');
  });

  test('once the four weeks are over and nothing is near, what comes next and when', () => {
    const { addOn } = analysed(clientRows(60));
    addOn.answer('makePlan', { monday: '2026-11-23', responsible: 'Anne' });
    for (const { tasks } of addOn.answer('plan', {}).plan!.stages.slice(0, 4))
      for (const { id } of tasks) addOn.answer('tellTask', { id, done: true });
    addOn.clock = Date.parse('2026-12-29T11:00:00Z');
    addOn.answer('tellTask', { id: 'monthly-update-01', done: true });
    const { next, why } = home(addOn);
    expect(next.to).toBe('plan');
    expect(why).toBe(
      'Rien de pressant. Prochaine étape\u00a0: Mise à jour du mois (une demi-journée), le 25/01/2027.',
    );
  });

  test('in English in an English workbook', () => {
    const addOn = new AddOn({ locale: 'en_US' });
    addOn.addTab('Clients', clientRows(3));
    expect(home(addOn).next.label).toBe('Segment my clients');
  });
});

describe('a run of somebody else', () => {
  function begun() {
    const addOn = new AddOn();
    const sheetId = addOn.addTab('Clients', clientRows(60));
    addOn.answer('start', { source: { sheetId } });
    return addOn;
  }

  test('that goes on is told, with its hour and its stage', () => {
    const [line] = home(begun()).lines;
    expect(line).toMatch(/^Une analyse est en cours depuis 12\u00a0h\u00a000 \(écriture de « .+ »\)/);
  });

  test('that was left can be resumed: it is the next thing to do', () => {
    const addOn = begun();
    addOn.clock += 60_000;
    const { next, lines, unfinished } = home(addOn);
    expect(next).toEqual({ to: 'resume', label: 'Reprendre l’analyse' });
    expect(lines).toEqual([]);
    expect(addOn.answer('continue', { runId: unfinished!.runId }).written).toBeGreaterThan(3);
  });
});

describe('the wizard left half-way', () => {
  const place = JSON.stringify({ step: 'audit', source: { sheetId: 1 } });

  test('is offered again to the same user in the same workbook, until it is ended', () => {
    const addOn = new AddOn();
    addOn.addTab('Clients', clientRows(3));
    addOn.answer('remember', { step: 'Audit', place });
    const { next, why, ...answer } = home(addOn);
    expect(next).toEqual({ to: 'return', label: 'Reprendre mon analyse' });
    expect(why).toBe('Vous en étiez à l’étape «\u00a0Audit\u00a0». Vos choix sont gardés.');
    expect(answer.place).toBe(place);
    addOn.answer('remember', { step: '', place: '' });
    expect(home(addOn).next.to).toBe('source');
  });

  test('what is too long or no text is refused', () => {
    const addOn = new AddOn();
    addOn.addTab('Clients', clientRows(3));
    expect(addOn.failure('remember', { step: '', place: 'x'.repeat(7_000) }).code).toBe('bad-request');
  });
});

test('the second month: who came and who is gone is said before anything is written', () => {
  const { addOn, sheetId } = analysed(clientRows(60));
  const { layers } = addOn.sheet('Clients');
  layers.value[2]![0] = 'C90001';
  layers.value[3]![0] = 'C90002';
  const [notice] = addOn.answer('preview', { source: { sheetId } }).notices;
  expect(notice!.params).toEqual({ came: 2, gone: 2 });
});

describe('the cost of opening', () => {
  const cost = (addOn: AddOn): number => {
    const before = addOn.roundTrips;
    home(addOn);
    return addOn.roundTrips - before;
  };

  test('is one round trip, before and after an analysis, whatever the rows; nothing of the source is read', () => {
    const { addOn } = analysed(clientRows(60));
    const read = addOn.calls['Range.getValues'];
    expect(cost(addOn)).toBe(1);
    expect(addOn.calls['Range.getValues']).toBe(read);
    expect(cost(analysed(clientRows(2_000)).addOn)).toBe(1);
  });

  test('is at most nine round trips and 8 s of virtual time with the plan and all that it rests on', () => {
    const { addOn, sheetId } = analysed(clientRows(60));
    addOn.run({ source: { sheetId }, job: 'duplicates' });
    addOn.answer('makePlan', { monday: '2026-11-23', responsible: 'Anne' });
    addOn.answer('agreement', {});
    expect(cost(addOn)).toBeLessThanOrEqual(9);
    expect(addOn.times.at(-1)).toBeLessThan(8_000);
  });
});

describe('« Voir un exemple »', () => {
  test('adds fictitious clients and runs to its end in less than a minute of virtual time', () => {
    const addOn = new AddOn();
    addOn.addTab('Feuille 1', [['']]);
    const { sheetId } = addOn.answer('example', {});
    addOn.answer('tabs', {});
    addOn.answer('inspect', { source: { sheetId } });
    const run = addOn.run({ source: { sheetId } });
    expect(addOn.times.reduce((sum, time) => sum + time, 0)).toBeLessThan(60_000);
    expect(run.tabs.filter(({ id }) => id.startsWith('segment:'))).toHaveLength(8);
    expect(home(addOn).lists.map(({ title }) => title)).toEqual([
      'À appeler',
      'Devis en cours à relancer',
      'Anniversaires',
    ]);
  });

  test('asked again, leads to the one there is', () => {
    const addOn = new AddOn();
    addOn.addTab('Feuille 1', [['']]);
    const first = addOn.answer('example', {});
    expect(addOn.answer('example', {})).toEqual(first);
    expect(addOn.names()).toEqual(['Feuille 1', 'Exemple – clients fictifs']);
  });
});
