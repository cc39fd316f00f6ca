import { defineRole } from '../role';

export const status = defineRole({
  id: 'status',
  label: { fr: 'Statut', en: 'Status' },
  headers: [
    'statut',
    'etat',
    'status',
    'situation',
    'statut client',
    'statut facture',
    'etat facture',
    '=actif',
    '=active',
  ],
  accepts: (text) => text.length <= 40 && !/@/.test(text),
  examples: { accepted: ['Actif', 'Prospect', 'Payée'], refused: ['jean@exemple.fr'] },
});
