import { isHeadcount } from '../../parse/headcount';
import { defineRole } from '../role';

export const headcount = defineRole({
  id: 'headcount',
  label: { fr: 'Effectif', en: 'Headcount' },
  kind: 'number',
  headers: [
    'effectif',
    'nombre salaries',
    'salaries',
    'tranche effectif',
    'taille',
    'nombre employes',
    'employees',
    'headcount',
    'staff',
    'company size',
    'number of employees',
  ],
  accepts: isHeadcount,
  examples: { accepted: ['12', '10 à 19', '50-99', '250+', 'plus de 500'], refused: ['PME', '-3', '2,5'] },
});
