import { isFullName } from '../../parse/wording';
import { defineRole } from '../role';

export const fullName = defineRole({
  id: 'full-name',
  label: { fr: 'Nom complet', en: 'Full name' },
  headers: [
    'nom complet',
    'nom prenom',
    'nom client',
    'full name',
    'fullname',
    'customer name',
    'client name',
    'contact name',
    'billing name',
    'nom facturation',
    '=contact',
    '=client',
    '=clients',
    '=customer',
    '=customers',
    '=name',
    '=nom',
    'destinataire',
    'interlocuteur',
  ],
  accepts: isFullName,
  examples: {
    accepted: ['Jean Dupont', 'Mme Martin', 'Boulangerie du Port', 'Studio 54'],
    refused: ['C0012', 'x@x.fr', '1234'],
  },
});
