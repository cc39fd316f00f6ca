import { isDepartmentCode } from '../../parse/department';
import { defineType } from '../define-type';
import { departmentNamed, withoutCode } from '../place-names';

export const department = defineType({
  id: 'department',
  label: { fr: 'Département', en: 'Department' },
  headers: ['departement', 'dept', 'dep', 'dpt', 'code departement', 'numero departement', 'department'],
  recognises: (text) => isDepartmentCode(text) || departmentNamed(withoutCode(text)) !== undefined,
  proof: 0.85,
  // Codes of two digits are numbers until a header says otherwise.
  telling: { share: 0.9, test: (text) => /[a-zà-ÿ]{3}/i.test(text) },
  examples: {
    accepted: [
      '01',
      '75',
      '2A',
      '2b',
      '974',
      '7',
      'Ain',
      'Côte-d’Or',
      'MAINE-ET-LOIRE',
      '49 - Maine-et-Loire',
      'Rhône (69)',
      'Seine Saint Denis',
    ],
    refused: [
      '20',
      '96',
      '99',
      '00',
      '75013',
      'Bretagne',
      'Lyon',
      '2C',
      'Nord Est',
      '970',
      'Anjou',
      '49000',
      'Île-de-France',
    ],
  },
});
