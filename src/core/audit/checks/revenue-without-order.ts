import { defineCheck } from '../define-check';
import { findRows } from '../found';

export const revenueWithoutOrder = defineCheck({
  id: 'revenue-without-order',
  dimension: 'consistency',
  severity: 'high',
  whenFound: 'fail',
  title: { fr: 'Chiffre d’affaires sans commande', en: 'Revenue without an order' },
  why: {
    fr: 'Le montant ou le nombre de commandes est faux : la fréquence l’est aussi.',
    en: 'The amount or the number of orders is wrong: so is the frequency.',
  },
  advice: {
    fr: 'Vérifiez le client dans votre logiciel de facturation.',
    en: 'Check the client in your billing software.',
  },
  one: {
    fr: 'client avec un chiffre d’affaires et zéro commande',
    en: 'client with revenue and zero orders',
  },
  many: {
    fr: 'clients avec un chiffre d’affaires et zéro commande',
    en: 'clients with revenue and zero orders',
  },
  examples: {
    conform: ['Client | Nb commandes | CA HT\nA | 3 | 120,00\nB | 0 | 0,00'],
    toFix: ['Client | Nb commandes | CA HT\nA | 0 | 120,00\nB | 2 | 10,00'],
  },
  run: (context) => {
    const [revenue, counted] = [context.byRole('revenue'), context.byRole('order-count')];
    if (!revenue || !counted) return undefined;
    const [amounts, orders] = [context.numbersOf(revenue).values, context.numbersOf(counted).values];
    return findRows(context, counted, (row) =>
      Number.isNaN(amounts[row]! + orders[row]!) ? undefined : orders[row] === 0 && amounts[row]! > 0,
    );
  },
});
