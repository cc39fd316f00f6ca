import { type Phrase, type Problem, problem } from '../../model/problem';

export const sensitiveCriterion = (label: Phrase): Problem =>
  problem('sensitive-criterion', {
    fr: `« ${label.fr} » est une donnée sensible : elle ne doit classer personne. Retirez ce critère.`,
    en: `“${label.en}” is sensitive data: it must class nobody. Remove this criterion.`,
  });

export const negativeWeight = (label: Phrase): Problem =>
  problem('negative-weight', {
    fr: `Le poids de « ${label.fr} » doit être un nombre positif. Pour un critère où moins vaut mieux, changez son sens.`,
    en: `The weight of “${label.en}” must be a positive number. Where less is better, turn the criterion round.`,
  });

export const noWeight = (): Problem =>
  problem('no-weight', {
    fr: 'Donnez un poids à au moins un critère.',
    en: 'Give a weight to at least one criterion.',
  });
