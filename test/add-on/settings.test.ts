import { plain } from '../support/plain';
import { columnOf, opened, set, settingOf } from '../support/scored-base';

describe('« Réglages »', () => {
  test('stands last, and a second run finds in it what the first one settled', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'abcd', aim: 'margin', classes: 4 });
    expect(addOn.names().pop()).toBe('Réglages');
    expect(addOn.answer('inspect', request).remembered).toEqual({
      ...{ method: 'abcd', aim: 'margin', preset: 'complet', classes: 4, frozen: false },
    });
    expect(addOn.answer('preview', request).method).toBe('abcd');
  });

  test('a limit changed is followed, and all of them are kept until « non » is written', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'pmg' });
    const proposed = settingOf(addOn, 'Gros : à partir de');
    set(addOn, 'Gros : à partir de', 5000);
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).toHaveLength(9);
    expect(settingOf(addOn, 'Limites figées')).toBe('oui');
    expect(settingOf(addOn, 'Gros : à partir de')).toBe('5 000,00 €');
    addOn.run({ ...request, method: 'pmg' });
    expect(columnOf(addOn.shown('Gros'), 'Référence client')).toHaveLength(9);
    set(addOn, 'Limites figées', 'non');
    addOn.run({ ...request, method: 'pmg' });
    expect(settingOf(addOn, 'Gros : à partir de')).toBe(proposed);
  });

  test('the crossing that makes the tabs, and its two methods, are chosen there', () => {
    const { addOn, request } = opened();
    addOn.run(request);
    set(addOn, 'Méthode des onglets', 'Le croisement de deux méthodes (cycle de vie × taille…)');
    set(addOn, 'Croisement : première méthode', 'Le profil (secteur, taille, région)');
    set(addOn, 'Croisement : seconde méthode', 'Les classes Petits, Moyens, Gros');
    const tabs = addOn.run(request).tabs.filter(({ id }) => id.startsWith('segment:'));
    // One client of three is of industry: 4 of the 12 Gros are too few for a tab.
    expect(
      tabs.map(({ name }) => `${name} ${columnOf(addOn.shown(name), 'Référence client').length}`),
    ).toEqual([
      ...['BTP · Gros 8', 'BTP · Moyens 12', 'BTP · Petits 20'],
      ...['Industrie · Moyens 6', 'Industrie · Petits 10', 'Autres 4'],
    ]);
  });

  test('limits frozen this quarter class the next one, whatever its own quantiles', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, frozen: true });
    const before = addOn.answer('report', { ...request, page: 0 }).limits;
    const source = addOn.sheet('Clients').layers.value;
    for (let row = 1; row <= 60; row++) source[row]![6] = `${row * 1000},00 €`;
    const next = addOn.answer('report', { ...request, page: 0 }).limits;
    expect(next).toEqual(before);
    expect(addOn.answer('report', { ...request, frozen: false, page: 0 }).limits).not.toEqual(before);
  });

  test('a value that cannot be is refused with its line; tabs and settings stay as they were', () => {
    const { addOn, request } = opened();
    addOn.run({ ...request, method: 'cycle' });
    const before = addOn.shown('Clients segmentés');
    set(addOn, 'Dormant jusqu’à', 'longtemps');
    for (const endpoint of ['preview', 'start'] as const) {
      const refused = addOn.failure(endpoint, { ...request, method: 'cycle' });
      expect(refused.code).toBe('bad-setting');
      expect(plain(refused.text.fr)).toMatch(
        /ligne \d+ \(« Dormant jusqu’à \(jours\) »\) : « longtemps » n’est pas un nombre/,
      );
    }
    expect(addOn.shown('Clients segmentés')).toEqual(before);
    set(addOn, 'Dormant jusqu’à', 700);
    expect(addOn.run({ ...request, method: 'cycle' }).done).toBe(true);
  });

  test('criteria and limits of the score come back at the next run', () => {
    const { addOn, request } = opened();
    const criteria = [
      { source: 8, weight: 30 },
      { source: 'revenue', weight: 70 },
    ];
    addOn.run({ ...request, method: 'score', criteria, scoreLimits: { a: 80, b: 50 } });
    set(addOn, 'Poids : Clics', 130);
    const { score } = addOn.answer('preview', request);
    expect(score!.limits).toEqual({ a: 80, b: 50 });
    const chosen = score!.criteria.filter((criterion) => criterion.chosen);
    expect(chosen.map(({ label, weight }) => [label.fr, weight])).toEqual(
      expect.arrayContaining([
        ['Clics', 130],
        ['Chiffre d’affaires', 70],
      ]),
    );
  });
});
