import { AddOn, clientRows } from '../support/add-on';
import { freshBase } from '../support/annotated-base';
import { plain } from '../support/plain';

const textOf = (addOn: AddOn, tab: string): string => plain(addOn.shown(tab).flat().join('\n'));

/** Says in « Réglages » what the company does. */
function choose(addOn: AddOn, activity: string): void {
  const row = addOn.shown('Réglages').findIndex(([label]) => plain(label!) === 'Votre activité');
  addOn.sheet('Réglages').layers.value[row]![1] = activity;
}

describe('the activity chosen in « Réglages »', () => {
  test('changes the advice of the fiches and of « Plan d’actions », and stays chosen', () => {
    const { addOn, request } = freshBase();
    addOn.run({ ...request, guides: true });
    expect(textOf(addOn, 'Fiche – Gros')).not.toContain('Faire le bilan de l’année');
    choose(addOn, 'services');
    for (const job of ['segments', 'actions', 'segments'] as const)
      addOn.run({ ...request, guides: true, job });
    const advice = 'Faire le bilan de l’année et signer le calendrier de la suivante';
    expect(textOf(addOn, 'Fiche – Gros')).toContain(advice);
    expect(textOf(addOn, 'Plan d’actions')).toContain(advice);
    expect(textOf(addOn, 'Réglages')).toContain('Votre activité\nservices');
  });

  test('a word that is no activity is refused with its line', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    choose(addOn, 'boulangerie');
    expect(plain(addOn.failure('start', request).text.fr)).toMatch(/« Réglages », ligne \d+.*Votre activité/);
  });

  test('asked for in the request, it is written in « Réglages »', () => {
    const { addOn, request } = freshBase();
    addOn.run({ ...request, activity: 'trade' });
    expect(textOf(addOn, 'Réglages')).toContain('Votre activité\ncommerce');
    expect(addOn.failure('start', { ...request, activity: 'farm' as 'trade' }).code).toBe('bad-request');
  });
});

describe('the page that prints the guides', () => {
  test('one page a guide, as the tabs say it, without any tab of guides', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    const [, ...pages] = addOn.answer('guidePages', {}).pages;
    expect(pages.map(({ name }) => plain(name))).toEqual([
      'Fiche – Gros',
      'Fiche – Moyens',
      'Fiche – Petits',
    ]);
    expect(addOn.names().filter((name) => name.startsWith('Fiche'))).toEqual([]);
    addOn.run({ ...request, guides: true });
    const texts = pages[0]!.parts.flat().flatMap((block) => [block.label, ...block.texts]);
    const shown = textOf(addOn, 'Fiche – Gros');
    expect([pages[0]!.headline, ...texts].filter((text) => !shown.includes(plain(text)))).toEqual([]);
  });

  test('the owner’s page comes first: figures, and the sales week from the file itself', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    const [owner] = addOn.answer('guidePages', {}).pages;
    expect([owner!.name, owner!.headline, owner!.landmarks].map(plain)).toEqual([
      'Page du dirigeant',
      '9 clients · 3 segments',
      '450 € de chiffre d’affaires, dont 38 % par vos 20 % de meilleurs clients',
    ]);
    expect(owner!.parts[0]![0]!.texts.map(plain).slice(0, 2)).toEqual([
      'Lundi : les Gros, et les devis encore ouverts\n2 clients : Société 1, Société 2',
      'Mardi : les Moyens, avec une proposition de gamme\n3 clients : Société 3, Société 4, Société 5',
    ]);
  });

  test('says what « Réglages » and « Plan d’actions » say now', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    addOn.run({ ...request, job: 'actions' });
    choose(addOn, 'services');
    const [, headers] = addOn.shown('Plan d’actions');
    addOn.sheet('Plan d’actions').layers.value[2]![headers!.indexOf('Personne')] = 'Nadia';
    const text = plain(JSON.stringify(addOn.answer('guidePages', {}).pages[1]));
    expect(text).toContain('Faire le bilan de l’année et signer le calendrier de la suivante');
    expect(text).toContain('Nadia · ');
  });

  test('without an analysis, or with segments that have no guide, it says so', () => {
    const { addOn } = freshBase();
    expect(addOn.failure('openGuides', {}).code).toBe('no-segments');
    expect(addOn.failure('guidePages', {}).code).toBe('no-segments');
    const sectors = Array.from({ length: 40 }, (_, index) => [
      `Société ${index}`,
      index % 2 === 0 ? 'Restauration' : 'Coiffure',
      '10,00',
    ]);
    const source = { sheetId: addOn.addTab('Secteurs', [['Société', 'Secteur', 'CA HT'], ...sectors]) };
    addOn.run({ source, method: 'profile' });
    expect(addOn.failure('guidePages', {}).code).toBe('no-guides');
  });

  test('takes less than 20 s at 5,000 clients, and writes nothing', () => {
    const addOn = new AddOn();
    const source = { sheetId: addOn.addTab('Clients', clientRows(5_000)) };
    addOn.run({ source, asOf: '2026-01-01' });
    const before = JSON.stringify(addOn.document.sheets.map(({ layers }) => layers.value));
    addOn.times.length = 0;
    expect(addOn.answer('guidePages', {}).pages.length).toBeGreaterThan(4);
    expect(Math.max(...addOn.times)).toBeLessThan(20_000);
    expect(JSON.stringify(addOn.document.sheets.map(({ layers }) => layers.value))).toBe(before);
  });
});

describe('« Page du dirigeant » as a tab', () => {
  const OWNER = 'Page du dirigeant';

  test('comes with the guides, before them, and says what the printed page says', () => {
    const { addOn, request } = freshBase();
    addOn.run(request);
    expect(addOn.names()).not.toContain(OWNER);
    addOn.run({ ...request, guides: true });
    const names = addOn.names();
    expect(names.indexOf(OWNER)).toBe(names.indexOf('Fiche – Gros') - 1);
    const [printed] = addOn.answer('guidePages', {}).pages;
    const texts = printed!.parts.flat().flatMap(({ label, texts }) => [label, ...texts]);
    const shown = textOf(addOn, OWNER);
    expect(texts.length).toBeGreaterThan(4);
    expect([printed!.headline, ...texts].filter((text) => !shown.includes(plain(text)))).toEqual([]);
  });

  test('once it stands, each analysis writes it again in place, as announced, with what users typed beside', () => {
    const { addOn, request } = freshBase();
    addOn.run({ ...request, guides: true });
    const { id } = addOn.sheet(OWNER);
    expect(textOf(addOn, OWNER)).toContain('2 clients : Société 1, Société 2');
    addOn.sheet(OWNER).columnCount = 5;
    addOn.sheet(OWNER).layers.value[3]![4] = 'Vu avec Paul';
    addOn.sheet('Clients').layers.value[9]![2] = '95,00';
    const { tabs } = addOn.answer('preview', { ...request, asOf: '2025-09-30' });
    expect(tabs.find(({ name }) => name === OWNER)).toEqual(
      expect.objectContaining({ exists: true, rows: 0 }),
    );
    addOn.run({ ...request, asOf: '2025-09-30' });
    expect(addOn.sheet(OWNER).id).toBe(id);
    expect(textOf(addOn, OWNER)).toContain('2 clients : Société 9, Société 1');
    expect(addOn.shown(OWNER)[3]![4]).toBe('Vu avec Paul');
  });
});
