import { isName } from '../../parse/wording';
import { defineRole } from '../role';

export const country = defineRole({
  id: 'country',
  label: { fr: 'Pays', en: 'Country' },
  headers: ['pays', 'country', 'code pays', 'country code'],
  accepts: isName,
  examples: { accepted: ['France', 'FR', 'United Kingdom'], refused: ['33', 'x@x.fr'] },
});
