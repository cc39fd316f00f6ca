import type { InspectAnswer, TableAnswer } from '../../src/contract/answers';
import type { RoleChoice } from '../../src/contract/requests';
import { type Problem, problem } from '../../src/core/model/problem';
import { failure, type Result, success } from '../../src/core/model/result';
import { fold } from '../../src/core/text/fold';
import { closest } from './closest';
import type { RoleByHeader } from './options';

/**
 * `--map role=Header`, or `--map-append`, as the server wants it. Headers are compared without case, accents and
 * punctuation, first in the main table, then in the joined one; of two equal headers the leftmost is meant.
 */
export function roleChoices(
  wanted: readonly RoleByHeader[],
  inspected: InspectAnswer,
  option = '--map',
): Result<readonly RoleChoice[]> {
  const choices: RoleChoice[] = [];
  const roles = inspected.roles.map(({ id }) => id);
  for (const { role, header } of wanted) {
    if (!roles.includes(role)) return failure(unknownRole(option, role, roles));
    const place = placeIn('main', inspected.main, header) ?? placeIn('join', inspected.join, header);
    if (!place) return failure(unknownHeader(option, header, inspected));
    choices.push({ ...place, role });
  }
  return success(choices);
}

function placeIn(table: 'main' | 'join', answer: TableAnswer | undefined, header: string) {
  const columns = answer?.columns ?? [];
  const column =
    columns.find((candidate) => candidate.header === header) ??
    columns.find((candidate) => fold(candidate.header) === fold(header));
  return column && { table, position: column.position };
}

function unknownRole(option: string, role: string, roles: readonly string[]): Problem {
  const near = closest(role, roles, 5);
  const listed = (near.length > 0 ? near : roles).join(', ');
  return problem('unknown-role', {
    fr: `Le rôle « ${role} » de ${option} n’existe pas : utilisez ${near.length > 0 ? 'par exemple' : 'l’un de'} ${listed}.`,
    en: `The role “${role}” of ${option} does not exist: use ${near.length > 0 ? 'for instance' : 'one of'} ${listed}.`,
  });
}

function unknownHeader(option: string, header: string, inspected: InspectAnswer): Problem {
  const columns = [...inspected.main.columns, ...(inspected.join?.columns ?? [])];
  const headers = columns.map((column) => column.header).join(' | ');
  return problem('unknown-header', {
    fr: `Aucune colonne ne s’appelle « ${header} » : indiquez dans ${option} l’un de ces en-têtes : ${headers}.`,
    en: `No column is called “${header}”: give in ${option} one of these headers: ${headers}.`,
  });
}
