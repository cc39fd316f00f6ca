import { defineSentence } from './sentence';

export const SENSITIVE_CRITERION = defineSentence({
  id: 'sensitive-criterion',
  text: {
    fr: '« {criterion} » est une donnée sensible : elle ne doit classer personne. Retirez ce critère.',
    en: '“{criterion}” is sensitive data: it must class nobody. Remove this criterion.',
  },
});

export const NEGATIVE_WEIGHT = defineSentence({
  id: 'negative-weight',
  text: {
    fr: 'Le poids de « {criterion} » doit être un nombre positif. Pour un critère où moins vaut mieux, changez son sens.',
    en: 'The weight of “{criterion}” must be a positive number. Where less is better, turn the criterion round.',
  },
});

export const NO_WEIGHT = defineSentence({
  id: 'no-weight',
  text: { fr: 'Donnez un poids à au moins un critère.', en: 'Give a weight to at least one criterion.' },
});

export const NO_CRITERION_KNOWN = defineSentence({
  id: 'no-criterion-known',
  text: { fr: 'aucun critère connu', en: 'no criterion known' },
});

export const SCORE_REASON = defineSentence({
  id: 'score-reason',
  text: { fr: '{score} sur 100 : {parts}', en: '{score} out of 100: {parts}' },
});

export const SCORE_REASON_IN_PART = defineSentence({
  id: 'score-reason-in-part',
  text: {
    fr: '{score} sur 100 : {parts} ({known} des critères connus)',
    en: '{score} out of 100: {parts} ({known} of the criteria known)',
  },
});
