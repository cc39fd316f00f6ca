import type { Audit } from '../audit/audit';
import { FORMAT_NAMES } from '../audit/formats';
import type { ColumnProfile } from '../audit/profile';
import { TYPES } from '../audit/types';
import { roleOf } from '../columns/detect';
import { isoDateOfDay } from '../model/iso-date';
import type { Phrase } from '../model/problem';
import type { Language } from '../text/language';
import { formatDate, formatNumber, formatShare } from '../text/numbers';
import type { TabBuilder } from './tab-builder';

const SHOWN = 3;

const USEFUL: Readonly<Record<ColumnProfile['useful']['level'], Phrase>> = {
  yes: { fr: 'Oui', en: 'Yes' },
  little: { fr: 'Peu', en: 'Little' },
  no: { fr: 'Non', en: 'No' },
};

/** One line per column of the source; the values of sensitive columns and of comments are not copied. */
export function columnBlock(builder: TabBuilder, { columns }: Audit, language: Language): void {
  const bound = (which: 'least' | 'median' | 'most') =>
    columns.map((profile) => boundOf(profile, which, language));
  builder.line({ fr: 'Vos colonnes', en: 'Your columns' }, 'section').table([
    [{ fr: 'Colonne', en: 'Column' }, 'text', columns.map(({ header }) => header)],
    [
      { fr: 'Utile pour segmenter ?', en: 'Useful for segmentation?' },
      'text',
      columns.map(({ useful }) => USEFUL[useful.level]),
    ],
    [{ fr: 'Rôle et type', en: 'Role and type' }, 'text', columns.map(roleAndType)],
    [{ fr: 'Pourquoi', en: 'Why' }, 'text', columns.map(({ useful }) => useful.reason)],
    [{ fr: 'Remplie', en: 'Filled' }, 'percent', columns.map(({ fillRate }) => fillRate)],
    [{ fr: 'Valeurs', en: 'Values' }, 'integer', columns.map(({ distinct }) => distinct)],
    [{ fr: 'Suspectes', en: 'Suspicious' }, 'integer', columns.map(({ suspicious }) => suspicious.count)],
    [
      { fr: 'Écritures', en: 'Ways of writing' },
      'text',
      columns.map((profile) => formatsIn(profile, language)),
    ],
    [
      { fr: 'Valeurs les plus fréquentes', en: 'Most frequent values' },
      'text',
      columns.map((profile) => topIn(profile, language)),
    ],
    [{ fr: 'Minimum', en: 'Minimum' }, 'text', bound('least')],
    [{ fr: 'Médiane', en: 'Median' }, 'text', bound('median')],
    [{ fr: 'Maximum', en: 'Maximum' }, 'text', bound('most')],
  ]);
}

function roleAndType({ role, type, typeConfidence }: ColumnProfile): Phrase {
  const roleLabel = roleOf(role)!.label;
  const typeLabel = TYPES.find(({ id }) => id === type)!.label;
  return {
    fr: `${roleLabel.fr} · ${typeLabel.fr} (${formatShare(typeConfidence, 'fr', 0)})`,
    en: `${roleLabel.en} · ${typeLabel.en} (${formatShare(typeConfidence, 'en', 0)})`,
  };
}

/** « 412 nombres, 37 textes ressemblant à des nombres ». */
const formatsIn = ({ formats }: ColumnProfile, language: Language): string =>
  formats
    .slice(0, SHOWN)
    .map(({ id, count }) => `${formatNumber(count, language)} ${FORMAT_NAMES[id]?.[language] ?? id}`)
    .join(', ');

function topIn({ top, type, sensitive }: ColumnProfile, language: Language): string | null {
  if (sensitive || type === 'free-text') return null;
  return top
    .slice(0, SHOWN)
    .map(({ text, count }) => `${text} (${formatNumber(count, language)})`)
    .join(', ');
}

function boundOf(
  { range }: ColumnProfile,
  which: 'least' | 'median' | 'most',
  language: Language,
): string | null {
  if (!range || range.of === 'lengths') return null;
  const value = range.values[which];
  return range.of === 'days'
    ? formatDate(isoDateOfDay(Math.floor(value)), language)
    : formatNumber(value, language);
}
