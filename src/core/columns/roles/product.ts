import { defineRole } from '../role';

export const product = defineRole({
  id: 'product',
  label: { fr: 'Produit', en: 'Product' },
  shape: 'orders',
  repeatable: true,
  headers: [
    'produit',
    'article',
    'designation',
    'libelle',
    'libelle produit',
    'reference produit',
    'reference article',
    'nom produit',
    'product',
    'product name',
    'stock code',
    'lineitem name',
    '=description',
    'item',
    'sku',
    'service',
    'prestation',
  ],
  accepts: (text) => text.length <= 200,
  examples: { accepted: ['Carton 30×20', 'REF-12'], refused: [] },
});
