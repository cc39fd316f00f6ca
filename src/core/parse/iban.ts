/** Lengths by country (ISO 13616 register): the euro area, its neighbours, and where French firms bank. */
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18 },
  ...{ FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20 },
  ...{ LV: 21, MA: 28, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19, SK: 24 },
  ...{ SM: 27, TN: 24, TR: 26 },
};

/** True for an international bank account number with a right length and a right key (remainder by 97 is 1). */
export function isIban(text: string): boolean {
  const account = text.replace(/\s/g, '').toUpperCase();
  return (
    /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account) &&
    LENGTHS[account.slice(0, 2)] === account.length &&
    remainderBy97(account.slice(4) + account.slice(0, 4)) === 1
  );
}

/** True for a text that holds one: what follows the first letters is cut at the length of their country. */
export function holdsIban(text: string): boolean {
  const starts = /\b[a-z]{2}\d{2}[\sa-z0-9]{11,}/gi;
  return (text.match(starts) ?? []).some((found) => {
    const account = found.replace(/\s/g, '').toUpperCase();
    return isIban(account.slice(0, LENGTHS[account.slice(0, 2)] ?? 0));
  });
}

/** Letters count as 10 (A) to 35 (Z); digit by digit, so that no number grows too large. */
function remainderBy97(account: string): number {
  let remainder = 0;
  for (const character of account) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
