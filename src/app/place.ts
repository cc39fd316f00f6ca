import { LONGEST_PLACE, type RememberRequest } from '../contract/place';
import { failure, type Result, success } from '../core/model/result';
import type { Ports } from './ports';
import { badRequest } from './problems';

export function checkRemember(request: unknown): Result<RememberRequest> {
  const { step, place } = (request ?? {}) as Readonly<Record<string, unknown>>;
  return [step, place].every((text) => typeof text === 'string' && text.length <= LONGEST_PLACE)
    ? success(request as RememberRequest)
    : failure(badRequest('place'));
}

export function remember({ place }: Ports, request: RememberRequest): Result<null> {
  if (request.place === '') place.remove();
  else place.write(JSON.stringify({ step: request.step, place: request.place }));
  return success(null);
}

/** Where this user was in the wizard of this workbook. */
export function rememberedPlace({ place }: Ports): RememberRequest | undefined {
  const text = place.read() ?? '';
  try {
    return JSON.parse(text) as RememberRequest;
  } catch {
    return undefined;
  }
}
