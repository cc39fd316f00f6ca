import type { Phrase } from '../core/model/problem';
import type { Cells } from '../core/model/table';
import { criterionKind, readCriterion } from '../core/scoring/weighted/read-criterion';
import { isCovered, weightedMean } from '../core/scoring/weighted/weighted-mean';
import { defineFunction } from './define-function';
import { refuse } from './refusal';

const onePerColumn = (name: string, columns: number, found: number): Phrase => ({
  fr: `« ${name} » doit avoir un nombre par colonne de « criteres » : ${columns}, pas ${found}.`,
  en: `“${name}” must have one number per column of “criteres”: ${columns}, not ${found}.`,
});

const wordsInColumn = (column: number): Phrase => ({
  fr: `la colonne ${column} de « criteres » contient du texte. Mettez des points, ou oui et non.`,
  en: `column ${column} of “criteres” holds text. Replace each word by points, or by oui and non.`,
});

const WRONG_WEIGHTS: Phrase = {
  fr: '« poids » attend des nombres positifs. Où moins vaut mieux, utilisez « sens ».',
  en: '“poids” expects positive numbers, one of them at least not zero. Where less is better, use “sens”.',
};

function onePer(name: string, table: readonly (readonly number[])[], columns: number): readonly number[] {
  const given = table.flatMap((row) => row.filter((number) => !Number.isNaN(number)));
  return given.length === columns ? given : refuse(onePerColumn(name, columns, given.length));
}

function pointsOf(cells: Cells, index: number, lowIsGood: boolean): Float64Array {
  const kind = criterionKind(cells) ?? 'number';
  return kind === 'list' ? refuse(wordsInColumn(index + 1)) : readCriterion(cells, { kind, lowIsGood });
}

/**
 * Mean of the criteria, each turned into 0–100 by rank among the rows (RANG.POURCENTAGE.INCLURE) or by yes and no,
 * weighted over those that the row has. Empty where less than half of the weights are known.
 */
export const scorePondere = defineFunction({
  name: 'SCORE_PONDERE',
  summary: {
    fr: 'Donne à chaque client un score de 0 à 100 : moyenne pondérée de critères, notés de 0 à 100 par leur rang.',
    en: 'Gives each client a score from 0 to 100: the weighted mean of several criteria, each turned into 0 to 100 by rank.',
  },
  usage: '=SCORE_PONDERE(D2:F500; D1:F1)',
  params: [
    {
      name: 'criteres',
      type: 'number',
      shape: 'columns',
      about: {
        fr: 'colonnes côte à côte : nombres, dates, ou oui et non',
        en: 'several columns side by side, one row per client: numbers, dates, or oui and non',
      },
    },
    {
      name: 'poids',
      type: 'number',
      shape: 'table',
      about: {
        fr: 'un poids par colonne ; seules leurs proportions comptent',
        en: 'one weight per column; only their proportions count',
      },
    },
    {
      name: 'sens',
      type: 'number',
      shape: 'table',
      optional: true,
      about: {
        fr: 'par colonne : 1 si plus vaut mieux (par défaut), -1 sinon',
        en: 'per column: 1 if more is better (default), -1 if less is better',
      },
    },
  ],
  returns: {
    shape: 'column',
    about: {
      fr: 'score de 0 à 100 ; vide si moins de la moitié des poids sont connus',
      en: 'score from 0 to 100; blank if less than half of the weights are known',
    },
  },
  comparesRows: true,
  examples: [
    {
      args: [
        [
          [1000, 'oui', 30],
          ['500,00 €', 'non', 10],
          [200, 'oui', 20],
          ['', '', 40],
        ],
        [[50, 30, 20]],
        [[1, 1, -1]],
      ],
      result: [[86.666666667], [45], [43.333333333], ['']],
    },
    { args: [[[10], [20], [''], [20], [40]], 1], result: [[0], [33.333333333], [''], [33.333333333], [100]] },
  ],
  run: ({ criteres, poids, sens }) => {
    const weights = onePer('poids', poids, criteres.length);
    const directions = sens && onePer('sens', sens, criteres.length);
    if (weights.some((weight) => weight < 0) || !weights.some((weight) => weight > 0)) refuse(WRONG_WEIGHTS);
    const mean = weightedMean(
      criteres.map((cells, index) => ({
        weight: weights[index]!,
        points: pointsOf(cells, index, (directions?.[index] ?? 1) < 0),
      })),
    );
    return Array.from(mean.score, (score, row) => (isCovered(mean, row) ? score : null));
  },
});
