import type { Phrase } from '../model/problem';
import { declared } from '../text/declared';

/** Sentences and lists of the audit that stand in no declaration: they ship beside the script. */
interface AuditText {
  readonly id: string;
  readonly phrase: Phrase;
}

const text = (said: AuditText): AuditText => declared('audit-texts', said);

export const SCORE_RULE = text({
  id: 'score-rule',
  phrase: {
    fr: 'Chaque contrôle part de 100. Il perd 2 points par pour cent de valeurs à corriger, 1 point par pour cent de valeurs à vérifier. Un contrôle important compte trois fois, un contrôle moyen deux fois. La note d’une dimension est la moyenne de ses contrôles, la note globale est la moyenne des dimensions. Un contrôle sans objet ne compte pas ; un contrôle impossible rend sa dimension inconnue et compte pour zéro dans la note globale.',
    en: 'Each check starts from 100. It loses 2 points per percent of values to correct, 1 point per percent of values to review. An important check counts three times, a medium one twice. The score of a dimension is the mean of its checks, the overall score is the mean of the dimensions. A check that does not apply does not count; one that could not run makes its dimension unknown and counts as zero overall.',
  },
});

/** Why a column is of no use, or of little. */
export const EMPTY = text({
  id: 'empty',
  phrase: { fr: 'La colonne est vide.', en: 'The column is empty.' },
});

export const CONSTANT = text({
  id: 'constant',
  phrase: {
    fr: 'La même valeur partout : elle ne sépare personne.',
    en: 'The same value everywhere: it sets nobody apart.',
  },
});

export const RARE = text({
  id: 'rare',
  phrase: {
    fr: 'Renseignée pour trop peu de clients. À compléter avant de s’en servir.',
    en: 'Filled for too few clients. Complete it before using it.',
  },
});

export const TO_JUDGE = text({
  id: 'to-judge',
  phrase: {
    fr: 'À garder si chaque valeur appelle une action différente.',
    en: 'Keep it if each value calls for a different action.',
  },
});

export const IDENTITY = text({
  id: 'identity',
  phrase: {
    fr: 'Sert à reconnaître ou à joindre le client, pas à le classer.',
    en: 'Serves to recognise or reach the client, not to classify them.',
  },
});

export const NO_DECISION = text({
  id: 'no-decision',
  phrase: {
    fr: 'Ne change pas votre décision commerciale.',
    en: 'Does not change your commercial decision.',
  },
});

export const SENSITIVE = text({
  id: 'sensitive',
  phrase: {
    fr: 'Donnée sensible : jamais utilisée pour segmenter.',
    en: 'Sensitive data: never used to segment.',
  },
});

export const AUDIT_TEXTS = [
  SCORE_RULE,
  EMPTY,
  CONSTANT,
  RARE,
  TO_JUDGE,
  IDENTITY,
  NO_DECISION,
  SENSITIVE,
] as const;
