import { isWording } from '../../parse/wording';
import { defineRole } from '../role';

export const productFamily = defineRole({
  id: 'product-family',
  label: { fr: 'Famille de produits', en: 'Product family' },
  shape: 'orders',
  headers: [
    'famille',
    'famille produit',
    'famille article',
    'gamme',
    'categorie',
    'categorie produit',
    'rayon',
    'product family',
    'product category',
    'category',
    'product line',
    'sous famille',
  ],
  accepts: isWording,
  examples: { accepted: ['Emballage', 'Hygiène'], refused: ['12', 'x@x.fr'] },
});
