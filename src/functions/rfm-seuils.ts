import { rfmLimits } from '../core/scoring/rfm';
import { amount, analysisDate, classCount, DEFAULT_CLASSES, lastOrder, orderCount } from './common-params';
import { defineFunction } from './define-function';
import { scorableRows } from './scorable-rows';

/** Type-7 quantiles (PERCENTILE.INC, CENTILE.INCLURE) of the rows that can be scored; blank when there are none. */
export const rfmSeuils = defineFunction({
  name: 'RFM_SEUILS',
  summary: {
    fr: 'Donne les limites des classes RFM, à garder ou à arrondir, puis à passer à RFM_SCORE. Ce sont les quantiles de CENTILE.INCLURE.',
    en: 'Gives the limits of the RFM classes, to keep or round, then pass to RFM_SCORE. They are the quantiles of PERCENTILE.INC.',
  },
  usage: '=RFM_SEUILS(B2:B500; C2:C500; D2:D500; F1)',
  params: [lastOrder, orderCount, amount, analysisDate, { ...classCount, default: DEFAULT_CLASSES }],
  returns: {
    shape: 'table',
    rows: 3,
    columns: 'classes − 1',
    about: {
      fr: '3 lignes (jours, commandes, montant) et une colonne par limite',
      en: '3 rows (days, orders, amount) and one column per limit',
    },
  },
  comparesRows: true,
  examples: [
    {
      args: [
        [['31/12/2025'], ['21/12/2025'], ['11/12/2025'], ['01/12/2025'], ['21/11/2025']],
        [[1], [2], [3], [4], [5]],
        [[100], [200], [300], [400], [500]],
        '31/12/2025',
      ],
      result: [
        [8, 16, 24, 32],
        [1.8, 2.6, 3.4, 4.2],
        [180, 260, 340, 420],
      ],
    },
  ],
  run: ({ dernier_achat, nb_commandes, montant, date_analyse, classes }) => {
    const { rows, input } = scorableRows(dernier_achat, nb_commandes, montant, date_analyse);
    if (rows.length === 0) return [1, 2, 3].map(() => new Array<null>(classes - 1).fill(null));
    const { recency, frequency, monetary } = rfmLimits(input, classes);
    return [recency, frequency, monetary];
  },
});
