import { isAmount } from '../../parse/quantity';
import { defineRole } from '../role';

export const serviceCost = defineRole({
  id: 'service-cost',
  label: { fr: 'Coût de service', en: 'Cost to serve' },
  kind: 'amount',
  headers: [
    'cout service',
    'cout a servir',
    'cout suivi',
    'cout commercial',
    'cout',
    'frais',
    'cost to serve',
    'service cost',
    'cost',
  ],
  accepts: isAmount,
  examples: { accepted: ['120,00 €'], refused: ['faible'] },
});
