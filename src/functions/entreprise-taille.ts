import { companySize } from '../core/scoring/profile/company-size';
import { defineFunction } from './define-function';

/** Size by headcount alone; a band counts by its middle. */
export const entrepriseTaille = defineFunction({
  name: 'ENTREPRISE_TAILLE',
  summary: {
    fr: 'Donne la taille de chaque entreprise selon son effectif : TPE (0 à 9), PME (10 à 249), ETI (250 à 4 999) ou GE.',
    en: 'Gives the size of each company by headcount: TPE (0 to 9), PME (10 to 249), ETI (250 to 4,999) or GE.',
  },
  usage: '=ENTREPRISE_TAILLE(K2:K500)',
  params: [
    {
      name: 'effectif',
      type: 'code',
      shape: 'column',
      about: {
        fr: 'effectifs, en nombre ou en tranche (« 10 à 19 », « 250+ »), comptée en son milieu',
        en: 'headcounts, as a number or a band (“10 à 19”, “250+”), counted at its middle',
      },
    },
  ],
  returns: { shape: 'column', about: { fr: 'TPE, PME, ETI ou GE', en: 'TPE, PME, ETI or GE' } },
  examples: [
    {
      args: [[[9], [10], ['10 à 19'], ['250+'], ['5 000 et plus'], ['moins de 10'], [''], ['n.c.']]],
      result: [['TPE'], ['PME'], ['PME'], ['ETI'], ['GE'], ['TPE'], [''], ['']],
    },
    { args: [249], result: 'PME' },
  ],
  run: ({ effectif }) => effectif.map((text) => companySize(text) ?? null),
});
