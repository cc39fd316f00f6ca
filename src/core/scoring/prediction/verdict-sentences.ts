import { declared } from '../../text/declared';

/** Why a base does not allow a figure. Formulas speak French alone: the English ships beside the script. */

export const FEW_REPEATERS = declared('forecast', {
  id: 'few-repeat-clients',
  fr: 'Il faut 50 clients venus à deux dates au moins. Sélectionnez tous vos clients, depuis leur premier achat.',
  en: '50 clients must have bought on two dates at least. Select all your clients, since their first order.',
});

export const WITHOUT_FIT = declared('forecast', {
  id: 'prediction-without-fit',
  fr: 'Vos clients se ressemblent trop (même rythme, ou aucun départ) pour une prévision. Fiez-vous à la récence.',
  en: 'Your clients are too much alike (same rhythm, or none leaving) for a forecast. Rely on recency.',
});

export const EVERYBODY_ACTIVE = declared('forecast', {
  id: 'everybody-active',
  fr: 'Presque tous vos clients paraissent actifs : cette probabilité ne les distingue pas. Le CA prévu reste valable.',
  en: 'Almost all your clients seem active: this probability does not tell them apart. The expected revenue still holds.',
});

export const ERRATIC_AMOUNTS = declared('forecast', {
  id: 'erratic-amounts',
  fr: 'Les montants de vos clients ne permettent pas de prévoir un CA.',
  en: 'The amounts of your clients do not allow a forecast of revenue.',
});

export const VERDICT_SENTENCES = [FEW_REPEATERS, WITHOUT_FIT, EVERYBODY_ACTIVE, ERRATIC_AMOUNTS];
