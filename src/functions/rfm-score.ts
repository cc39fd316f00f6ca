import { rfmCode, scoreRfm } from '../core/scoring/rfm';
import {
  amount,
  analysisDate,
  classCount,
  codeOrder,
  DEFAULT_CLASSES,
  lastOrder,
  orderCount,
} from './common-params';
import { defineFunction } from './define-function';
import { answerRows } from './filled-rows';
import { refuse } from './refusal';
import { readLimits } from './rfm-limits';
import { latestDay, scorableRows } from './scorable-rows';

const ANALYSIS_DATE_NEEDED = {
  fr: 'avec « seuils », indiquez aussi « date_analyse » : la date qui a servi à RFM_SEUILS, ou la date du jour dans une cellule.',
  en: 'with “seuils”, give “date_analyse” too: the date used for RFM_SEUILS, or today’s date in a cell.',
};

/**
 * Code of each client. Without `seuils` the clients are cut into classes of their own quantiles; whole days shift all
 * recencies and their limits alike, so the codes do not depend on the analysis date, which by default is the latest
 * of the column. With `seuils` each client is scored on his own, and one cell is enough.
 */
export const rfmScore = defineFunction({
  name: 'RFM_SCORE',
  summary: {
    fr: 'Donne à chaque client son code RFM : récence, fréquence et montant, notés de 1 à 5 (5 = le meilleur).',
    en: 'Gives each client an RFM code: recency, frequency and monetary value, scored from 1 to 5 (5 is best).',
  },
  usage: '=RFM_SCORE(B2:B500; C2:C500; D2:D500)',
  params: [
    lastOrder,
    orderCount,
    amount,
    {
      name: 'seuils',
      type: 'number',
      shape: 'table',
      optional: true,
      about: {
        fr: 'vos limites, ou le résultat de RFM_SEUILS : 3 lignes (jours, commandes, montant) ; sans elles, les limites viennent des colonnes',
        en: 'your limits, or the result of RFM_SEUILS: 3 rows (days, orders, amount); without them, limits come from the columns',
      },
    },
    {
      ...analysisDate,
      optional: true,
      about: {
        fr: 'nécessaire avec seuils ; sinon les achats postérieurs sont laissés vides et les notes ne changent pas',
        en: 'needed with seuils; otherwise later orders are left blank and scores do not change',
      },
    },
    codeOrder,
    { ...classCount, optional: true },
  ],
  returns: { shape: 'column', about: { fr: 'le code, par exemple 543', en: 'the code, for example 543' } },
  comparesRows: { unless: 'seuils' },
  examples: [
    {
      args: [
        [['31/12/2025'], ['01/12/2025'], ['01/10/2025'], ['01/06/2025'], ['01/01/2025']],
        [[9], [1], [5], [3], [7]],
        [['900 €'], ['700 €'], ['500 €'], ['1 300,50 €'], ['100 €']],
      ],
      result: [['554'], ['413'], ['332'], ['225'], ['141']],
    },
    {
      args: [
        '2025-12-01',
        7,
        1500,
        [
          [10, 60, 180],
          [1, 3, 6],
          [100, 500, 1000],
        ],
        '2025-12-31',
        'MFR',
      ],
      result: '443',
    },
  ],
  run: ({ dernier_achat, nb_commandes, montant, seuils, date_analyse, ordre, classes }) => {
    const limits = seuils && readLimits(seuils, classes);
    if (limits && date_analyse === undefined) refuse(ANALYSIS_DATE_NEEDED);
    const asOf = date_analyse ?? latestDay(dernier_achat);
    const { rows, input } = scorableRows(dernier_achat, nb_commandes, montant, asOf);
    const { r, f, m } = scoreRfm(input, limits?.classes ?? classes ?? DEFAULT_CLASSES, limits);
    return answerRows(dernier_achat.length, rows, (index) => rfmCode(r[index]!, f[index]!, m[index]!, ordre));
  },
});
