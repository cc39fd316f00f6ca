import { currencyIn } from '../../parse/currency';
import { parseNumber } from '../../parse/number';
import { defineRole } from '../role';

const isRate = (text: string): boolean => {
  const number = parseNumber(text);
  return number !== undefined && currencyIn(text) === undefined && Math.abs(number.value) <= 100;
};

export const marginRate = defineRole({
  id: 'margin-rate',
  label: { fr: 'Taux de marge', en: 'Margin rate' },
  kind: 'number',
  headers: [
    'taux marge',
    'taux marge brute',
    'marge %',
    'taux de marque',
    'margin rate',
    'margin %',
    'gross margin %',
    'marge',
  ],
  accepts: isRate,
  examples: { accepted: ['35 %', '0,35', '42,5'], refused: ['320 €', '1 250,00', 'haute'] },
});
