export const HEADERS = 'Code;Société;Dernier achat;Commandes;CA HT';

/** Five clients of 3 500,50 € in all, as the lines of a file. */
export const FEW_CLIENTS = [
  HEADERS,
  'C1;Un SARL;31/12/2025;9;900,00',
  'C2;Deux SAS;01/12/2025;1;700,00',
  'C3;Anne Dupont;01/10/2025;5;500,00',
  'C4;Quatre;01/06/2025;3;1300,50',
  'C5;Cinq;01/01/2025;7;100,00',
];
