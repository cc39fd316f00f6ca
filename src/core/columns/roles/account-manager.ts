import { isWording } from '../../parse/wording';
import { defineRole } from '../role';

export const accountManager = defineRole({
  id: 'account-manager',
  label: { fr: 'Commercial', en: 'Account manager' },
  headers: [
    'commercial',
    'commerciale',
    'representant',
    'vendeur',
    'charge affaires',
    'charge clientele',
    'responsable',
    'responsable commercial',
    'gestionnaire',
    'conseiller',
    'suivi par',
    'account manager',
    'sales rep',
    'salesperson',
    'owner',
    'agent',
  ],
  accepts: isWording,
  examples: { accepted: ['Julie', 'J. Martin'], refused: ['12', 'x@x.fr'] },
});
