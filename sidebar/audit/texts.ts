import type { FindingAnswer } from '../../src/contract/audit';
import type { Phrase } from '../../src/core/model/problem';
import { formatNumber, formatShare, plural } from '../../src/core/text/numbers';

export const TITLE: Phrase = { fr: 'L’état de votre fichier', en: 'The state of your file' };
export const AUDITING: Phrase = { fr: 'Examen de toutes les cellules…', en: 'Looking at every cell…' };
export const SEE_COLUMNS: Phrase = { fr: 'Revoir les colonnes', en: 'See the columns' };

export const outOf100 = (score: number): Phrase => ({ fr: `${score} sur 100`, en: `${score} out of 100` });
export const UNKNOWN_SCORE: Phrase = { fr: 'inconnu', en: 'unknown' };
export const HOW_SCORED: Phrase = { fr: 'Comment est-ce calculé ?', en: 'How is this worked out?' };
export const DIMENSION: Phrase = { fr: 'Qualité', en: 'Quality' };
export const SCORE: Phrase = { fr: 'Note', en: 'Score' };

export const FIRST_FINDINGS: Phrase = { fr: 'À voir d’abord', en: 'Look at these first' };
export const NOTHING_FOUND: Phrase = {
  fr: 'Aucun défaut trouvé.',
  en: 'No defect found.',
};
export const otherFindings = (count: number): Phrase => ({
  fr: `Voir ${count === 1 ? 'l’autre constat' : `les ${formatNumber(count, 'fr')} autres constats`}`,
  en: `See the ${count === 1 ? 'other finding' : `other ${formatNumber(count, 'en')} findings`}`,
});
export const passedChecks = (count: number): Phrase => ({
  fr: `${plural(count, 'contrôle', 'contrôles', 'fr')} sans rien à signaler.`,
  en: `${plural(count, 'check', 'checks', 'en')} with nothing to report.`,
});
export const FILTER: Phrase = { fr: 'Colonne', en: 'Column' };
export const ALL_COLUMNS: Phrase = { fr: 'Toutes les colonnes', en: 'All columns' };
export const NONE_FOR_COLUMN: Phrase = {
  fr: 'Rien à signaler dans cette colonne.',
  en: 'Nothing to report in this column.',
};

export const VERDICTS: Readonly<Record<FindingAnswer['verdict'], Phrase>> = {
  fail: { fr: 'À corriger', en: 'To correct' },
  review: { fr: 'À vérifier', en: 'To review' },
  error: { fr: 'Contrôle impossible', en: 'Check not possible' },
};
export const ADVICE: Phrase = { fr: 'Que faire', en: 'What to do' };
export function showCells({ cells, count }: FindingAnswer): Phrase {
  if (cells.length === 1) return { fr: `Sélectionner ${cells[0]}`, en: `Select ${cells[0]}` };
  return count > cells.length
    ? {
        fr: `Sélectionner les ${cells.length} premières cellules`,
        en: `Select the first ${cells.length} cells`,
      }
    : { fr: `Sélectionner ces ${cells.length} cellules`, en: `Select these ${cells.length} cells` };
}
export const CELLS_GONE: Phrase = { fr: 'Cet onglet n’existe plus.', en: 'This tab no longer exists.' };

export const FIXES: Phrase = { fr: 'Corrections proposées', en: 'Proposed corrections' };
export const FIXES_ABOUT: Phrase = {
  fr: 'Elles sont faites dans une copie, « Clients nettoyés » ; votre onglet n’est pas modifié. Chaque changement est listé dans « Journal des corrections ».',
  en: 'They are made in a copy, “Cleaned clients”; your tab is not changed. Every change is listed in “Corrections made”.',
};
export const NO_FIX: Phrase = {
  fr: 'Aucune correction à proposer : les valeurs sont déjà au bon format.',
  en: 'No correction to propose: the values have the right format already.',
};
export const SAMPLES: Phrase = { fr: 'Exemples', en: 'Examples' };
export const MAKE_COPY: Phrase = { fr: 'Créer la copie nettoyée', en: 'Make the clean copy' };
export const WRITE_AUDIT: Phrase = { fr: 'Garder l’audit dans un onglet', en: 'Keep the audit in a tab' };
export const toArchive = (count: number): Phrase => ({
  fr: `${plural(count, 'client inactif', 'clients inactifs', 'fr')} depuis plus de trois ans : la copie les propose dans « À archiver (hors prospection) », sans les retirer.`,
  en: `${plural(count, 'client', 'clients', 'en')} inactive for more than three years: the copy lists them in “To archive (not for prospecting)”, without taking them out.`,
});

export const SENSITIVE: Phrase = { fr: 'Données sensibles', en: 'Sensitive data' };
export const SENSITIVE_ABOUT: Phrase = {
  fr: 'Ces colonnes ne sont ni utilisées, ni copiées dans aucun onglet ou export.',
  en: 'These columns are neither used nor copied to any tab or export.',
};

export const COLUMNS: Phrase = { fr: 'Vos colonnes', en: 'Your columns' };
export const ADVISED: Phrase = {
  fr: 'Les plus utiles pour segmenter',
  en: 'The most useful ones to segment by',
};
export const USEFUL: Readonly<Record<'yes' | 'little' | 'no', Phrase>> = {
  yes: { fr: 'utile', en: 'useful' },
  little: { fr: 'peu utile', en: 'of little use' },
  no: { fr: 'inutile pour segmenter', en: 'of no use to segment' },
};
export const filledAndDistinct = (fillRate: number, distinct: number): Phrase => ({
  fr: `remplie à ${formatShare(fillRate, 'fr', 0)}, ${plural(distinct, 'valeur', 'valeurs', 'fr')}`,
  en: `${formatShare(fillRate, 'en', 0)} filled, ${plural(distinct, 'value', 'values', 'en')}`,
});
