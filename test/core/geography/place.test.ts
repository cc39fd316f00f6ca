import { placeOf, placeOfDepartment } from '../../../src/core/geography/place';

/** The official list, department by department (INSEE, code officiel géographique). */
const DEPARTMENTS = `
01 Ain: Auvergne-Rhône-Alpes
02 Aisne: Hauts-de-France
03 Allier: Auvergne-Rhône-Alpes
04 Alpes-de-Haute-Provence: Provence-Alpes-Côte d’Azur
05 Hautes-Alpes: Provence-Alpes-Côte d’Azur
06 Alpes-Maritimes: Provence-Alpes-Côte d’Azur
07 Ardèche: Auvergne-Rhône-Alpes
08 Ardennes: Grand Est
09 Ariège: Occitanie
10 Aube: Grand Est
11 Aude: Occitanie
12 Aveyron: Occitanie
13 Bouches-du-Rhône: Provence-Alpes-Côte d’Azur
14 Calvados: Normandie
15 Cantal: Auvergne-Rhône-Alpes
16 Charente: Nouvelle-Aquitaine
17 Charente-Maritime: Nouvelle-Aquitaine
18 Cher: Centre-Val de Loire
19 Corrèze: Nouvelle-Aquitaine
2A Corse-du-Sud: Corse
2B Haute-Corse: Corse
21 Côte-d’Or: Bourgogne-Franche-Comté
22 Côtes-d’Armor: Bretagne
23 Creuse: Nouvelle-Aquitaine
24 Dordogne: Nouvelle-Aquitaine
25 Doubs: Bourgogne-Franche-Comté
26 Drôme: Auvergne-Rhône-Alpes
27 Eure: Normandie
28 Eure-et-Loir: Centre-Val de Loire
29 Finistère: Bretagne
30 Gard: Occitanie
31 Haute-Garonne: Occitanie
32 Gers: Occitanie
33 Gironde: Nouvelle-Aquitaine
34 Hérault: Occitanie
35 Ille-et-Vilaine: Bretagne
36 Indre: Centre-Val de Loire
37 Indre-et-Loire: Centre-Val de Loire
38 Isère: Auvergne-Rhône-Alpes
39 Jura: Bourgogne-Franche-Comté
40 Landes: Nouvelle-Aquitaine
41 Loir-et-Cher: Centre-Val de Loire
42 Loire: Auvergne-Rhône-Alpes
43 Haute-Loire: Auvergne-Rhône-Alpes
44 Loire-Atlantique: Pays de la Loire
45 Loiret: Centre-Val de Loire
46 Lot: Occitanie
47 Lot-et-Garonne: Nouvelle-Aquitaine
48 Lozère: Occitanie
49 Maine-et-Loire: Pays de la Loire
50 Manche: Normandie
51 Marne: Grand Est
52 Haute-Marne: Grand Est
53 Mayenne: Pays de la Loire
54 Meurthe-et-Moselle: Grand Est
55 Meuse: Grand Est
56 Morbihan: Bretagne
57 Moselle: Grand Est
58 Nièvre: Bourgogne-Franche-Comté
59 Nord: Hauts-de-France
60 Oise: Hauts-de-France
61 Orne: Normandie
62 Pas-de-Calais: Hauts-de-France
63 Puy-de-Dôme: Auvergne-Rhône-Alpes
64 Pyrénées-Atlantiques: Nouvelle-Aquitaine
65 Hautes-Pyrénées: Occitanie
66 Pyrénées-Orientales: Occitanie
67 Bas-Rhin: Grand Est
68 Haut-Rhin: Grand Est
69 Rhône: Auvergne-Rhône-Alpes
70 Haute-Saône: Bourgogne-Franche-Comté
71 Saône-et-Loire: Bourgogne-Franche-Comté
72 Sarthe: Pays de la Loire
73 Savoie: Auvergne-Rhône-Alpes
74 Haute-Savoie: Auvergne-Rhône-Alpes
75 Paris: Île-de-France
76 Seine-Maritime: Normandie
77 Seine-et-Marne: Île-de-France
78 Yvelines: Île-de-France
79 Deux-Sèvres: Nouvelle-Aquitaine
80 Somme: Hauts-de-France
81 Tarn: Occitanie
82 Tarn-et-Garonne: Occitanie
83 Var: Provence-Alpes-Côte d’Azur
84 Vaucluse: Provence-Alpes-Côte d’Azur
85 Vendée: Pays de la Loire
86 Vienne: Nouvelle-Aquitaine
87 Haute-Vienne: Nouvelle-Aquitaine
88 Vosges: Grand Est
89 Yonne: Bourgogne-Franche-Comté
90 Territoire de Belfort: Bourgogne-Franche-Comté
91 Essonne: Île-de-France
92 Hauts-de-Seine: Île-de-France
93 Seine-Saint-Denis: Île-de-France
94 Val-de-Marne: Île-de-France
95 Val-d’Oise: Île-de-France
971 Guadeloupe: Guadeloupe
972 Martinique: Martinique
973 Guyane: Guyane
974 La Réunion: La Réunion
976 Mayotte: Mayotte`
  .trim()
  .split('\n')
  .map((line) => {
    const [code, rest] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
    return [code, ...rest.split(': ')] as [code: string, name: string, region: string];
  });

