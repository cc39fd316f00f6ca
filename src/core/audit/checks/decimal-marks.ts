import { Kind } from '../../model/cell';
import { parseNumber } from '../../parse/number';
import { defineCheck } from '../define-check';
import { findValues } from '../found';

export const decimalMarks = defineCheck({
  id: 'decimal-marks',
  dimension: 'consistency',
  severity: 'medium',
  whenFound: 'review',
  fix: 'number-typed',
  title: { fr: 'Virgules et points décimaux mélangés', en: 'Mixed decimal marks' },
  why: {
    fr: '« 1,234 » vaut 1 ou 1 000 selon le lecteur : le montant peut être mille fois faux.',
    en: '“1,234” is one or one thousand depending on the reader: the amount may be wrong a thousandfold.',
  },
  advice: {
    fr: 'Vérifiez ces montants, puis convertissez-les en nombres.',
    en: 'Check these amounts, then turn them into numbers.',
  },
  one: { fr: 'nombre à l’écriture douteuse', en: 'number written in a doubtful way' },
  many: { fr: 'nombres à l’écriture douteuse', en: 'numbers written in a doubtful way' },
  examples: {
    conform: ['Client | CA HT\nA | 1 234,56\nB | 12,00\nC | 1500'],
    toFix: ['Client | CA HT\nA | 1,234.56\nB | 12,00\nC | 15,00\nD | 1,234'],
  },
  run: (context) => {
    const columns = context.byType('amount', 'number', 'percentage');
    const marks = new Map(columns.map((column) => [column, context.numbersOf(column).mark ?? ',']));
    return findValues(context, columns, (text, column, code) => {
      const parsed = column.values.kinds[code] === Kind.text ? parseNumber(text) : undefined;
      return (
        parsed !== undefined &&
        (parsed.ambiguous || (parsed.proves !== undefined && parsed.proves !== marks.get(column)))
      );
    });
  },
});
