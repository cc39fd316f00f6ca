import { type Problem, problem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import type { AnalysisOptions } from './analysis';
import { type AimId, METHODS, type MethodId } from './method-list';
import type { MethodAvailability } from './methods';

/**
 * The method that makes the segments: the one asked for, refused with what it lacks; else the best of the aim that the
 * file allows; else RFM, else the size of the accounts.
 */
export function chooseMethod(
  { method, aim }: Pick<AnalysisOptions, 'method' | 'aim'>,
  methods: readonly MethodAvailability[],
): Result<MethodId> {
  const allowed = (id: MethodId): boolean => methods.some((entry) => entry.id === id && entry.available);
  if (method) return allowed(method) ? success(method) : failure(lacking(method, methods));
  const served = aim && bestFor(aim).find(allowed);
  if (served) return success(served);
  const usual = (['rfm', 'pmg'] as const).find((id) => allowed(id) && allowed('pmg'));
  return usual ? success(usual) : failure(nothingToSegment());
}

/** Methods that serve an aim, best suited first. */
const bestFor = (aim: AimId): readonly MethodId[] =>
  METHODS.filter(({ aims }) => aims.includes(aim))
    .map(({ id, aims }) => ({ id, rank: aims.indexOf(aim) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);

function lacking(method: MethodId, methods: readonly MethodAvailability[]): Problem {
  const text = methods.find(({ id }) => id === method)?.text;
  return text ? problem('method-not-available', text, { method }) : nothingToSegment();
}

const nothingToSegment = (): Problem =>
  problem('nothing-to-segment', {
    fr: 'Aucune colonne de chiffre d’affaires ou de montant n’a été reconnue : indiquez laquelle contient les montants.',
    en: 'No revenue or amount column was recognised: tell which one holds the amounts.',
  });
