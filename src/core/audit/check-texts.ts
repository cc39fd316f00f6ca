import type { Phrase } from '../model/problem';
import { formatNumber, formatShare, plural } from '../text/numbers';
import type { CheckResult, CheckVerdict } from './run-checks';

export const CHECK_VERDICTS: Readonly<Record<CheckVerdict, Phrase>> = {
  pass: { fr: 'Conforme', en: 'Pass' },
  fail: { fr: 'À corriger', en: 'To correct' },
  review: { fr: 'À vérifier', en: 'To review' },
  'not-applicable': { fr: 'Sans objet', en: 'Not applicable' },
  error: { fr: 'Contrôle impossible', en: 'Could not be checked' },
};

export const SEVERITIES: Readonly<Record<CheckResult['check']['severity'], Phrase>> = {
  high: { fr: 'Important', en: 'Important' },
  medium: { fr: 'Moyen', en: 'Medium' },
  low: { fr: 'Léger', en: 'Minor' },
};

/** « 54 adresses e-mail mal formées sur 4 031 (1,3 %) ». */
export function sentenceOf(result: CheckResult): Phrase {
  const { check, verdict, count, examined, share, detail } = result;
  if (verdict === 'error' || verdict === 'not-applicable') return CHECK_VERDICTS[verdict];
  const fr = plural(count, check.one.fr, check.many.fr, 'fr');
  const en = plural(count, check.one.en, check.many.en, 'en');
  if (verdict === 'pass')
    return {
      fr: `${fr} sur ${formatNumber(examined, 'fr')}`,
      en: `${en} of ${formatNumber(examined, 'en')}`,
    };
  return {
    fr: `${fr} sur ${formatNumber(examined, 'fr')} (${formatShare(share, 'fr')})${detail ? ` : ${detail.fr}` : ''}`,
    en: `${en} of ${formatNumber(examined, 'en')} (${formatShare(share, 'en')})${detail ? `: ${detail.en}` : ''}`,
  };
}
