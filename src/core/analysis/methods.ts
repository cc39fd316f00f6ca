import type { Mapping } from '../columns/mapping';
import type { RoleId } from '../columns/roles';
import { ROLES } from '../columns/roles';
import type { Phrase } from '../model/problem';
import { METHODS, type Method, type MethodId } from './method-list';

/** Whether the file has what a method needs; `missing` names the roles it lacks. */
export interface MethodAvailability {
  readonly id: MethodId;
  readonly available: boolean;
  readonly missing: readonly RoleId[];
  readonly text?: Phrase;
}

/** What each method lacks in one tab, or in two joined. */
export function methodAvailability(mappings: readonly Mapping[]): readonly MethodAvailability[] {
  const has = rolesOf(mappings);
  return METHODS.map((method) => {
    const lacking = missingIn(method, has);
    const missing = lacking.map(([role]) => role!);
    if (missing.length === 0) return { id: method.id, available: true, missing };
    return { id: method.id, available: false, missing, text: missingText(method, lacking) };
  });
}

/** What an order list tells of each client, whatever its columns. */
const FROM_ORDERS: readonly RoleId[] = ['first-order-date', 'last-order-date', 'order-count', 'revenue'];

/** What a line of an order list may say of its client: its figures speak of the line alone. */
const TEXTS_OF_CLIENT: readonly RoleId[] = ['sector', 'naf-code', 'headcount', 'postal-code', 'region'];

/** The roles that one tab, or two joined, give for each client. */
export function rolesOf(mappings: readonly Mapping[]): ReadonlySet<RoleId> {
  const clients = mappings.filter(({ shape }) => shape === 'clients');
  const described = clients.length > 0 ? clients : mappings;
  const roles = described.flatMap(({ shape, columns }) =>
    columns.map(({ role }) => role).filter((role) => shape === 'clients' || TEXTS_OF_CLIENT.includes(role)),
  );
  return new Set(clients.length < mappings.length ? [...roles, ...FROM_ORDERS] : roles);
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
