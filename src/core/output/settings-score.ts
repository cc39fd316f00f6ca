import type { Analysis } from '../analysis/analysis';
import type { SettledCriterion } from '../analysis/criterion-choice';
import type { SettingsLine } from './settings-line';
import * as words from './settings-words';

/** Limits and criteria of the weighted score, once somebody wanted one. */
export function scoreLines({ score, segmentsBy, options }: Analysis): readonly SettingsLine[] {
  if (!score || (segmentsBy !== 'score' && !options.criteria)) return [];
  return [
    {
      ...{ label: words.SCORE_A, value: score.limits.a, format: 'integer' },
      about: {
        fr: 'Score, sur 100, à partir duquel un client est A.',
        en: 'Score out of 100 from which a client is A.',
      },
    },
    {
      ...{ label: words.SCORE_B, value: score.limits.b, format: 'integer' },
      about: { fr: 'De même pour B ; en dessous, C.', en: 'The same for B; below, C.' },
    },
    ...score.criteria.map(
      ({ candidate, weight }): SettingsLine => ({
        ...{ label: words.weightLabel(candidate.label), value: weight, format: 'integer' },
        about: {
          fr: 'Seules comptent les proportions entre les poids.',
          en: 'Only the proportions between weights count.',
        },
      }),
    ),
    ...score.criteria
      .filter(({ points }) => !points)
      .map(
        ({ candidate, lowIsGood }): SettingsLine => ({
          label: words.directionLabel(candidate.label),
          value: lowIsGood ? words.LOW_IS_GOOD : words.HIGH_IS_GOOD,
          format: 'text',
          about: {
            fr: '« plus vaut mieux » ou « moins vaut mieux ».',
            en: '“more is better” or “less is better”.',
          },
        }),
      ),
    ...score.criteria.reduce<SettingsLine[]>((lines, criterion) => lines.concat(pointLines(criterion)), []),
  ];
}

const pointLines = ({ candidate, points }: SettledCriterion): readonly SettingsLine[] =>
  (points ? candidate.texts() : []).map((text) => ({
    ...{ label: words.pointsLabel(candidate.label, text), value: points?.[text] ?? null, format: 'integer' },
    about: {
      fr: 'Sur 100 : 100 pour la valeur qui vous intéresse le plus. Vide : inconnu.',
      en: 'Out of 100: 100 for the value that interests you most. Blank: unknown.',
    },
  }));
