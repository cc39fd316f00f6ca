import { isWording } from '../../parse/wording';
import { defineRole } from '../role';

export const city = defineRole({
  id: 'city',
  label: { fr: 'Ville', en: 'City' },
  headers: ['ville', 'commune', 'localite', 'city', 'town', 'suburb', 'bureau distributeur'],
  accepts: isWording,
  examples: { accepted: ['Lyon', 'PARIS 12', 'Saint-Étienne Cedex 2'], refused: ['75013', 'x@x.fr'] },
});
