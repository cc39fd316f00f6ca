import { cumulatedShares } from '../core/scoring/concentration';
import { revenue } from './common-params';
import { defineFunction } from './define-function';
import { answerRows, filledRows } from './filled-rows';
import { refuse } from './refusal';

const NO_REVENUE = {
  fr: 'le total de « ca » n’est pas positif, ses parts n’ont pas de sens.',
  en: 'the total of “ca” is not positive, so its shares mean nothing.',
};

/** Equal revenues share the higher cumulated share. */
export const caPartCumulee = defineFunction({
  name: 'CA_PART_CUMULEE',
  summary: {
    fr: 'Donne la part du chiffre d’affaires total faite par chaque client et tous ceux qui font plus que lui (courbe de Pareto).',
    en: 'Gives the share of total revenue made by each client and all those above (Pareto curve).',
  },
  usage: '=CA_PART_CUMULEE(D2:D500)',
  params: [revenue],
  returns: {
    shape: 'column',
    about: { fr: 'part de 0 à 1, à mettre au format %', en: 'share from 0 to 1, to be formatted as %' },
  },
  comparesRows: true,
  examples: [{ args: [[[200], ['500,00 €'], [''], [100], [200]]], result: [[0.9], [0.5], [''], [1], [0.9]] }],
  run: ({ ca }) => {
    const { rows, values } = filledRows(ca);
    const shares = cumulatedShares(values) ?? refuse(NO_REVENUE);
    return answerRows(ca.length, rows, (index) => shares[index]!);
  },
});
