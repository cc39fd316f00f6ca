import type { ClassCount } from '../core/scoring/quantile';
import type { Param } from './define-function';

/** Arguments that several functions share, so that they read the same in all of them. */

export const firstOrder = {
  name: 'premier_achat',
  type: 'date',
  shape: 'column',
  about: { fr: 'dates de premier achat, une par client', en: 'first order dates, one per client' },
} as const satisfies Param;

export const lastOrder = {
  name: 'dernier_achat',
  type: 'date',
  shape: 'column',
  about: { fr: 'dates de dernier achat, une par client', en: 'last order dates, one per client' },
} as const satisfies Param;

export const orderCount = {
  name: 'nb_commandes',
  type: 'number',
  shape: 'column',
  about: { fr: 'nombres de commandes, un par client', en: 'numbers of orders, one per client' },
} as const satisfies Param;

export const amount = {
  name: 'montant',
  type: 'number',
  shape: 'column',
  about: { fr: 'chiffres d’affaires, un par client', en: 'revenues, one per client' },
} as const satisfies Param;

export const revenue = {
  name: 'ca',
  type: 'number',
  shape: 'column',
  about: {
    fr: 'chiffres d’affaires, un par client, de préférence sur les 12 derniers mois',
    en: 'revenues, one per client, preferably over the last 12 months',
  },
} as const satisfies Param;

export const analysisDate = {
  name: 'date_analyse',
  type: 'date',
  shape: 'scalar',
  about: {
    fr: 'date à laquelle on compte les jours, dans une cellule ; jamais MAINTENANT()',
    en: 'date up to which days are counted, in a cell; never NOW()',
  },
} as const satisfies Param;

export const DEFAULT_CLASSES: ClassCount = 5;

export const classCount = {
  name: 'classes',
  type: 'choice',
  shape: 'scalar',
  oneOf: [3, 4, 5],
  about: {
    fr: 'nombre de classes : 3, 4 ou 5 (5 par défaut)',
    en: 'number of classes: 3, 4 or 5 (5 by default)',
  },
} as const satisfies Param;

export const codeOrder = {
  name: 'ordre',
  type: 'choice',
  shape: 'scalar',
  oneOf: ['RFM', 'MFR'],
  default: 'RFM',
  about: {
    fr: 'sens de lecture du code, "RFM" (par défaut) ou "MFR" : un bon client récent se lit 5 à gauche en RFM, à droite en MFR',
    en: 'reading order of the code, "RFM" (default) or "MFR": recency is the first digit in RFM, the last in MFR',
  },
} as const satisfies Param;
