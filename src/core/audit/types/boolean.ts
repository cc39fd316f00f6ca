import { isFlag } from '../../parse/flag';
import { defineType } from '../define-type';

export const boolean = defineType({
  id: 'boolean',
  label: { fr: 'Oui / non', en: 'Yes / no' },
  roles: ['consent', 'dispute', 'open-quote'],
  headers: ['actif', 'active', 'vip', 'npai', 'abonne', 'fidele'],
  recognises: isFlag,
  proof: 0.9,
  // 0 and 1 are numbers until a header says otherwise.
  telling: { share: 0.9, test: (text) => !/\d/.test(text) },
  fits: ({ distinct, looked }) => distinct > 1 && distinct <= 6 && looked > 2,
  examples: {
    accepted: ['oui', 'Non', 'OUI', 'o', 'n', 'yes', 'no', 'VRAI', 'faux', 'true', '1', '0', 'x', 'opt-in'],
    refused: [
      'peut-être',
      'à voir',
      '2',
      'Nord',
      'Oui mais',
      'Actif',
      '12/03/2024',
      'nsp',
      '10',
      'vraiment',
      '-',
    ],
  },
});
