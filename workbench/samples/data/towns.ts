interface Town {
  readonly postalCode: string;
  readonly name: string;
}

const towns = (text: string): readonly Town[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((entry) => ({ postalCode: entry.slice(0, 5), name: entry.slice(6) }));

/** Where the wholesaler delivers with its own lorries: seven clients in ten. */
export const NEARBY_TOWNS = towns(`
  49000 Angers, 49100 Angers, 49300 Cholet, 49400 Saumur, 49240 Avrillé, 49800 Trélazé, 49500 Segré-en-Anjou Bleu,
  49130 Les Ponts-de-Cé, 44000 Nantes, 44100 Nantes, 44600 Saint-Nazaire, 44800 Saint-Herblain, 44400 Rezé,
  44150 Ancenis-Saint-Géréon, 44190 Clisson, 53000 Laval, 53100 Mayenne, 53200 Château-Gontier-sur-Mayenne,
  72000 Le Mans, 72100 Le Mans, 72200 La Flèche, 72300 Sablé-sur-Sarthe, 85000 La Roche-sur-Yon, 85500 Les Herbiers,
  85100 Les Sables-d’Olonne, 85300 Challans, 35000 Rennes, 35500 Vitré, 35300 Fougères, 56000 Vannes, 56100 Lorient,
  37000 Tours, 37500 Chinon, 79000 Niort, 79300 Bressuire, 86000 Poitiers
`);

/** Everywhere else, by carrier. */
export const FARAWAY_TOWNS = towns(`
  01000 Bourg-en-Bresse, 01100 Oyonnax, 02000 Laon, 02100 Saint-Quentin, 03000 Moulins, 03100 Montluçon, 03200 Vichy,
  04100 Manosque, 05000 Gap, 06000 Nice, 06400 Cannes, 06130 Grasse, 06600 Antibes, 07100 Annonay, 07000 Privas,
  08000 Charleville-Mézières, 09000 Foix, 09100 Pamiers, 10000 Troyes, 13001 Marseille, 13100 Aix-en-Provence,
  14000 Caen, 16000 Angoulême, 17000 La Rochelle, 20000 Ajaccio, 20200 Bastia, 21000 Dijon, 25000 Besançon,
  26000 Valence, 29200 Brest, 29000 Quimper, 31000 Toulouse, 33000 Bordeaux, 34000 Montpellier, 38000 Grenoble,
  42000 Saint-Étienne, 45000 Orléans, 50100 Cherbourg-en-Cotentin, 51100 Reims, 54000 Nancy, 57000 Metz, 59000 Lille,
  61000 Alençon, 63000 Clermont-Ferrand, 64000 Pau, 67000 Strasbourg, 69003 Lyon, 75011 Paris, 75015 Paris,
  76000 Rouen, 76600 Le Havre, 80000 Amiens, 87000 Limoges, 91000 Évry-Courcouronnes, 92100 Boulogne-Billancourt,
  93200 Saint-Denis, 94000 Créteil, 97400 Saint-Denis
`);

export const STREETS: readonly string[] = `
  rue de la République, rue Victor Hugo, rue Pasteur, rue Jean Jaurès, rue du Commerce, rue de la Gare, rue des Écoles,
  rue Gambetta, rue Nationale, rue du Moulin, rue de l’Église, rue Émile Zola, rue Molière, rue Marie Curie,
  rue Louis Blériot, rue des Artisans, rue du Stade, rue Saint-Martin, rue des Acacias, rue de Bretagne,
  avenue du Général de Gaulle, avenue Jean Moulin, avenue de la Libération, avenue Foch, avenue de l’Europe,
  boulevard Carnot, boulevard Voltaire, boulevard de la Loire, place de la Mairie, place du Marché, place des Halles,
  quai de la Fosse, route de Nantes, route de Paris, chemin des Vignes, chemin du Port, allée des Tilleuls,
  impasse des Lilas, impasse du Four, ZA des Landes, ZA de la Lande, ZI Nord, ZI Est, ZAC des Trois Moulins
`
  .trim()
  .split(/\s*,\s*/);

/**
 * First digits of numbers that the French regulator keeps for works of fiction (Arcep, plan de numérotation):
 * nobody is ever called.
 */
const FICTION_PREFIXES = ['019900', '026191', '035301', '046571', '053649'] as const;
export const FICTION_MOBILE_PREFIX = '063998';

const ZONES = [
  '75 77 78 91 92 93 94 95',
  '14 18 22 27 28 29 35 36 37 41 44 45 49 50 53 56 61 72 76 85 97',
  '02 08 10 21 25 39 51 52 54 55 57 58 59 60 62 67 68 70 71 80 88 89 90',
  '01 03 04 05 06 07 11 13 15 20 26 30 34 38 42 43 48 63 66 69 73 74 83 84',
].map((departments) => departments.split(' '));

/** The fictional prefix of the telephone zone of a postal code; the South-West is what the others leave. */
export function phonePrefix(postalCode: string): string {
  const zone = ZONES.findIndex((departments) => departments.includes(postalCode.slice(0, 2)));
  return FICTION_PREFIXES[zone < 0 ? 4 : zone]!;
}