/** A postal code of the department: Corsica’s begin with 20. */
const someCode = (department: string): string =>
  ({ '2A': '20000', '2B': '20200' })[department] ?? department.padEnd(5, '1');

test('96 metropolitan departments in 13 regions, 5 overseas', () => {
  expect(DEPARTMENTS.filter(([code]) => code.length === 2)).toHaveLength(96);
  expect(new Set(DEPARTMENTS.map(([, , region]) => region)).size).toBe(18);
});

test.each(DEPARTMENTS)('%s %s is in %s', (department, departmentName, region) => {
  expect(placeOf(someCode(department))).toEqual({
    department,
    departmentName,
    region,
    label: { fr: region, en: region },
    kind: 'department',
  });
});

test('every prefix of a department leads to it, and a prefix given to nobody nowhere', () => {
  const known = new Set(DEPARTMENTS.map(([code]) => code));
  for (let prefix = 1; prefix <= 95; prefix++) {
    const code = String(prefix).padStart(2, '0');
    expect([code, placeOf(`${code}999`)?.department]).toEqual([
      code,
      known.has(code) || code === '20' ? code : undefined,
    ]);
  }
  expect([placeOf('96000'), placeOf('97900'), placeOf('98900'), placeOf('99123')]).toEqual(
    new Array(4).fill(undefined),
  );
});

test.each([
  ['20000', '2A', 'Ajaccio'],
  ['20137', '2A', 'Porto-Vecchio'],
  ['20701', '2A', 'Ajaccio CEDEX 9'],
  ['20200', '2B', 'Bastia'],
  ['20260', '2B', 'Calvi'],
  ['20600', '2B', 'Furiani'],
  ['20900', '20', 'a code of Corsica that does not tell which half'],
])('%s is in %s: %s', (code, department) => {
  expect(placeOf(code)).toMatchObject({ department, region: 'Corse', kind: 'department' });
});

test.each([
  ['97133', '977', 'Saint-Barthélemy', 'collectivity'],
  ['97150', '978', 'Saint-Martin', 'collectivity'],
  ['97500', '975', 'Saint-Pierre-et-Miquelon', 'collectivity'],
  ['97701', '977', 'Saint-Barthélemy', 'collectivity'],
  ['97801', '978', 'Saint-Martin', 'collectivity'],
  ['98600', '986', 'Wallis-et-Futuna', 'collectivity'],
  ['98714', '987', 'Polynésie française', 'collectivity'],
  ['98800', '988', 'Nouvelle-Calédonie', 'collectivity'],
  ['98000', '980', 'Monaco', 'monaco'],
  ['00200', '00', 'Armées', 'armed-forces'],
])('%s is in no region: %s %s', (code, department, name, kind) => {
  const place = placeOf(code)!;
  expect([place.department, place.departmentName, place.label.fr, place.kind]).toEqual([
    department,
    name,
    name,
    kind,
  ]);
  expect(place.region).toBeUndefined();
});

test.each([
  ['75008 CEDEX 08', '75'],
  ['13284 Marseille CEDEX 07', '13'],
  ['69 003', '69'],
  ['F-67000', '67'],
  [' 33000 ', '33'],
  ['97100', '971'],
])('« %s » is read as %s', (code, department) => {
  expect(placeOf(code)?.department).toBe(department);
});

test.each(['', '7501', '750011', 'B-1000', 'SW1A 1AA', 'Paris', 'D-12345'])(
  '« %s » is no French postal code',
  (code) => {
    expect(placeOf(code)).toBeUndefined();
  },
);

test('a department may be asked for by its code', () => {
  expect(placeOfDepartment('2A')).toMatchObject({ departmentName: 'Corse-du-Sud', region: 'Corse' });
  expect(placeOfDepartment('96')).toBeUndefined();
});
