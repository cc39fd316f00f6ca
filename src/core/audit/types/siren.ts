import { isSiren } from '../../parse/siret';
import { defineType } from '../define-type';

export const siren = defineType({
  id: 'siren',
  label: { fr: 'SIREN', en: 'SIREN' },
  roles: ['siren'],
  recognises: isSiren,
  proof: 0,
  examples: {
    accepted: [
      '732829320',
      '732 829 320',
      '356000000',
      '552 081 317',
      '542051180',
      '552.100.554',
      '552032534',
      '552-100-554',
      '775 670 417',
      '784671695',
      '423 646 512',
    ],
    refused: [
      '732829321',
      '000000000',
      '73282932',
      '7328293200',
      '73282932000074',
      'abc',
      '552 081 318',
      'FR732829320',
      '123456789',
      '732829 32O',
      '',
    ],
  },
});
