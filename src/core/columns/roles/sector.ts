import { isWording } from '../../parse/wording';
import { defineRole } from '../role';

export const sector = defineRole({
  id: 'sector',
  label: { fr: 'Secteur d’activité', en: 'Sector' },
  headers: [
    'secteur',
    'secteur activite',
    'activite',
    'branche',
    'metier',
    'filiere',
    'sector',
    'industry',
    'business type',
    'domaine activite',
    'type client',
    'categorie client',
  ],
  accepts: isWording,
  examples: { accepted: ['BTP', 'Commerce de détail'], refused: ['12', 'x@x.fr'] },
});
