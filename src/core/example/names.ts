import type { Phrase } from '../model/problem';

/** Words of the fictitious clients. */
export const FIRST_NAMES: readonly string[] = [
  ...['Anne', 'Bruno', 'Claire', 'Denis', 'Élodie', 'Farid', 'Gaëlle', 'Hugo', 'Inès', 'Julien'],
  ...['Karine', 'Louis', 'Maëva', 'Nadia', 'Olivier', 'Pauline', 'Quentin', 'Rachel', 'Sofiane', 'Théo'],
];

export const LAST_NAMES: readonly string[] = [
  ...['Aubert', 'Besson', 'Carlier', 'Delmas', 'Estève', 'Fabre', 'Garnier', 'Hamel', 'Imbert', 'Jacquet'],
  ...['Klein', 'Lemoine', 'Marchand', 'Noël', 'Olivier', 'Perrot', 'Quéré', 'Roussel', 'Simon', 'Tessier'],
  ...['Vasseur', 'Weber', 'Benali', 'Charpentier', 'Dumas', 'Ferrand', 'Guyot', 'Lacroix', 'Morin', 'Picard'],
];

export const ACTIVITIES: readonly { readonly name: string; readonly sector: string }[] = [
  { name: 'Menuiserie', sector: 'BTP' },
  { name: 'Garage', sector: 'Automobile' },
  { name: 'Boulangerie', sector: 'Commerce de détail' },
  { name: 'Hôtel', sector: 'Hôtellerie et restauration' },
  { name: 'Cabinet', sector: 'Services aux entreprises' },
  { name: 'Ateliers', sector: 'Industrie' },
  { name: 'Pépinières', sector: 'Agriculture' },
];

export const TOWNS: readonly { readonly code: string; readonly name: string }[] = [
  { code: '01000', name: 'Bourg-en-Bresse' },
  { code: '21000', name: 'Dijon' },
  { code: '35000', name: 'Rennes' },
  { code: '38000', name: 'Grenoble' },
  { code: '44000', name: 'Nantes' },
  { code: '59000', name: 'Lille' },
  { code: '69003', name: 'Lyon' },
  { code: '74000', name: 'Annecy' },
];

/** In the order of the columns. */
export const HEADERS: readonly Phrase[] = [
  { fr: 'Code client', en: 'Client code' },
  { fr: 'Société', en: 'Company' },
  { fr: 'Contact', en: 'Contact' },
  { fr: 'E-mail', en: 'E-mail' },
  { fr: 'Téléphone', en: 'Phone' },
  { fr: 'Code postal', en: 'Postal code' },
  { fr: 'Ville', en: 'City' },
  { fr: 'Secteur', en: 'Sector' },
  { fr: 'Premier achat', en: 'First order' },
  { fr: 'Dernier achat', en: 'Last order' },
  { fr: 'Nb commandes', en: 'Orders' },
  { fr: 'CA HT', en: 'Revenue' },
  { fr: 'Marge brute', en: 'Gross margin' },
  { fr: 'Devis en cours', en: 'Open quote' },
  { fr: 'Date de naissance', en: 'Birth date' },
];

export const EXAMPLE_NAME: Phrase = { fr: 'Exemple – clients fictifs', en: 'Example – fictitious clients' };
