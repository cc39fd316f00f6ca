import { classifyByCount, classifyByRevenue, DEFAULT_PMG_SHARES, type PmgClass } from '../core/scoring/pmg';
import { revenue } from './common-params';
import { defineFunction } from './define-function';
import { answerRows, filledRows } from './filled-rows';
import { refuse } from './refusal';

const NAMES: Readonly<Record<PmgClass, string>> = { big: 'Gros', medium: 'Moyen', small: 'Petit' };

const SHARES_ABOVE_ALL = {
  fr: '« part_gros » et « part_moyens » dépassent ensemble 100 %.',
  en: '“part_gros” and “part_moyens” together exceed 100%.',
};

const NO_REVENUE = {
  fr: 'le total de « ca » n’est pas positif, ses parts n’ont pas de sens. Choisissez la méthode "nombre".',
  en: 'the total of “ca” is not positive, so its shares mean nothing. Use the method "nombre".',
};

/** ABC of revenue at 80 and 95 % of the total: what the medium clients make themselves is the difference. */
const DEFAULT_REVENUE_SHARES = { big: 0.8, medium: 0.15 };

/** 0.8 + 0.15 must be 0.95, whatever binary fractions make of it. */
const addShares = (one: number, other: number): number => Math.round((one + other) * 1e9) / 1e9;

/** « Petits, Moyens, Gros » by rank of revenue; ties share the better class, revenues ≤ 0 take part, blanks do not. */
export const pmgClass = defineFunction({
  name: 'PMG_CLASS',
  summary: {
    fr: 'Classe chaque client en Gros, Moyen ou Petit selon son chiffre d’affaires.',
    en: 'Classes each client as Gros (big), Moyen (medium) or Petit (small) by revenue.',
  },
  usage: '=PMG_CLASS(D2:D500)',
  params: [
    revenue,
    {
      name: 'part_gros',
      type: 'share',
      shape: 'scalar',
      optional: true,
      about: {
        fr: 'part des clients qui sont Gros, 20 % par défaut (part du CA en méthode "cumul", 80 % par défaut) ; 20 ou 0,2',
        en: 'share of the clients that are big, 20% by default (share of revenue with "cumul", 80% by default); 20 or 0.2',
      },
    },
    {
      name: 'part_moyens',
      type: 'share',
      shape: 'scalar',
      optional: true,
      about: {
        fr: 'part des Moyens eux-mêmes, 30 % par défaut (15 % du CA en méthode "cumul")',
        en: 'share of the medium clients themselves, 30% by default (15% of revenue with "cumul")',
      },
    },
    {
      name: 'methode',
      type: 'choice',
      shape: 'scalar',
      oneOf: ['nombre', 'cumul'],
      default: 'nombre',
      about: {
        fr: '"nombre" de clients (par défaut) ou "cumul" du chiffre d’affaires (ABC)',
        en: '"nombre" for number of clients (default) or "cumul" for cumulated revenue (ABC)',
      },
    },
  ],
  returns: { shape: 'column', about: { fr: 'Gros, Moyen ou Petit', en: 'Gros, Moyen or Petit' } },
  comparesRows: true,
  examples: [
    {
      args: [[[50], ['1 000,00 €'], [200], [''], [300], [200]]],
      result: [['Petit'], ['Gros'], ['Moyen'], [''], ['Moyen'], ['Moyen']],
    },
    {
      args: [[[700], [200], [60], [40]], '', '', 'cumul'],
      result: [['Gros'], ['Gros'], ['Moyen'], ['Petit']],
    },
    { args: [[[4], [3], [2], [1]], 25, 0.5], result: [['Gros'], ['Moyen'], ['Moyen'], ['Petit']] },
  ],
  run: ({ ca, part_gros, part_moyens, methode }) => {
    const defaults = methode === 'cumul' ? DEFAULT_REVENUE_SHARES : DEFAULT_PMG_SHARES;
    const big = part_gros ?? defaults.big;
    const medium = part_moyens ?? defaults.medium;
    const upToMedium = addShares(big, medium);
    if (upToMedium > 1) refuse(SHARES_ABOVE_ALL);
    const { rows, values } = filledRows(ca);
    const result =
      methode === 'cumul'
        ? classifyByRevenue(values, { big, medium: upToMedium })
        : classifyByCount(values, { big, medium });
    const { classes } = result ?? refuse(NO_REVENUE);
    return answerRows(ca.length, rows, (index) => NAMES[classes[index]!]);
  },
});
