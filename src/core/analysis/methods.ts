import type { Mapping } from '../columns/mapping';
import { columnOf } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { ROLES } from '../columns/roles';
import type { Phrase } from '../model/problem';

export type MethodId = 'rfm' | 'pmg';

/** Whether the file has what a method needs; `missing` names the roles it lacks. */
export interface MethodAvailability {
  readonly id: MethodId;
  readonly available: boolean;
  readonly missing: readonly RoleId[];
  readonly text?: Phrase;
}

interface Method {
  readonly id: MethodId;
  readonly name: Phrase;
  /** Columns of a client table; an order list has them all once it has dates and amounts. */
  readonly needs: readonly RoleId[];
}

const METHODS: readonly Method[] = [
  {
    id: 'rfm',
    name: {
      fr: 'Les segments RFM (récence, fréquence, montant)',
      en: 'RFM segments (recency, frequency, money)',
    },
    needs: ['last-order-date', 'order-count', 'revenue'],
  },
  {
    id: 'pmg',
    name: { fr: 'Les classes Petits, Moyens, Gros', en: 'Small, medium and big accounts' },
    needs: ['revenue'],
  },
];

/** What each method lacks in a client table; nothing when orders are there. */
export function methodAvailability(mapping: Mapping | undefined): readonly MethodAvailability[] {
  return METHODS.map((method) => {
    const missing = mapping ? method.needs.filter((role) => !columnOf(mapping, role)) : [];
    if (missing.length === 0) return { id: method.id, available: true, missing };
    return { id: method.id, available: false, missing, text: missingText(method, missing) };
  });
}

function missingText(method: Method, missing: readonly RoleId[]): Phrase {
  const labels = missing.map((role) => ROLES.find((candidate) => candidate.id === role)!.label);
  return {
    fr: `${method.name.fr} : impossible, il manque ${columnsFr(labels.map((label) => `« ${label.fr} »`))}.`,
    en: `${method.name.en}: not possible, ${enumerate(
      labels.map((label) => `“${label.en}”`),
      'and',
    )} missing.`,
  };
}

const columnsFr = (labels: readonly string[]): string =>
  (labels.length > 1 ? 'les colonnes ' : 'la colonne ') + enumerate(labels, 'et');

/** « A », « B » et « C ». */
const enumerate = (items: readonly string[], and: string): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${and} `);
