import type { Problem } from '../core/model/problem';
import { predict } from '../core/scoring/prediction/predict';
import { analysisDate, firstOrder, lastOrder, orderCount } from './common-params';
import { type Answer, defineFunction } from './define-function';
import { refuseProblem } from './refuse-problem';

/** The figures, blank where there are none; or the reason why the base allows none, after the name of the function. */
export function sayForecast(figures: Float64Array, withheld: Problem | undefined): Answer[] {
  if (withheld) refuseProblem(withheld);
  return Array.from(figures, (figure) => (Number.isNaN(figure) ? null : figure));
}

export const clientProbaActif = defineFunction({
  name: 'CLIENT_PROBA_ACTIF',
  summary: {
    fr: 'Donne la probabilité que chaque client soit encore actif, d’après toute la base (MBG/NBD). Une seule commande : estimation fragile.',
    en: 'Gives the probability that each client is still active, from the buying rhythm of the whole base (MBG/NBD model). With one order only, the estimate is fragile.',
  },
  usage: '=CLIENT_PROBA_ACTIF(A2:A500; B2:B500; C2:C500; F1)',
  params: [firstOrder, lastOrder, orderCount, analysisDate],
  returns: {
    shape: 'column',
    about: {
      fr: 'probabilité de 0 à 1 ; vide si une date manque ou contredit le nombre de commandes',
      en: 'probability from 0 to 1; blank if a date is missing, later, or contradicts the number of orders',
    },
  },
  comparesRows: true,
  examples: [{ args: [[['']], [['']], [['']], '31/12/2025'], result: [['']] }],
  run: ({ premier_achat, dernier_achat, nb_commandes, date_analyse }) => {
    const clients = { firstDay: premier_achat, lastDay: dernier_achat, orders: nb_commandes };
    const { active, withheld } = predict(clients, date_analyse);
    return sayForecast(active, withheld.activity);
  },
});
