import { refuse } from '../errors';

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
};

/** `#rrggbb` in lower case. Sheets swallows an invalid colour; here it is refused, so that a slip is seen. */
export function colorOf(text: string): string {
  const lower = text.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replace(/[0-9a-f]/g, '$&$&');
  return NAMES[lower] ?? refuse(`Invalid color: ${text}`);
}
