import { isWording } from '../../parse/wording';
import { defineRole } from '../role';

export const company = defineRole({
  id: 'company',
  label: { fr: 'Société', en: 'Company' },
  headers: [
    'societe',
    'raison sociale',
    'entreprise',
    'nom societe',
    'nom entreprise',
    'denomination',
    'enseigne',
    'nom commercial',
    'etablissement',
    'organisation',
    'company',
    'company name',
    'organization',
    'business name',
    'site name',
    'rs',
    'structure',
    '=intitule',
  ],
  accepts: isWording,
  examples: {
    accepted: ['SARL Dupont & Fils', '3M France', 'Boulangerie du Port'],
    refused: ['contact@exemple.fr', '123'],
  },
});
