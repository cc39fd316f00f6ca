import { parseNumber } from '../../parse/number';
import { defineType } from '../define-type';

export const number = defineType({
  id: 'number',
  label: { fr: 'Nombre', en: 'Number' },
  roles: ['order-count', 'quantity', 'opens', 'clicks', 'satisfaction'],
  headers: [
    'nombre',
    'nb',
    'score',
    'points',
    'total',
    'age',
    'anciennete',
    'surface',
    'count',
    'annee',
    'year',
  ],
  recognises: (text) => parseNumber(text) !== undefined,
  proof: 0.5,
  examples: {
    accepted: ['12', '-3', '1 234', '12,5', '1.234,5', '1e5', '0', '007', '12 %', '5 €', '+4', '−5'],
    refused: [
      '',
      'douze',
      '12 ans',
      '12/03/2024',
      '1 23',
      '12-15',
      '06 12 34 56 78',
      '1.2.3',
      'A12',
      '12 + 3',
      '#N/A',
    ],
  },
});
