import { predict } from '../core/scoring/prediction/predict';
import { sayForecast } from './client-proba-actif';
import { amount, analysisDate, firstOrder, lastOrder, orderCount } from './common-params';
import { defineFunction } from './define-function';
import { refuse } from './refusal';

/** Beyond, the past says little of the future. */
const MOST_MONTHS = 60;

const MONTHS_OUT_OF_RANGE = {
  fr: `« mois » doit être compris entre 1 et ${MOST_MONTHS}.`,
  en: `“mois” must lie between 1 and ${MOST_MONTHS}.`,
};

export const clientCaPrevu = defineFunction({
  name: 'CLIENT_CA_PREVU',
  summary: {
    fr: 'Prévoit le CA de chaque client, d’après toute la base (MBG/NBD, Gamma-Gamma). Une seule commande : estimation fragile.',
    en: 'Predicts each client’s revenue over the next months, from the purchases of the whole base (MBG/NBD and Gamma-Gamma models). With one order only, the estimate is fragile.',
  },
  usage: '=CLIENT_CA_PREVU(A2:A500; B2:B500; C2:C500; D2:D500; F1)',
  params: [
    firstOrder,
    lastOrder,
    orderCount,
    amount,
    analysisDate,
    {
      name: 'mois',
      type: 'number',
      shape: 'scalar',
      default: 12,
      about: { fr: 'nombre de mois à prévoir, 12 par défaut', en: 'months to predict, 12 by default' },
    },
  ],
  returns: {
    shape: 'column',
    about: {
      fr: 'montant, dans l’unité donnée, sans actualisation ; vide si une date ou le montant manque',
      en: 'amount, in the unit given, undiscounted; blank if a date or the amount is missing',
    },
  },
  comparesRows: true,
  examples: [{ args: [[['']], [['']], [['']], [['']], '31/12/2025'], result: [['']] }],
  run: ({ premier_achat, dernier_achat, nb_commandes, montant, date_analyse, mois }) => {
    if (!(mois >= 1 && mois <= MOST_MONTHS)) refuse(MONTHS_OUT_OF_RANGE);
    const clients = {
      firstDay: premier_achat,
      lastDay: dernier_achat,
      orders: nb_commandes,
      revenue: montant,
    };
    const { revenue, withheld } = predict(clients, date_analyse, mois);
    return sayForecast(revenue, withheld.revenue);
  },
});
