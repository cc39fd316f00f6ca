import { declared } from '../text/declared';

/** A region and its departments. Proper names: the same in both languages. */
interface Region {
  /** Its name. */
  readonly id: string;
  readonly departments: string;
  /** In the order of `departments`. */
  readonly departmentNames: string;
}

const defineRegion = (region: Region): Region => declared('regions', region);

/** The 13 metropolitan and 5 overseas regions since 2016, after INSEE's official geographic code. */
export const REGIONS: readonly Region[] = [
  defineRegion({
    id: 'Auvergne-Rhône-Alpes',
    departments: '01 03 07 15 26 38 42 43 63 69 73 74',
    departmentNames:
      'Ain, Allier, Ardèche, Cantal, Drôme, Isère, Loire, Haute-Loire, Puy-de-Dôme, Rhône, Savoie, Haute-Savoie',
  }),
  defineRegion({
    id: 'Bourgogne-Franche-Comté',
    departments: '21 25 39 58 70 71 89 90',
    departmentNames:
      'Côte-d’Or, Doubs, Jura, Nièvre, Haute-Saône, Saône-et-Loire, Yonne, Territoire de Belfort',
  }),
  defineRegion({
    id: 'Bretagne',
    departments: '22 29 35 56',
    departmentNames: 'Côtes-d’Armor, Finistère, Ille-et-Vilaine, Morbihan',
  }),
  defineRegion({
    id: 'Centre-Val de Loire',
    departments: '18 28 36 37 41 45',
    departmentNames: 'Cher, Eure-et-Loir, Indre, Indre-et-Loire, Loir-et-Cher, Loiret',
  }),
  defineRegion({
    id: 'Corse',
    departments: '2A 2B',
    departmentNames: 'Corse-du-Sud, Haute-Corse',
  }),
  defineRegion({
    id: 'Grand Est',
    departments: '08 10 51 52 54 55 57 67 68 88',
    departmentNames:
      'Ardennes, Aube, Marne, Haute-Marne, Meurthe-et-Moselle, Meuse, Moselle, Bas-Rhin, Haut-Rhin, Vosges',
  }),
  defineRegion({
    id: 'Hauts-de-France',
    departments: '02 59 60 62 80',
    departmentNames: 'Aisne, Nord, Oise, Pas-de-Calais, Somme',
  }),
  defineRegion({
    id: 'Île-de-France',
    departments: '75 77 78 91 92 93 94 95',
    departmentNames:
      'Paris, Seine-et-Marne, Yvelines, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d’Oise',
  }),
  defineRegion({
    id: 'Normandie',
    departments: '14 27 50 61 76',
    departmentNames: 'Calvados, Eure, Manche, Orne, Seine-Maritime',
  }),
  defineRegion({
    id: 'Nouvelle-Aquitaine',
    departments: '16 17 19 23 24 33 40 47 64 79 86 87',
    departmentNames:
      'Charente, Charente-Maritime, Corrèze, Creuse, Dordogne, Gironde, Landes, Lot-et-Garonne, Pyrénées-Atlantiques, Deux-Sèvres, Vienne, Haute-Vienne',
  }),
  defineRegion({
    id: 'Occitanie',
    departments: '09 11 12 30 31 32 34 46 48 65 66 81 82',
    departmentNames:
      'Ariège, Aude, Aveyron, Gard, Haute-Garonne, Gers, Hérault, Lot, Lozère, Hautes-Pyrénées, Pyrénées-Orientales, Tarn, Tarn-et-Garonne',
  }),
  defineRegion({
    id: 'Pays de la Loire',
    departments: '44 49 53 72 85',
    departmentNames: 'Loire-Atlantique, Maine-et-Loire, Mayenne, Sarthe, Vendée',
  }),
  defineRegion({
    id: 'Provence-Alpes-Côte d’Azur',
    departments: '04 05 06 13 83 84',
    departmentNames:
      'Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Bouches-du-Rhône, Var, Vaucluse',
  }),
  defineRegion({ id: 'Guadeloupe', departments: '971', departmentNames: 'Guadeloupe' }),
  defineRegion({ id: 'Martinique', departments: '972', departmentNames: 'Martinique' }),
  defineRegion({ id: 'Guyane', departments: '973', departmentNames: 'Guyane' }),
  defineRegion({ id: 'La Réunion', departments: '974', departmentNames: 'La Réunion' }),
  defineRegion({ id: 'Mayotte', departments: '976', departmentNames: 'Mayotte' }),
];
