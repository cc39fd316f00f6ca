import type { Random } from './random';

/** The digit that makes the Luhn sum of `digits` + it a multiple of ten: the key of SIREN and SIRET (INSEE). */
function luhnKey(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const fromTheKey = digits.length - index;
    const value = Number(digits[index]) * (fromTheKey % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10;
}

const withKey = (digits: string): string => digits + luhnKey(digits);

/** A number drawn at random with valid keys; most companies have a single establishment, 00001 or 00002 after a move. */
export function drawSiret(random: Random): string {
  const siren = withKey(String(random.integer(30_000_000, 99_999_999)));
  return withKey(`${siren}000${random.integer(1, 3)}`);
}
