import { declared } from '../../text/declared';

/** Why a base does not allow a figure. Formulas speak French alone: the English ships beside the script. */

export const FEW_REPEATERS = declared('forecast-verdicts', {
  id: 'few-repeat-clients',
  fr: 'Il faut au moins 50 clients venus à deux dates différentes. Sélectionnez tous vos clients, sur une plus longue période.',
  en: 'At least 50 clients must have bought on two different dates. Select all your clients, over a longer period.',
});

export const WITHOUT_FIT = declared('forecast-verdicts', {
  id: 'prediction-without-fit',
  fr: 'Vos clients achètent de façon trop semblable ou trop irrégulière pour une prévision. Fiez-vous à la récence.',
  en: 'Your clients buy too much alike, or too irregularly, for a forecast. Rely on recency.',
});

export const EVERYBODY_ACTIVE = declared('forecast-verdicts', {
  id: 'everybody-active',
  fr: 'Presque tous vos clients paraissent actifs : cette probabilité ne les distingue pas. Le CA prévu reste valable.',
  en: 'Almost all your clients seem active: this probability does not tell them apart. The expected revenue still holds.',
});

export const ERRATIC_AMOUNTS = declared('forecast-verdicts', {
  id: 'erratic-amounts',
  fr: 'Les montants ne suivent aucune loi connue : pas de CA prévu.',
  en: 'The amounts follow no known law: no revenue is predicted.',
});

export const VERDICT_SENTENCES = [FEW_REPEATERS, WITHOUT_FIT, EVERYBODY_ACTIVE, ERRATIC_AMOUNTS];
