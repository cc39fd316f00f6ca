import { abcdClass, classifyAbcd } from '../core/scoring/abcd/abcd';
import { potentialOfWord } from '../core/scoring/abcd/potential';
import { revenue } from './common-params';
import { defineFunction } from './define-function';
import { readNumericColumn } from './read-values';

/** Potential as a number or in words; whatever is neither is unknown. */
function readPotential(potential: readonly string[]): Float64Array {
  const words = Float64Array.from(potential, potentialOfWord);
  const rest = potential.map((text, row) => (Number.isNaN(words[row]!) ? text : ''));
  if (rest.every((text) => text === '')) return words;
  const numbers = readNumericColumn({ name: 'potentiel', type: 'number' }, rest);
  return words.map((value, row) => (Number.isNaN(value) ? numbers[row]! : value));
}

/** A to D from value, margin, cost to serve and potential; without revenue or margin the row stays empty. */
export const abcdClasse = defineFunction({
  name: 'ABCD_CLASSE',
  summary: {
    fr: 'Classe chaque client de A (à protéger) à D (à redresser) selon chiffre d’affaires, marge, coût de service et potentiel.',
    en: 'Classes each client from A (protect) to D (put right) by revenue, margin, cost to serve and potential.',
  },
  usage: '=ABCD_CLASSE(D2:D500; E2:E500)',
  params: [
    revenue,
    {
      name: 'marge',
      type: 'number',
      shape: 'column',
      about: {
        fr: 'marges en euros, pas en taux',
        en: 'margins as amounts (not rates), one per client',
      },
    },
    {
      name: 'cout_service',
      type: 'number',
      shape: 'column',
      optional: true,
      about: {
        fr: 'coût du suivi, en euros ; inconnu, il compte pour rien et des D sont à confirmer',
        en: 'what serving each client costs; without it, it counts as nil and some Ds are to be confirmed',
      },
    },
    {
      name: 'potentiel',
      type: 'code',
      shape: 'column',
      optional: true,
      about: {
        fr: 'de 0 à 100, ou faible, moyen, fort',
        en: 'from 0 to 100, or faible, moyen, fort',
      },
    },
  ],
  returns: { shape: 'column', about: { fr: 'A, B, C ou D', en: 'A, B, C or D' } },
  comparesRows: true,
  examples: [
    {
      args: [
        [[900], ['800,00 €'], [500], [100], [''], [400]],
        [[450], [240], [50], [5], [10], ['']],
        [[90], [100], [60], [''], [1], [1]],
        [[''], ['fort'], [90], [''], [''], ['']],
      ],
      result: [['A'], ['B'], ['D'], ['D'], [''], ['']],
    },
    {
      args: [
        [[900], [500], [100]],
        [[90], [300], [20]],
      ],
      result: [['C'], ['B'], ['C']],
    },
  ],
  run: ({ ca, marge, cout_service, potentiel }) => {
    const result = classifyAbcd({
      revenue: ca,
      margin: marge,
      ...(cout_service ? { serviceCost: cout_service } : {}),
      ...(potentiel ? { potential: readPotential(potentiel) } : {}),
    });
    return Array.from(ca, (_, row) => abcdClass(result, row));
  },
});
