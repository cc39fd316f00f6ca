import { amount, orderCount } from './common-params';
import { defineFunction } from './define-function';

export const clientPanierMoyen = defineFunction({
  name: 'CLIENT_PANIER_MOYEN',
  summary: {
    fr: 'Donne le panier moyen de chaque client : montant divisé par nombre de commandes.',
    en: 'Gives each client’s average basket: amount divided by number of orders.',
  },
  usage: '=CLIENT_PANIER_MOYEN(D2:D500; C2:C500)',
  params: [amount, orderCount],
  returns: {
    shape: 'column',
    about: {
      fr: 'montant, dans l’unité donnée ; vide sans commande',
      en: 'amount, in the unit given; blank without orders',
    },
  },
  examples: [
    {
      args: [
        [['1 234,50 €'], [90], [''], [50]],
        [[3], [4], [2], [0]],
      ],
      result: [[411.5], [22.5], [''], ['']],
    },
    { args: [90, 4], result: 22.5 },
  ],
  run: ({ montant, nb_commandes }) =>
    Array.from(montant, (total, row) => {
      const orders = nb_commandes[row]!;
      return orders > 0 && !Number.isNaN(total) ? total / orders : null;
    }),
});
