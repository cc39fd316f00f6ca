import { defineCheck } from '../define-check';
import { findValues } from '../found';
import { LABEL_TYPES, nearLabels } from '../near-labels';

export const labelVariants = defineCheck({
  id: 'label-variants',
  dimension: 'consistency',
  severity: 'medium',
  whenFound: 'fail',
  title: { fr: 'Libellés presque identiques', en: 'Near-identical labels' },
  why: {
    fr: '« BTP », « btp » et « B.T.P. » forment trois groupes au lieu d’un.',
    en: '“BTP”, “btp” and “B.T.P.” make three groups instead of one.',
  },
  advice: { fr: 'Gardez une seule écriture par libellé.', en: 'Keep one way of writing each label.' },
  one: { fr: 'cellule au libellé écrit autrement', en: 'cell with a label written otherwise' },
  many: { fr: 'cellules au libellé écrit autrement', en: 'cells with a label written otherwise' },
  examples: {
    conform: ['Nom | Secteur\nA | BTP\nB | BTP\nC | Industrie'],
    toFix: ['Nom | Secteur\nA | BTP\nB | BTP\nC | B.T.P.\nD | Industrie'],
  },
  run: (context) => {
    const labelled = context.byType(...LABEL_TYPES);
    const variants = new Map(
      labelled.map((column) => [
        column,
        new Set(nearLabels(column.values).flatMap((group) => group.variants.map(({ text }) => text))),
      ]),
    );
    return findValues(context, labelled, (text, column) => variants.get(column)!.has(text));
  },
});
