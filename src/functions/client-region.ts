import { placeOf } from '../core/geography/place';
import { defineFunction } from './define-function';

/** A code of four digits lost its leading zero on the way into a number. */
const withZero = (code: string): string => (/^\d{4}$/.test(code) ? `0${code}` : code);

/** Region of each postal code; what is not French stays empty. */
export const clientRegion = defineFunction({
  name: 'CLIENT_REGION',
  summary: {
    fr: 'Donne la région de chaque code postal, ou le territoire hors région (Monaco, Armées…).',
    en: 'Gives the region of each postal code, or the territory that is in no region (Monaco, New Caledonia, armed forces…).',
  },
  usage: '=CLIENT_REGION(G2:G500)',
  params: [
    {
      name: 'code_postal',
      type: 'code',
      shape: 'column',
      about: {
        fr: 'codes postaux français ; 1000 est lu 01000',
        en: 'French postal codes; 1000 is read as 01000',
      },
    },
  ],
  returns: {
    shape: 'column',
    about: {
      fr: 'la région ; vide si le code n’est pas français',
      en: 'the region; blank if the code is not French',
    },
  },
  examples: [
    {
      args: [[['69003'], [1000], ['20137'], ['97410'], ['98000'], ['00200'], [''], ['SW1A 1AA']]],
      result: [
        ['Auvergne-Rhône-Alpes'],
        ['Auvergne-Rhône-Alpes'],
        ['Corse'],
        ['La Réunion'],
        ['Monaco'],
        ['Armées'],
        [''],
        [''],
      ],
    },
    { args: ['75008 CEDEX 08'], result: 'Île-de-France' },
  ],
  run: ({ code_postal }) => code_postal.map((code) => placeOf(withZero(code))?.label.fr ?? null),
});
