import type { ClassCount } from '../core/scoring/quantile';
import type { CodeOrder } from '../core/scoring/rfm';
import { segmentOfClient } from '../core/segments/assign-rfm';
import { presetSegment } from '../core/segments/presets';
import { classCount, codeOrder, DEFAULT_CLASSES } from './common-params';
import { defineFunction } from './define-function';
import { refuse } from './refusal';

const wrongCode = (code: string, classes: ClassCount) => ({
  fr: `« ${code.slice(0, 30)} » n’est pas un code de trois chiffres de 1 à ${classes}.`,
  en: `“${code.slice(0, 30)}” is not a code of three digits from 1 to ${classes}.`,
});

function readCode(code: string, classes: ClassCount, order: CodeOrder): { r: number; f: number; m: number } {
  const digits = /^[1-5]{3}$/.test(code) ? [...code].map(Number) : [];
  const [first, f, last] = digits;
  if (first === undefined || f === undefined || last === undefined || Math.max(...digits) > classes) {
    return refuse(wrongCode(code, classes));
  }
  return order === 'RFM' ? { r: first, f, m: last } : { r: last, f, m: first };
}

/** Name of the segment of each code, in the singular; a blank code stays blank. */
export const rfmSegment = defineFunction({
  name: 'RFM_SEGMENT',
  summary: {
    fr: 'Donne le nom du segment de chaque code RFM : Champion, Fidèle, Nouveau, À réactiver…',
    en: 'Gives the segment name of each RFM code: Champion, Loyal, New, Win back…',
  },
  usage: '=RFM_SEGMENT(E2:E500)',
  params: [
    {
      name: 'scores',
      type: 'code',
      shape: 'column',
      about: { fr: 'codes donnés par RFM_SCORE', en: 'codes from RFM_SCORE' },
    },
    {
      name: 'anciennete',
      type: 'number',
      shape: 'column',
      optional: true,
      about: {
        fr: 'jours depuis le premier achat (CLIENT_ANCIENNETE) ; au-delà de 90 jours, un Nouveau devient Occasionnel',
        en: 'days since the first order (CLIENT_ANCIENNETE); beyond 90 days, New becomes Occasional',
      },
    },
    {
      name: 'modele',
      type: 'choice',
      shape: 'scalar',
      oneOf: ['complet', 'essentiel'],
      default: 'complet',
      about: {
        fr: '"complet" (8 segments, par défaut) ou "essentiel" (5 segments)',
        en: '"complet" (8 segments, default) or "essentiel" (5 segments)',
      },
    },
    { ...classCount, default: DEFAULT_CLASSES },
    codeOrder,
  ],
  returns: {
    shape: 'column',
    about: { fr: 'le nom du segment, au singulier', en: 'the segment name, in French' },
  },
  examples: [
    {
      args: [
        [['555'], [511], ['155'], [''], ['111']],
        [[800], [12], [800], [''], ['']],
      ],
      result: [['Champion'], ['Nouveau'], ['À réactiver'], [''], ['Perdu']],
    },
    { args: ['511', 400], result: 'Occasionnel' },
    { args: ['155', '', 'essentiel', 5, 'MFR'], result: 'Fidèle' },
    { args: ['511', '', '', '', 'mfr'], result: 'À réactiver' },
    { args: [212, '', 'essentiel', 3], result: 'Nouveau ou occasionnel' },
  ],
  run: ({ scores, anciennete, modele, classes, ordre }) =>
    scores.map((code, row) => {
      if (code === '') return null;
      const { r, f, m } = readCode(code, classes, ordre);
      const segment = segmentOfClient(r, f, m, classes, anciennete?.[row] ?? Number.NaN);
      return presetSegment(segment, modele).member.fr;
    }),
});
