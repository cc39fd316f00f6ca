import { isFlag } from '../../parse/flag';
import { defineRole } from '../role';

export const dispute = defineRole({
  id: 'dispute',
  label: { fr: 'Litige', en: 'Dispute' },
  kind: 'flag',
  headers: ['litige', 'litige en cours', 'contentieux', 'dispute'],
  accepts: isFlag,
  examples: { accepted: ['oui', 'non', 'x'], refused: ['Facture impayée'] },
});
