/**
 * The code of the department of a postal code: two digits, three overseas, `2A` and `2B` in Corsica; `20` where the code
 * says Corsica and not which half. Saint-Barthélemy and Saint-Martin kept postal codes of Guadeloupe: two codes are theirs.
 */
export function departmentCode(postalCode: string): string {
  const three = postalCode.slice(0, 3);
  if (postalCode === '97133') return '977';
  if (postalCode === '97150') return '978';
  if (three in CORSICA) return CORSICA[three]!;
  return /^9[78]/.test(three) ? three : three.slice(0, 2);
}

/** 207 is the CEDEX of Ajaccio. */
const CORSICA: Readonly<Record<string, string>> = { 200: '2A', 201: '2A', 202: '2B', 206: '2B', 207: '2A' };
