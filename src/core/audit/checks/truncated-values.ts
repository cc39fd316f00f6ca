import type { AuditedColumn } from '../context';
import { defineCheck } from '../define-check';
import { findValues } from '../found';
import type { TypeId } from '../types';

/** Identifiers and codes all have one length. */
const WORDED: readonly TypeId[] = ['address', 'company', 'person-name', 'city', 'text', 'sector'];

/** Texts of the greatest length that betray a limit: so many, and so many times more than of any length just below. */
const PILED_UP = 5;
const TIMES_MORE = 1.5;
const LEAST_LENGTH = 12;

function limitOf({ values }: AuditedColumn): number | undefined {
  const lengths: number[] = [];
  for (const { length } of values.texts) lengths[length] = (lengths[length] ?? 0) + 1;
  const most = lengths.length - 1;
  const below = Math.max(1, ...[1, 2, 3].map((less) => lengths[most - less] ?? 0));
  return most >= LEAST_LENGTH && lengths[most]! >= PILED_UP && lengths[most]! > TIMES_MORE * below
    ? most
    : undefined;
}

export const truncatedValues = defineCheck({
  id: 'truncated-values',
  dimension: 'validity',
  severity: 'low',
  whenFound: 'review',
  title: { fr: 'Valeurs coupées', en: 'Truncated values' },
  why: {
    fr: 'L’export a coupé les textes trop longs : adresses et noms sont incomplets.',
    en: 'The export cut texts that were too long: addresses and names are incomplete.',
  },
  advice: { fr: 'Exportez de nouveau avec des champs plus longs.', en: 'Export again with longer fields.' },
  one: { fr: 'valeur coupée à la longueur du champ', en: 'value cut at the length of the field' },
  many: { fr: 'valeurs coupées à la longueur du champ', en: 'values cut at the length of the field' },
  examples: {
    conform: ['Nom | Adresse\nA | 12 rue de la Paix\nB | 3 avenue Foch\nC | 8 boulevard Victor Hugo'],
    toFix: [
      'Nom | Adresse\nA | 12 rue du Général de Gaul\nB | 3 avenue du Maréchal Foch\nC | 80 boulevard Victor Hugol\nD | 140 chemin des Quatre Ven\nE | 22 impasse des Coquelicot\nF | 9 place de la Républiquee\nG | 11 lotissement des Hirond\nH | 5 rue Foch',
    ],
  },
  run: (context) => {
    const columns = context.byType(...WORDED);
    const limits = new Map(columns.map((column) => [column, limitOf(column)]));
    return findValues(
      context,
      columns,
      (text, column) => text.length === limits.get(column) || /(?:…|\.{3})$/.test(text),
    );
  },
});
