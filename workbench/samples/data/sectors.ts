export interface Sector {
  readonly name: string;
  /** The same sector as different people type it. */
  readonly spellings: readonly string[];
  readonly trades: readonly string[];
  readonly legalForms: readonly string[];
  /** Of headcount. */
  readonly median: number;
  /** Spending against the average sector. */
  readonly appetite: number;
}

const COMMERCIAL = ['SARL', 'SARL', 'SAS', 'SAS', 'EURL', 'SASU', '', ''];

export const SECTORS: readonly Sector[] = [
  {
    name: 'Restauration',
    spellings: ['restauration', 'Restaurants', 'CHR'],
    trades: ['Restaurant', 'Brasserie', 'Bistrot', 'Crêperie', 'Pizzeria', 'Auberge', 'Traiteur', 'Café'],
    legalForms: COMMERCIAL,
    median: 6,
    appetite: 1.1,
  },
  {
    name: 'Hôtellerie',
    spellings: ['Hotellerie', 'HÔTELLERIE', 'Hôtels'],
    trades: ['Hôtel', 'Camping', 'Résidence', 'Gîtes'],
    legalForms: COMMERCIAL,
    median: 12,
    appetite: 1.5,
  },
  {
    name: 'Artisanat alimentaire',
    spellings: ['Artisanat alim.', 'Métiers de bouche', 'artisanat alimentaire'],
    trades: [
      'Boulangerie',
      'Boucherie',
      'Charcuterie',
      'Fromagerie',
      'Chocolaterie',
      'Poissonnerie',
      'Pâtisserie',
    ],
    legalForms: COMMERCIAL,
    median: 4,
    appetite: 0.7,
  },
  {
    name: 'Commerce de détail',
    spellings: ['Commerce', 'COMMERCE DE DÉTAIL', 'Commerce de detail'],
    trades: [
      'Épicerie',
      'Librairie',
      'Fleuriste',
      'Jardinerie',
      'Quincaillerie',
      'Cave',
      'Boutique',
      'Bazar',
    ],
    legalForms: COMMERCIAL,
    median: 5,
    appetite: 0.8,
  },
  {
    name: 'BTP',
    spellings: ['Bâtiment', 'B.T.P.', 'batiment'],
    trades: ['Menuiserie', 'Plomberie', 'Maçonnerie', 'Peinture', 'Électricité', 'Charpente', 'Couverture'],
    legalForms: COMMERCIAL,
    median: 8,
    appetite: 0.8,
  },
  {
    name: 'Industrie',
    spellings: ['industrie', 'INDUSTRIE', 'Industries'],
    trades: ['Mécanique', 'Métallerie', 'Imprimerie', 'Conserverie', 'Plastiques', 'Ateliers', 'Laiterie'],
    legalForms: ['SA', 'SAS', 'SAS', 'SARL'],
    median: 45,
    appetite: 1.9,
  },
  {
    name: 'Santé',
    spellings: ['Sante', 'Santé / médical', 'SANTÉ'],
    trades: ['Pharmacie', 'Clinique', 'Cabinet dentaire', 'Opticien', 'Ambulances', 'Laboratoire'],
    legalForms: ['SELARL', 'SAS', '', ''],
    median: 7,
    appetite: 1,
  },
  {
    name: 'Services aux entreprises',
    spellings: ['Services', 'Services entreprises', 'services aux entreprises'],
    trades: ['Propreté', 'Transports', 'Garage', 'Agence', 'Cabinet', 'Sécurité', 'Pressing'],
    legalForms: COMMERCIAL,
    median: 10,
    appetite: 1.2,
  },
  {
    name: 'Agriculture',
    spellings: ['agriculture', 'Agricole', 'Agri.'],
    trades: ['Domaine', 'Ferme', 'Vergers', 'Pépinières', 'Maraîchers'],
    legalForms: ['EARL', 'SCEA', 'GAEC', ''],
    median: 4,
    appetite: 0.8,
  },
  {
    name: 'Associations et enseignement',
    spellings: ['Association', 'Asso / écoles', 'associations et enseignement'],
    trades: ['École', 'Crèche', 'Association', 'Centre de loisirs', 'Foyer', 'Club sportif'],
    legalForms: [''],
    median: 9,
    appetite: 0.9,
  },
];

export const PRIVATE_SECTOR = 'Particulier';

/** Second half of a company's name when it is not the owner's. */
export const SIGNS: readonly string[] = `
  des Halles, du Pont, de la Gare, du Marché, du Port, des Tilleuls, de la Place, du Lion d’Or, de l’Ouest, des Remparts,
  du Château, de la Loire, des Trois Moulins, du Centre, de l’Atlantique, des Vignes, de la Forêt, du Clocher,
  de la Fontaine, Saint-Michel, Sainte-Anne, Beauséjour, Bellevue, Belle-Rive, du Grand Chêne, de la Vallée
`
  .trim()
  .split(/\s*,\s*/);
