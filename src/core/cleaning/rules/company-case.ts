import { writeCompanyName } from '../../parse/company-name';
import { defineRule, onText, toRoles } from '../rule';

export const companyCase = defineRule({
  id: 'company-case',
  label: { fr: 'Majuscules de la société', en: 'Capitals of the company' },
  title: {
    one: {
      fr: 'société remise en majuscules et minuscules (GARAGE MARTIN → Garage Martin)',
      en: 'company with its capitals (GARAGE MARTIN → Garage Martin)',
    },
    many: {
      fr: 'sociétés remises en majuscules et minuscules (GARAGE MARTIN → Garage Martin)',
      en: 'companies with their capitals (GARAGE MARTIN → Garage Martin)',
    },
  },
  appliesTo: toRoles('company'),
  fix: onText(writeCompanyName),
  examples: {
    role: 'company',
    changed: [
      ['GARAGE MARTIN', 'Garage Martin'],
      ['sarl dupont et fils', 'SARL Dupont et Fils'],
      ['Dupont Sarl', 'Dupont SARL'],
      ["BOUCHERIE DE L'EGLISE", "Boucherie de l'Eglise"],
      ["L'ATELIER DE MARIE", "L'Atelier de Marie"],
      ['SASU LMC CARRELAGE', 'SASU LMC Carrelage'],
      ['DUPONT S.A.R.L.', 'Dupont S.A.R.L.'],
      ['SCI LES TERRASSES', 'SCI Les Terrasses'],
      ['ICSC CONCEPT', 'ICSC Concept'],
      ['GARAGE LE GOFF', 'Garage Le Goff'],
      ['AUBERGE DE LA GARE', 'Auberge de la Gare'],
      ['KOLLER CONSEIL SA', 'Koller Conseil SA'],
    ],
    kept: ['EDF', 'SNCF', 'BTP Services', 'Garage Martin', 'iD Conseil', '@import', '3M'],
  },
});
