import { isNafCode } from '../../parse/naf-code';
import { defineType } from '../define-type';

export const nafCode = defineType({
  id: 'naf-code',
  label: { fr: 'Code NAF / APE', en: 'Activity code (NAF)' },
  roles: ['naf-code'],
  recognises: isNafCode,
  proof: 0.9,
  examples: {
    accepted: [
      '62.01Z',
      '6201Z',
      '10.71C',
      '1071C',
      '47.11F',
      '56.10A',
      '01.11Z',
      '96.02A',
      '4321a',
      '86.21 Z',
    ],
    refused: [
      '62.01',
      '6201',
      '62.1Z',
      'Z6201',
      '62-01Z',
      '6201ZZ',
      'Restauration',
      '62.011Z',
      'NAF 62.01Z',
      '62,01Z',
      '601Z',
    ],
  },
});
