import { isDay, isWrittenDay } from '../../parse/day-text';
import { defineType } from '../define-type';

export const date = defineType({
  id: 'date',
  label: { fr: 'Date', en: 'Date' },
  roles: [
    'first-order-date',
    'last-order-date',
    'created-date',
    'last-contact-date',
    'birth-date',
    'order-date',
  ],
  headers: ['date', 'echeance', 'jour', 'le', 'day', 'due date'],
  recognises: isDay,
  proof: 0.95,
  telling: { share: 0.9, test: isWrittenDay },
  examples: {
    accepted: [
      '03/02/2025',
      '3-2-25',
      '2025-02-03',
      '3 févr. 2025',
      '1er janvier 2024',
      '31.12.2023',
      '2025-02-03T10:15:00Z',
      '20250203',
      '45691',
      'lundi 3 février 2025',
      'Feb 3, 2025',
      '29/02/2024',
    ],
    refused: [
      '31/02/2025',
      '29/02/2025',
      '13/13/2025',
      'en cours',
      '2025',
      'février 2025',
      '00/00/0000',
      '12345',
      '03/02',
      '99999',
      '20251332',
      '2025-02-30',
    ],
  },
});
