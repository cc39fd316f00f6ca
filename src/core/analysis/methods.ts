import type { Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { ROLES } from '../columns/roles';
import type { Phrase } from '../model/problem';
import { METHODS, type Method } from './method-list';

/** The methods that make segments by themselves. */
export type MethodId = 'rfm' | 'pmg';

/** Whether the file has what a method needs; `missing` names the roles it lacks. */
export interface MethodAvailability {
  readonly id: MethodId;
  readonly available: boolean;
  readonly missing: readonly RoleId[];
  readonly text?: Phrase;
}

const makesSegments = (
  method: (typeof METHODS)[number],
): method is Extract<typeof method, { id: MethodId }> => method.id === 'rfm' || method.id === 'pmg';

/** What each method that makes segments lacks in a client table; nothing when orders are there. */
export function methodAvailability(mapping: Mapping | undefined): readonly MethodAvailability[] {
  const has = mapping && rolesOf([mapping]);
  return METHODS.filter(makesSegments).map((method) => {
    const missing = has ? missingIn(method, has).map(([role]) => role!) : [];
    if (missing.length === 0) return { id: method.id, available: true, missing };
    return { id: method.id, available: false, missing, text: missingText(method, missingIn(method, has!)) };
  });
}

/** What an order list tells of each client, whatever its columns. */
const FROM_ORDERS: readonly RoleId[] = ['first-order-date', 'last-order-date', 'order-count', 'revenue'];

/** The roles that one tab, or two joined, give for each client. */
export function rolesOf(mappings: readonly Mapping[]): ReadonlySet<RoleId> {
  const roles = new Set<RoleId>();
  for (const { shape, columns } of mappings) {
    for (const { role } of columns) roles.add(role);
    if (shape === 'orders') for (const role of FROM_ORDERS) roles.add(role);
  }
  return roles;
}

/** The needs that no column answers, each with the roles that would. */
export const missingIn = ({ needs }: Method, has: ReadonlySet<RoleId>): readonly (readonly RoleId[])[] =>
  needs.filter((roles) => !roles.some((role) => has.has(role)));

/** « Les classes A à D : impossible, il manque la colonne « Marge » ou « Taux de marge ». » */
export function missingText({ name }: Method, missing: readonly (readonly RoleId[])[]): Phrase {
  const alternatives = missing.map((roles) => roles.map(labelOf));
  const fr = alternatives.map((labels) =>
    enumerate(
      labels.map((label) => `« ${label.fr} »`),
      'ou',
    ),
  );
  const en = alternatives.map((labels) =>
    enumerate(
      labels.map((label) => `“${label.en}”`),
      'or',
    ),
  );
  return {
    fr: `${name.fr} : impossible, il manque ${columnsFr(fr)}.`,
    en: `${name.en}: not possible, ${enumerate(en, 'and')} missing.`,
  };
}

export const labelOf = (role: RoleId): Phrase => ROLES.find((candidate) => candidate.id === role)!.label;

const columnsFr = (labels: readonly string[]): string =>
  (labels.length > 1 ? 'les colonnes ' : 'la colonne ') + enumerate(labels, 'et');

/** « A », « B » et « C ». */
const enumerate = (items: readonly string[], and: string): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${and} `);
