import { parseNumber } from '../../parse/number';
import { defineType } from '../define-type';

export const percentage = defineType({
  id: 'percentage',
  label: { fr: 'Pourcentage', en: 'Percentage' },
  headers: ['taux', 'pourcentage', 'remise', 'taux remise', 'rate', 'percent', 'percentage', 'discount', '%'],
  roles: ['margin-rate'],
  recognises: (text) => parseNumber(text) !== undefined && Math.abs(parseNumber(text)!.value) <= 100,
  proof: 0.9,
  telling: { share: 0.8, test: (text) => parseNumber(text)?.percent === true },
  examples: {
    accepted: ['12 %', '12%', '12,5 %', '-3 %', '0,35', '35', '100', '0', '99.9%', '120 %', '(5 %)'],
    refused: [
      '101',
      '1 234',
      '%',
      'douze',
      '12 % à 15 %',
      '12/03/2024',
      '-250',
      '1 500 €',
      'n/a',
      '12 pour cent',
      '2025',
    ],
  },
});
