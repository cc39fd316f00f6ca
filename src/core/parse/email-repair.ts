import { isEmail } from './email';

/**
 * One address as it is meant: lower case, without `mailto:`, angle brackets, spaces around `@` and points, punctuation
 * at the end, and with a point where the domain has a comma. `undefined` when that is still no address: two addresses
 * in a cell, a space inside the name or a missing `@` are for a person to settle.
 */
export function repairEmail(text: string): string | undefined {
  const address = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:\s*/, '')
    .replace(/^<([^<>]*)>$/, '$1')
    .replace(/[\s.,;:]+$/, '')
    .replace(/\s*([@.])\s*/g, '$1')
    .replace(/,(?=[^@]*$)/g, '.');
  return isEmail(address) ? address : undefined;
}
