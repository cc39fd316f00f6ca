import { DEFAULT_CYCLE_LIMITS, lifeCycle } from '../core/scoring/life-cycle/life-cycle';
import { CYCLE_SEGMENTS } from '../core/segments/cycle-segments';
import { analysisDate, firstOrder, lastOrder, orderCount } from './common-params';
import { defineFunction } from './define-function';

/** Stage of each client with the usual limits in days; a row without anything stays empty. */
export const clientCycle = defineFunction({
  name: 'CLIENT_CYCLE',
  summary: {
    fr: 'Donne l’étape de chaque client : Nouveau (90 jours), Actif (180), Dormant (365), Inactif (3 ans), À archiver ou Prospect.',
    en: 'Gives the stage of each client: Nouveau (90 days), Actif (180), Dormant (365), Inactif (3 years), À archiver, Prospect.',
  },
  usage: '=CLIENT_CYCLE(A2:A500; B2:B500; C2:C500; F1)',
  params: [
    firstOrder,
    lastOrder,
    orderCount,
    analysisDate,
    {
      name: 'seuil_fidelite',
      type: 'number',
      shape: 'scalar',
      optional: true,
      about: {
        fr: 'commandes à dépasser pour être Fidèle de longue date ; sans lui, personne ne l’est',
        en: 'number of orders to exceed to be Fidèle de longue date (client for a year, active); without it, nobody is',
      },
    },
  ],
  returns: {
    shape: 'column',
    about: {
      fr: 'l’étape ; À compléter sans date de dernier achat',
      en: 'the stage; À compléter without a last order date',
    },
  },
  examples: [
    {
      args: [
        [['01/11/2025'], ['01/01/2020'], ['01/01/2020'], ['01/01/2020'], ['01/01/2020'], [''], [''], ['']],
        [['01/11/2025'], ['01/12/2025'], ['01/03/2025'], ['01/01/2024'], ['01/06/2021'], [''], [''], ['']],
        [[1], [12], [5], [5], [5], [0], [3], ['']],
        '31/12/2025',
        10,
      ],
      result: [
        ['Nouveau'],
        ['Fidèle de longue date'],
        ['Dormant'],
        ['Inactif'],
        ['À archiver'],
        ['Prospect'],
        ['À compléter'],
        [''],
      ],
    },
    { args: ['01/01/2020', '01/12/2025', 12, '31/12/2025'], result: 'Actif' },
  ],
  run: ({ premier_achat, dernier_achat, nb_commandes, date_analyse, seuil_fidelite }) => {
    const stages = lifeCycle(
      { firstDay: premier_achat, lastDay: dernier_achat, orders: nb_commandes, asOfDay: date_analyse },
      seuil_fidelite === undefined
        ? DEFAULT_CYCLE_LIMITS
        : { ...DEFAULT_CYCLE_LIMITS, loyalOrders: seuil_fidelite },
    );
    return Array.from(stages, (stage) => CYCLE_SEGMENTS[stage]?.member.fr ?? null);
  },
});
